import type { Text } from '../../platform/text.js'
import type { AnswerValue, FormField } from '../form.js'
import { sentence } from './field-name.js'
import type { AnswerView, FormContext } from './form-context.js'
import type { Inputs } from './posted.js'

/** What is wrong with an answer, and the suffix of the input to look at. It never repeats what was typed. */
export interface Problem {
  message: Text
  input?: string
}

/** The answer in what was posted (null: left empty), or why it cannot be read. */
export type Parsed<Value = AnswerValue> = { value: Value | null } | { problem: Problem }

/** Draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

interface KindRules<Value extends AnswerValue> {
  /** Suffixes of its inputs, '' for the one with the field's own name. */
  inputs: readonly string[]
  /** Whether an answer has the shape of this kind. */
  is(value: AnswerValue): value is Value
  parse(inputs: Inputs, field: FormField, context: FormContext): Parsed<Value>
  check(value: Value, field: FormField, context: FormContext): Problem | undefined
  /** What to show in the inputs so that posting it again gives the same answer. */
  toInputs(value: Value): Inputs
  /** The answer as a person reads it. */
  summary(value: Value, field: FormField, view: AnswerView): string
  schema(field: FormField): JsonSchema
  /** What to say when a required answer is missing. */
  missing(field: FormField): Problem
}

/** One kind of field, ready for any answer: an answer of another shape is a problem, never an exception. */
export type FieldKindRules = KindRules<AnswerValue>

/** Makes the rules of a kind usable for answers whose shape is not known yet. */
export function defineKind<Value extends AnswerValue>(rules: KindRules<Value>): FieldKindRules {
  return {
    ...rules,
    is: (value): value is AnswerValue => rules.is(value),
    check: (value, field, context) => (rules.is(value) ? rules.check(value, field, context) : misshapen(field)),
    toInputs: (value) => (rules.is(value) ? rules.toInputs(value) : {}),
    summary: (value, field, view) => (rules.is(value) ? rules.summary(value, field, view) : ''),
  }
}

function misshapen(field: FormField): Problem {
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
