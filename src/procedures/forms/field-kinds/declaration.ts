import type { AnswerValue } from '../../form.js'
import { defineKind } from '../field-kind.js'
import { many } from '../posted.js'

/** A sentence the person agrees to by ticking a box. There is no other answer than `true`. */
export const declaration = defineKind<true>({
  inputs: () => [''],
  is: (value: AnswerValue): value is true => value === true,
  parse: (inputs) => ({ value: many(inputs).includes('yes') ? true : null }),
  check: () => undefined,
  toInputs: () => ({ '': 'yes' }),
  summary: (_value, _field, { language }) => (language === 'en' ? 'Agreed' : 'Đã cam đoan'),
  schema: () => ({ const: true }),
  missing: () => ({
    message: { vi: 'Đánh dấu vào ô cam đoan để tiếp tục', en: 'Tick the box of the declaration to continue' },
  }),
})
