import type { ProcedureDefinition } from '../procedure.js'

type Node = Record<string, unknown>

/** A place in a definition: property names, and within a list the id of the item, or its number where items have none. */
export type Path = readonly string[]

export const pathOf = (address: string): Path => address.split('.').filter(Boolean)

/** What stands at a place; undefined where there is nothing. */
export function nodeAt(definition: ProcedureDefinition, path: Path): unknown {
  return path.reduce<unknown>((node, name) => childOf(node, name), definition)
}

function childOf(node: unknown, name: string): unknown {
  if (Array.isArray(node)) return node[indexIn(node, name)]
  return isNode(node) && Object.hasOwn(node, name) ? node[name] : undefined
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function indexIn(list: readonly unknown[], name: string): number {
  const byId = list.findIndex((item) => isNode(item) && item.id === name)
  return byId >= 0
    ? byId
    : /^\d{1,4}$/.test(name) && !list.some((item) => isNode(item) && 'id' in item)
      ? Number(name)
      : -1
}

/** The definition with something else at a place; undefined takes the property away. The list must be there. */
export function withNode(definition: ProcedureDefinition, path: Path, value: unknown): ProcedureDefinition {
  return replaced(definition, path, value) as ProcedureDefinition
}

/** A node of which nothing is left goes too. */
function replaced(node: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(node)) {
    const index = indexIn(node, name)
    if (index < 0) return node
    const items = node.map((item, at) => (at === index ? replaced(item, rest, value) : item))
    return value === undefined && rest.length === 0 ? items.filter((_, at) => at !== index) : items
  }
  const parent: Node = isNode(node) ? node : {}
  const { [name]: _, ...others } = parent
  const child = replaced(parent[name], rest, value)
  if (child !== undefined) return inPlace(parent, name, child)
  return Object.keys(others).length > 0 ? others : undefined
}

/** Keeps the order of properties, so that an exported file changes only where the procedure does. */
const inPlace = (node: Node, name: string, child: unknown): Node => ({ ...node, [name]: child })

/** Puts an item at the end of a list, which is made when it is not there. */
export function withItem(definition: ProcedureDefinition, list: Path, item: unknown): ProcedureDefinition {
  const items = nodeAt(definition, list)
  return withNode(definition, list, [...(Array.isArray(items) ? items : []), item])
}

/** Moves an item of a list up or down by one. */
export function withMoved(definition: ProcedureDefinition, path: Path, by: -1 | 1): ProcedureDefinition {
  const list = path.slice(0, -1)
  const items = nodeAt(definition, list)
  if (!Array.isArray(items)) return definition
  const from = indexIn(items, path.at(-1) ?? '')
  const to = from + by
  if (from < 0 || to < 0 || to >= items.length) return definition
  const order = items.map((_, at) => (at === from ? to : at === to ? from : at))
  return withNode(
    definition,
    list,
    order.map((at) => items[at]),
  )
}
