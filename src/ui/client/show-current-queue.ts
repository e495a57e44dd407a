/** On a phone the queues stand in one line that is moved sideways: the one that is shown must be seen in it. */
export function showCurrentQueue(root: Document): void {
  const current = root.querySelector<HTMLElement>('.mc-queues [aria-current]')
  const line = current?.closest<HTMLElement>('.mc-queues')
  if (!current || !line) return
  const over = current.getBoundingClientRect().right - line.getBoundingClientRect().right
  if (over > 0) line.scrollLeft += over + 16
}
