import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { many } from '../posted.js'
import { labelAmong } from './choice.js'

/** Any number of the offered answers, kept in the order in which the form offers them. */
export const choices = defineKind<string[]>({
  inputs: () => [''],
  is: isListOfTexts,
  parse(inputs, field) {
    const chosen = many(inputs)
    if (chosen.length === 0) return { value: null }
    if (!areOffered(chosen, field)) return { problem: chooseSome(field) }
    return { value: offeredValues(field).filter((value) => chosen.includes(value)) }
  },
  check: (value, field) => (value.length > 0 && areOffered(value, field) ? undefined : chooseSome(field)),
  toInputs: (value) => ({ '': value }),
  summary: (value, field, { language }) =>
    value.map((each) => labelAmong(field.options ?? [], each, language)).join('; '),
  schema: (field) => ({ type: 'array', items: { enum: offeredValues(field) }, minItems: 1, uniqueItems: true }),
  missing: chooseSome,
  options: ({ options = [] }) => options,
})

function isListOfTexts(value: AnswerValue): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function areOffered(values: readonly string[], field: FormField): boolean {
  const offered = offeredValues(field)
  return values.every((value) => offered.includes(value))
}

function offeredValues(field: FormField): string[] {
  return (field.options ?? []).map((option) => option.value)
}

function chooseSome(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ inside }) => `Chọn ít nhất một mục cho ${inside}`,
      ({ inside }) => `Select at least one answer for ${inside}`,
    ),
  }
}
