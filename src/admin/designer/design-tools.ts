/** Pages beside the parts of a design, by their addresses. */
export const designTools = {
  preview: 'xem-thu',
  feel: 'feel',
  diagram: 'so-do',
  trial: 'chay-thu',
  compare: 'so-sanh',
} as const
