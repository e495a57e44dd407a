import { canonicalJson } from '../../platform/canonical-json.js'
import type { ProcedureDefinition } from '../procedure.js'
import { itemTitle } from './item-title.js'
import { propertyNames, valueNames } from './property-names.js'

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
  /** What is compared. */
  text: string
  /** The same for people. */
  words: string
}

/** Everything in which two revisions differ, in the order of the newer one; what was taken away comes last. */
export function compareDefinitions(before: ProcedureDefinition, after: ProcedureDefinition): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  const changed = [...now].flatMap(([at, { label, text, words }]) => {
    const earlier = old.get(at)
    return earlier?.text === text ? [] : [{ at, label, before: earlier?.words ?? null, after: words }]
  })
  const gone = [...old].filter(([at]) => !now.has(at))
  return [...changed, ...gone.map(([at, { label, words }]) => ({ at, label, before: words, after: null }))]
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
    else if (node !== undefined) keep(place, String(node), inWords(node, place.at.split('.').at(-1) ?? ''))
  }

  function list(items: readonly unknown[], place: { at: string; label: string }): void {
    const ids = items.map((item) => (isNode(item) && typeof item.id === 'string' ? item.id : undefined))
    if (items.length === 0 || ids.includes(undefined)) {
      const property = place.at.split('.').at(-1) ?? ''
      keep(place, canonicalJson(items), items.map((item) => inWords(item, property)).join('\n'))
      return
    }
    // The order of things is a property of their list.
    const titles = items.map((item, index) => `${index + 1}. ${itemTitle(item, ids[index] ?? '')}`)
    keep(within(place, '#', 'thứ tự'), ids.join(', '), titles.join('\n'))
    for (const [index, item] of items.entries())
      walk(withoutId(item), within(place, ids[index] ?? '', itemTitle(item, ids[index] ?? '')))
  }

  function keep({ at, label }: { at: string; label: string }, text: string, words = text): void {
    leaves.set(at, { label, text, words })
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

/** A value of a property as people read it. */
function inWords(value: unknown, property: string): string {
  if (isWords(value)) return value.en ? `${value.vi} (en: ${value.en})` : value.vi
  if (Array.isArray(value)) return value.map((part) => inWords(part, property)).join(', ')
  if (isNode(value))
    return Object.entries(value)
      .map(([name, part]) => `${propertyNames[name] ?? name}: ${inWords(part, name)}`)
      .join('; ')
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return valueNames[property]?.[String(value)] ?? String(value)
}
