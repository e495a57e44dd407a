import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'
import { checkRange, rangeSchema } from './range.js'
import { writeNumber } from './written-number.js'

const currency = ' ₫'

/** Whole đồng. Dots, commas and spaces between thousands and the unit behind are understood. */
export const money = defineKind<number>({
  inputs: () => [''],
  is: isWholeDong,
  parse(inputs, field) {
    const text = one(inputs).trim()
    if (text === '') return { value: null }
    const value = readDong(text)
    return value === null ? { problem: notMoney(field) } : { value }
  },
  check: (value, field) => checkRange(value, field, currency),
  toInputs: (value) => ({ '': writeNumber(value) }),
  summary: (value) => `${writeNumber(value)}${currency}`,
  schema: (field) => ({ type: 'integer', ...rangeSchema(field) }),
  missing: enterIt,
})

function isWholeDong(value: AnswerValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value)
}

function readDong(text: string): number | null {
  const compact = text.replace(/[\s\u00a0]|đồng|vnđ|vnd|[đ₫]/giu, '')
  if (!/^\d{1,15}$|^\d{1,3}(\.\d{3}){1,4}$|^\d{1,3}(,\d{3}){1,4}$/.test(compact)) return null
  return Number(compact.replace(/[.,]/g, ''))
}

function notMoney(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là số tiền bằng đồng, không có số lẻ, ví dụ 1.250.000`,
      ({ start }) => `${start} must be an amount in whole đồng, such as 1.250.000`,
    ),
  }
}
