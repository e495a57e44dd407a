import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'

/** Words of the two answers; posted as `yes` and `no`. */
export const yesNoLabels = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const

/** A question answered by yes or no. */
export const yesNo = defineKind<boolean>({
  inputs: () => [''],
  is: isBoolean,
  parse(inputs, field) {
    const value = one(inputs)
    if (value === '') return { value: null }
    return value === 'yes' || value === 'no' ? { value: value === 'yes' } : { problem: chooseOne(field) }
  },
  check: () => undefined,
  toInputs: (value) => ({ '': value ? 'yes' : 'no' }),
  summary: (value, _, { language }) => yesNoLabels[value ? 'yes' : 'no'][language],
  schema: () => ({ type: 'boolean' }),
  missing: chooseOne,
})

function isBoolean(value: AnswerValue): value is boolean {
  return typeof value === 'boolean'
}

function chooseOne(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ inside }) => `Chọn “Có” hoặc “Không” cho ${inside}`,
      ({ inside }) => `Select “Yes” or “No” for ${inside}`,
    ),
  }
}
