type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** What an item of a definition calls itself; where nothing is written yet, its id or number. */
export function itemTitle(item: unknown, id: string): string {
  if (!isNode(item)) return id
  const words = [item.name, item.title, item.label].find(isNode)?.vi
  const written = typeof words === 'string' ? words : item.document
  return typeof written === 'string' && written ? written : /^\d+$/.test(id) ? String(Number(id) + 1) : id
}
