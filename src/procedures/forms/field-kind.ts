import type { FeelValue } from '../../platform/feel/feel-value.js'
import type { Text } from '../../platform/text.js'
import type { AnswerValue, FieldOption, FormField } from '../form.js'
import { sentence } from './field-name.js'
import type { AnswerView, FormContext } from './form-context.js'
import type { Inputs } from './posted.js'

/** What is wrong with an answer, and the suffix of the input to look at. It never repeats what was typed. */
export interface Problem {
  message: Text
  input?: string
  /** What else is wrong in a field that is made of several questions. */
  more?: readonly Problem[]
}

/** The answer in what was posted (null: left empty), or why it cannot be read. */
export type Parsed<Value = AnswerValue> = { value: Value | null } | { problem: Problem }

/** Draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A press of one of a field's own buttons: what stands behind the field's id in its value, '' for the id alone. */
export interface Pressed {
  button: string | undefined
  context: FormContext
}

interface KindRules<Value extends AnswerValue> {
  /** Suffixes of its inputs, '' for the one with the field's own name. */
  inputs(field: FormField): readonly string[]
  /** Whether an answer has the shape of this kind. */
  is(value: AnswerValue): value is Value
  parse(inputs: Inputs, field: FormField, context: FormContext): Parsed<Value>
  check(value: Value, field: FormField, context: FormContext): Problem | undefined
  /** The answer where it lies in the context and not on the page: null for none, undefined where the page is asked. */
  held?(field: FormField, context: FormContext): Value | null | undefined
  /** What to show in the inputs so that posting it again gives the same answer. */
  toInputs(value: Value, field: FormField): Inputs
  /** The answer as a person reads it. */
  summary(value: Value, field: FormField, view: AnswerView): string
  schema(field: FormField): JsonSchema
  /** What to say when a required answer is missing. */
  missing(field: FormField): Problem
  /** The answers it offers, where it offers any. */
  options?(field: FormField): readonly FieldOption[]
  /** The questions it is made of; of one row where it has rows. */
  parts?(field: FormField): readonly FormField[]
  /** Puts what a button of the field asked for into its inputs: a row more, the commune that was found. */
  settle?(inputs: Inputs, field: FormField, pressed: Pressed): Inputs
  /** The answer as FEEL rules read it; as it is when left out. */
  toFeel?(value: Value, field: FormField): FeelValue
}

/** One kind of field, ready for any answer: an answer of another shape is a problem, never an exception. */
export type FieldKindRules = KindRules<AnswerValue> & Required<Pick<KindRules<AnswerValue>, 'toFeel'>>

/** Makes the rules of a kind usable for answers whose shape is not known yet. */
export function defineKind<Value extends AnswerValue>(rules: KindRules<Value>): FieldKindRules {
  return {
    ...rules,
    is: (value): value is AnswerValue => rules.is(value),
    check: (value, field, context) => (rules.is(value) ? rules.check(value, field, context) : misshapen(field)),
    toInputs: (value, field) => (rules.is(value) ? rules.toInputs(value, field) : {}),
    summary: (value, field, view) => (rules.is(value) ? rules.summary(value, field, view) : ''),
    toFeel: (value, field) => {
      if (!rules.is(value)) return null
      return rules.toFeel ? rules.toFeel(value, field) : value
    },
  }
}

/** What is said of an answer that is not of its kind at all. */
export function misshapen(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ inside }) => `Nhập lại ${inside}: câu trả lời không đúng dạng`,
      ({ inside }) => `Enter ${inside} again: the answer has the wrong form`,
    ),
  }
}

export function isText(value: AnswerValue): value is string {
  return typeof value === 'string'
}
