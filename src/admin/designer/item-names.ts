import { type Path, pathOf } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

/** An item's part of an address: its id, or its number where items have none. */
export const keyOf = (item: unknown, index: number): string =>
  typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : String(index)

/** What an item is called: by its own name, title, label or document. */
export function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return ''
  const node = item as Record<string, unknown>
  for (const property of ['name', 'title', 'label'])
    if (typeof node[property] === 'object' && node[property] !== null) return (node[property] as { vi: string }).vi
  return typeof node.document === 'string' ? node.document : String(node.id ?? '')
}

/** How many named things an item holds: questions of a page, reductions of a fee. */
export function itemsInside(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  return Object.values(node).reduce<number>((count, value) => {
    const own = Array.isArray(value)
      ? value.filter((item) => typeof item === 'object' && item !== null && 'id' in item).length
      : 0
    return count + own + itemsInside(value)
  }, 0)
}

/** The list that an item stands in, or the design. */
export function upFrom(designId: string, address: string): string {
  const path: Path = pathOf(address)
  if (path.length < 2) return paths.adminDesign(designId)
  const owner = path.slice(0, -2)
  if (owner.length >= 2) return paths.adminDesignPart(designId, owner.join('.'))
  return paths.adminDesignPart(designId, ownerSections[path.at(-2) ?? ''] ?? 'general')
}

const ownerSections: Record<string, string> = {
  requiredDocuments: 'papers',
  templates: 'papers',
  fees: 'money',
  workflow: 'process',
  results: 'documents',
  legalBasis: 'information',
  caseLimits: 'information',
  pages: 'form',
}
