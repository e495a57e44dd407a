import type { Text } from '../platform/text.js'
import type { Feel } from './procedure.js'

/** What kinds of field a form knows; each has one file in `field-kinds/`. */
export type FieldKind =
  | 'text'
  | 'long_text'
  | 'number'
  | 'money'
  | 'date'
  | 'partial_date'
  | 'time'
  | 'choice'
  | 'choices'
  | 'yes_no'
  | 'ethnic_group'
  | 'nationality'
  | 'relationship'
  | 'personal_id'
  | 'old_id'
  | 'passport'
  | 'social_insurance'
  | 'tax_code'
  | 'phone'
  | 'email'
  | 'address'
  | 'person'
  | 'organisation'
  | 'group'
  | 'table'
  | 'declaration'
  | 'file'

/** Where an answer is taken from before the person types: the electronic identity, never typed over. */
export type Prefill =
  | 'identity.fullName'
  | 'identity.personalId'
  | 'identity.birthDate'
  | 'identity.gender'
  | 'identity.phone'
  | 'identity.email'
  /** A whole person: for the kind `person`. */
  | 'identity.person'

/** What the population register tells of a person besides name, birth date and number. */
export type RegisterFact = 'gender' | 'ethnicity' | 'nationality' | 'residence'

/** How a person is looked up in the register: with their consent, by number and name. */
export interface RegisterLookUp {
  /** `locked`: what the register said of the person is shown and cannot be typed over; `editable`: people may correct it, which is told. */
  mode: 'editable' | 'locked'
  /** Questions that take the register's other facts, where nothing was typed yet. */
  fills?: Partial<Record<RegisterFact, string>>
}

/** Where an answer came from, when the person did not type it. */
export interface AnswerSource {
  from: 'identity' | 'register'
  /** When the register answered; an ISO instant. */
  at?: string
  /** The person typed something else over it. */
  isChanged?: true
}

export interface FieldOption {
  value: string
  label: Text
}

export interface FormField {
  /** camelCase, ASCII: the name in answers, in FEEL and in HTML. */
  id: string
  kind: FieldKind
  label: Text
  /** How a sentence names it where the label alone is unclear: "họ và tên của mẹ". */
  nameInMessages?: Text
  hint?: Text
  required?: boolean
  requiredWhen?: Feel
  /** May read only fields that come before this one, so that a form never turns in a circle. */
  visibleWhen?: Feel
  /** Worked out from the answers before it and shown, never typed. */
  calculated?: Feel
  /** For `choice` and `choices`; `relationship` and the like bring their own where the form gives none. */
  options?: FieldOption[]
  /** For `group` and `table`: the questions of one row. Rows are kept free of conditions, so that each row is alike. */
  rowFields?: FormField[]
  /** For `group` and `table`: what one row is, within a sentence: "thành viên". */
  rowName?: Text
  /** Characters for text, value for numbers and money, rows, files, `YYYY-MM-DD` or `today` for dates, `HH:MM` for times. */
  min?: number | string
  max?: number | string
  /** For `number`: digits after the decimal comma; 0 when left out. */
  decimals?: number
  /** For `file`: only pictures, as a portrait is one. */
  picturesOnly?: boolean
  /** From the identity. `locked` answers are shown and cannot be changed when the identity has the fact. */
  prefill?: Prefill
  locked?: boolean
  /** For `person`: may be filled from the population register. */
  register?: RegisterLookUp
  width?: 'short' | 'medium' | 'full'
  /** HTML autocomplete token. */
  autocomplete?: string
}

export interface FormSection {
  id: string
  title?: Text
  visibleWhen?: Feel
  fields: FormField[]
}

/** One topic, one page. */
export interface FormPage {
  id: string
  title: Text
  intro?: Text
  visibleWhen?: Feel
  sections: FormSection[]
  /** Cross-field checks: `when` true means wrong; the message is shown at `field`. */
  checks?: { when: Feel; field: string; message: Text }[]
}

export interface FormDefinition {
  pages: FormPage[]
  /** Why the form must still be compared with the printed original; administrators see it, people who fill it do not. */
  toCheckAgain?: Text
}

/** An address today: two tiers and a line. */
export type AddressAnswer = {
  province: string
  commune: string
  line: string
}

/** An answer made of several: a person, an organisation, one row of a table; by the id of the part. */
export type PartsAnswer = { [part: string]: AnswerValue }

/** Money and numbers are numbers, dates `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`), phones `+84...`, a declaration `true`, files their ids. */
export type AnswerValue = string | number | boolean | string[] | AddressAnswer | PartsAnswer | PartsAnswer[] | null

/** Machine values by field id. A field that was not visible is absent. */
export type Answers = Record<string, AnswerValue>

/** Questions and answers as the person read them, frozen at submission. */
export interface FrozenAnswer {
  page: string
  pageTitle: string
  field: string
  question: string
  answer: string
  source?: AnswerSource
}
