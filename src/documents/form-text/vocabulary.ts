/** A value that the text of a form may name in braces. */
export interface FieldWord<D> {
  /** What it is, for the person who writes the text. */
  about: string
  /** The condition under which there is a value; outside of it the paper would have a blank. */
  when?: string
  of(data: D): string | null
}

/** Something that a paper repeats a line for; every item has its number besides as `số`. */
export interface ListWord<D> {
  about: string
  /** Names of an item's fields and what they are. */
  fields: Record<string, string>
  of(data: D): Record<string, string>[]
}

/** Something the program lays out; what `of` gives goes to the layout as it is. */
export interface BlockWord<D> {
  about: string
  /** How many parts the text adds after a colon, parted by `|`, or behind the bracket. */
  words: number
  of(data: D): object
}

/** Everything that the text of one kind of paper may name, and what law wants it to say. */
export interface Vocabulary<D> {
  fields: Record<string, FieldWord<D>>
  conditions: Record<string, { about: string; holds(data: D): boolean }>
  lists: Record<string, ListWord<D>>
  blocks: Record<string, BlockWord<D>>
  /** Names of fields, lists and blocks without which it is not the form of the law. */
  required: readonly string[]
}

export const itemNumber = 'số'
