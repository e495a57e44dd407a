import type { Text } from '../platform/text.js'
import type { Feel } from './procedure.js'

/** What kinds of field a form knows; each has one file in `field-kinds/`. */
export type FieldKind =
  | 'text'
  | 'long_text'
  | 'number'
  | 'money'
  | 'date'
  | 'choice'
  | 'choices'
  | 'yes_no'
  | 'personal_id'
  | 'phone'
  | 'email'
  | 'address'
  | 'declaration'

/** Where an answer is taken from before the person types: the electronic identity, never typed over. */
export type Prefill =
  | 'identity.fullName'
  | 'identity.personalId'
  | 'identity.birthDate'
  | 'identity.gender'
  | 'identity.phone'
  | 'identity.email'

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
  /** For `choice` and `choices`. */
  options?: FieldOption[]
  /** Characters for text, value for numbers and money, `YYYY-MM-DD` or `today` for dates. */
  min?: number | string
  max?: number | string
  /** For `number`: digits after the decimal comma; 0 when left out. */
  decimals?: number
  /** From the identity. `locked` answers are shown and cannot be changed when the identity has the fact. */
  prefill?: Prefill
  locked?: boolean
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
}

/** An address today: two tiers and a line. */
export interface AddressAnswer {
  province: string
  commune: string
  line: string
}

/** Money and numbers are numbers, dates `YYYY-MM-DD`, phones `+84...`, a declaration `true`. */
export type AnswerValue = string | number | boolean | string[] | AddressAnswer | null

/** Machine values by field id. A field that was not visible is absent. */
export type Answers = Record<string, AnswerValue>

/** Questions and answers as the person read them, frozen at submission. */
export interface FrozenAnswer {
  page: string
  pageTitle: string
  field: string
  question: string
  answer: string
}
