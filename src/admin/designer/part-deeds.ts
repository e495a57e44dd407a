import { type Fields, textOf } from '../../surface/route.js'
import type { Edited } from './edit-part.js'
import type { Part } from './parts.js'

/** What a button of a part asks for. Whatever it is, what was typed on the page comes with it. */
export type PartDeed =
  | { kind: 'save' }
  /** A new item of a list. */
  | { kind: 'add'; list: string }
  /** An item of a list of this part, by its address. */
  | { kind: 'move'; address: string; by: -1 | 1 }
  | { kind: 'ask_removal' }
  /** The item stays, and the page with it. */
  | { kind: 'spare' }
  | { kind: 'remove' }
  /** What the national catalogue told of fees goes; from then on those written here are shown. */
  | { kind: 'drop_imported_fees' }

/** Values of the buttons; the field `viec` says which was pressed. */
export const deedValues = {
  save: 'luu',
  add: (list: string) => `them:${list}`,
  up: (address: string) => `len:${address}`,
  down: (address: string) => `xuong:${address}`,
  askRemoval: 'xoa',
  remove: 'xoa-han',
  spare: 'giu',
  dropImportedFees: 'bo-phi-nhap',
} as const

/** Buttons all over the page of a part belong to its one form, so that none of them loses what was typed. */
export const formId = 'phan'
export const ofForm = { form: formId }

export const newIdField = (list: string): string => `moi-${list}`

/** Which deed was asked for. The key "enter" in the box of a new item presses the button that saves: it is to be added all the same. */
export function deedOf(body: Fields, { children, isItem }: Pick<Part, 'children' | 'isItem'>): PartDeed {
  const [verb = '', of = ''] = textOf(body, 'viec').split(':')
  const named = children.find(({ list }) => textOf(body, newIdField(list)) !== '')
  if (verb === 'them') return { kind: 'add', list: of }
  if (verb === 'len' || verb === 'xuong') return { kind: 'move', address: of, by: verb === 'len' ? -1 : 1 }
  if (isItem && verb === deedValues.askRemoval) return { kind: 'ask_removal' }
  if (verb === deedValues.spare) return { kind: 'spare' }
  if (isItem && verb === deedValues.remove) return { kind: 'remove' }
  if (verb === deedValues.dropImportedFees) return { kind: 'drop_imported_fees' }
  return named ? { kind: 'add', list: named.list } : { kind: 'save' }
}

/** Something was typed that is not saved yet. */
export function isTouched({ typed }: Edited, saved: ReadonlyMap<string, readonly string[]>): boolean {
  return [...typed].some(([name, texts]) => plain(texts) !== plain(saved.get(name) ?? []))
}

/** Boxes are ticked in any order, and browsers end lines in their own way. */
const plain = (texts: readonly string[]): string =>
  JSON.stringify(
    texts
      .map((text) => text.replaceAll('\r\n', '\n').trim())
      .filter(Boolean)
      .toSorted(),
  )
