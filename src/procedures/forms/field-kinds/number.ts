import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'
import { checkRange, rangeSchema } from './range.js'
import { readNumber, writeNumber } from './written-number.js'

/** A count or a measure. */
export const number = defineKind<number>({
  inputs: () => [''],
  is: isNumber,
  parse(inputs, field) {
    const text = one(inputs).trim()
    if (text === '') return { value: null }
    const value = readNumber(text)
    if (value === null) return { problem: notANumber(field) }
    return decimalsOf(value) > (field.decimals ?? 0) ? { problem: tooFine(field) } : { value: value === 0 ? 0 : value }
  },
  check: (value, field) => (decimalsOf(value) > (field.decimals ?? 0) ? tooFine(field) : checkRange(value, field)),
  toInputs: (value) => ({ '': writeNumber(value) }),
  summary: (value) => writeNumber(value),
  schema: (field) => ({ type: field.decimals ? 'number' : 'integer', ...rangeSchema(field) }),
  missing: enterIt,
})

function isNumber(value: AnswerValue): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function decimalsOf(value: number): number {
  return writeNumber(value).split(',')[1]?.length ?? 0
}

function notANumber(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là một số, ví dụ 2`,
      ({ start }) => `${start} must be a number, such as 2`,
    ),
  }
}

function tooFine(field: FormField): Problem {
  const decimals = field.decimals ?? 0
  const example = (12.3456).toFixed(decimals).replace('.', ',')
  return {
    message: sentence(
      field,
      ({ start }) =>
        decimals
          ? `${start} chỉ có tối đa ${decimals} chữ số sau dấu phẩy, ví dụ ${example}`
          : `${start} phải là số nguyên, ví dụ 12`,
      ({ start }) =>
        decimals
          ? `${start} can have at most ${decimals} decimals, such as ${example}`
          : `${start} must be a whole number, such as 12`,
    ),
  }
}
