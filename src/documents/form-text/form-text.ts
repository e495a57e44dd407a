/** How the lines of a paper stand: apart, close together so that a usual one is one page, or as the paragraphs of a letter. */
export type FormLayout = 'loose' | 'tight' | 'prose'

export type LineRole = 'title' | 'subject' | 'centred' | 'barred' | 'plain'

/** Fixed words of a line, or the name of a field whose value stands there. */
export type Piece = { strong: boolean; emph: boolean } & ({ words: string } | { field: string })

/** A part of a form's text; `at` is the line it stands in, counted from 1. */
export type FormNode =
  | { kind: 'line'; at: number; role: LineRole; columns: Piece[][] }
  /** Something the program lays out: a table, the signatures, the QR code. `words` are what the text adds to it. */
  | { kind: 'block'; at: number; name: string; words: Piece[][] }
  | { kind: 'when'; at: number; condition: string; holds: boolean; body: FormNode[] }
  | { kind: 'each'; at: number; list: string; body: FormNode[] }

/** The text of a paper that an office may write itself: words, fields in braces, instructions in brackets. */
export interface FormText {
  layout: FormLayout
  nodes: FormNode[]
}

/** What is wrong in the text of a form, and where; line 0 is the text as a whole. */
export interface FormFault {
  line: number
  because: FormFaultKind
  /** The field, list, block or instruction in question; empty where there is none. */
  name: string
}

export type FormFaultKind =
  | 'too_long'
  | 'open_brace'
  | 'unknown_instruction'
  | 'nothing_to_end'
  | 'not_ended'
  | 'nested'
  | 'unknown_field'
  | 'unknown_list'
  | 'unknown_condition'
  | 'unknown_block'
  | 'wrong_words'
  | 'may_be_absent'
  | 'title_count'
  | 'required_missing'
