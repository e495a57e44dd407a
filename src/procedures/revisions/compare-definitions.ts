import { canonicalJson } from '../../platform/canonical-json.js'
import type { ProcedureDefinition } from '../procedure.js'
import { itemTitle } from './item-title.js'
import { propertyNames } from './property-names.js'

/** One property that differs between two revisions. */
export interface Difference {
  /** By property names and ids: `requiredDocuments.plan.copies`. */
  at: string
  /** The same in words: `Giấy tờ › Sơ đồ ao › số bản sao`. */
  label: string
  /** As text; null where it is not there. */
  before: string | null
  after: string | null
}

interface Leaf {
  label: string
  text: string
}

/** Everything in which two revisions differ, in the order of the newer one; what was taken away comes last. */
export function compareDefinitions(before: ProcedureDefinition, after: ProcedureDefinition): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  const changed = [...now].flatMap(([at, { label, text }]) => {
    const earlier = old.get(at)?.text ?? null
    return earlier === text ? [] : [{ at, label, before: earlier, after: text }]
  })
  const gone = [...old].filter(([at]) => !now.has(at))
  return [...changed, ...gone.map(([at, { label, text }]) => ({ at, label, before: text, after: null }))]
}

/** Every value of a definition by its place. */
function leavesOf(definition: ProcedureDefinition): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  walk(definition, { at: '', label: '' })
  return leaves

  function walk(node: unknown, place: { at: string; label: string }): void {
    if (isWords(node)) keep(place, node.en ? `${node.vi} (en: ${node.en})` : node.vi)
    else if (Array.isArray(node)) list(node, place)
    else if (isNode(node))
      for (const [name, value] of Object.entries(node)) walk(value, within(place, name, propertyNames[name] ?? name))
    else if (node !== undefined) keep(place, String(node))
  }

  function list(items: readonly unknown[], place: { at: string; label: string }): void {
    const ids = items.map((item) => (isNode(item) && typeof item.id === 'string' ? item.id : undefined))
    if (items.length === 0 || ids.includes(undefined)) {
      keep(place, items.map(asLine).join('\n'))
      return
    }
    // The order of things is a property of their list.
    keep(within(place, '#', 'thứ tự'), ids.join(', '))
    for (const [index, item] of items.entries())
      walk(withoutId(item), within(place, ids[index] ?? '', itemTitle(item, ids[index] ?? '')))
  }

  function keep({ at, label }: { at: string; label: string }, text: string): void {
    leaves.set(at, { label, text })
  }
}

const within = ({ at, label }: { at: string; label: string }, name: string, words: string) => ({
  at: at ? `${at}.${name}` : name,
  label: label ? `${label} › ${words}` : words,
})

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: unknown): value is { vi: string; en?: string } =>
  isNode(value) && typeof value.vi === 'string' && Object.keys(value).every((key) => key === 'vi' || key === 'en')

function withoutId(item: unknown): unknown {
  if (!isNode(item)) return item
  const { id: _, ...rest } = item
  return rest
}

const asLine = (item: unknown): string => {
  if (isWords(item)) return item.en ? `${item.vi} (en: ${item.en})` : item.vi
  return isNode(item) || Array.isArray(item) ? canonicalJson(item) : String(item)
}
