import { type Design, nodeAt, type Path, pathOf, withItem, withMoved, withNode } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'
import { codecs, type Input } from './input.js'
import { inputId } from './input-field.js'
import { newIdField } from './part-deeds.js'
import { type Part, placeOf } from './parts.js'
import { designerTexts as words } from './texts.vi.js'

/** Where the properties of an address stand: a section's own are those of the procedure. */
export const basePath = (address: string): Path => pathOf(address.includes('.') ? address : placeOf(address))

/** What stands in each input now. */
export function valuesOf(definition: ProcedureDefinition, address: string, inputs: readonly Input[]) {
  const base = basePath(address)
  return new Map(
    inputs.map(({ name, kind }) => [name, codecs[kind].format(nodeAt(definition, [...base, ...pathOf(name)]))]),
  )
}

export interface Edited {
  definition: ProcedureDefinition
  /** What was typed, by input. */
  typed: Map<string, string[]>
  errors: Map<string, string>
}

/** Puts what was typed into the definition; with errors nothing is taken over. */
export function editProperties(design: Design, address: string, inputs: readonly Input[], body: Fields): Edited {
  const base = basePath(address)
  const typed = new Map(inputs.map(({ name }) => [name, textsOf(body, inputId(name))]))
  const errors = new Map<string, string>()
  let { definition } = design
  for (const input of inputs) {
    const read = codecs[input.kind].parse(typed.get(input.name) ?? [], input)
    if ('error' in read) errors.set(input.name, read.error)
    else definition = withNode(definition, [...base, ...pathOf(input.name)], read.value)
  }
  return { definition: withoutHollow(definition), typed, errors }
}

/** A text of which only the English was typed, or nothing at all, is no text: optional ones go, so that nobody reads an empty line. */
function withoutHollow(definition: ProcedureDefinition): ProcedureDefinition {
  return hollowed(definition) as ProcedureDefinition
}

function hollowed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(hollowed)
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node).map(([name, value]) => [name, hollowed(value)] as const)
  return Object.fromEntries(kept.filter(([, value]) => !isHollow(value)))
}

const isHollow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0

export type ListDeed = { definition: ProcedureDefinition; newAddress: string } | { error: string }

/** Adds an item to a list of a part, under the id that was typed. */
export function addItem(
  definition: ProcedureDefinition,
  { address, part, list: wanted, body }: { address: string; part: Part; list: string; body: Fields },
): ListDeed {
  const children = part.children.find(({ list }) => list === wanted)
  if (!children) return { error: words.idWrong }
  const list = [...basePath(address), children.list]
  const items = nodeAt(definition, list)
  const there: unknown[] = Array.isArray(items) ? items : []
  const id = textOf(body, newIdField(children.list))
  const blank = children.blank(id)
  const needsId = 'id' in blank
  const isTaken = there.some((item) => (item as { id?: string }).id === id)
  if (needsId && (!/^[a-z][A-Za-z0-9]{0,63}$/.test(id) || isTaken)) return { error: words.idWrong }
  const key = needsId ? id : String(there.length)
  return { definition: withItem(definition, list, blank), newAddress: [...list, key].join('.') }
}

/** Moves an item of a list of this part; an address elsewhere changes nothing. */
export function moveItem(
  definition: ProcedureDefinition,
  { address, part, item, by }: { address: string; part: Part; item: string; by: -1 | 1 },
): ProcedureDefinition {
  const path = pathOf(item)
  const list = path.slice(0, -1).join('.')
  const isHere = part.children.some((children) => [...basePath(address), children.list].join('.') === list)
  return isHere ? withMoved(definition, path, by) : definition
}

/** Takes the item at an address away with everything in it. */
export const removeItem = (definition: ProcedureDefinition, address: string): ProcedureDefinition =>
  withNode(definition, pathOf(address), undefined)

/** A procedure whose fees are those written here; what the source told of them stays in the revisions before. */
export function withoutImportedFees({ publishedFees: _, ...definition }: ProcedureDefinition): ProcedureDefinition {
  return definition
}
