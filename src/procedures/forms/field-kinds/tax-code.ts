import type { Text } from '../../../platform/text.js'
import type { FormField } from '../../form.js'
import { sentence } from '../field-name.js'
import { isPersonalId } from './personal-id.js'
import { digitsOf, typedCode } from './typed-code.js'

/**
 * Tax code: 10 digits, the last one a check digit; 3 more for a dependent unit (86/2024/TT-BTC, Article 5, checked
 * 2026-11-23). People and household businesses use their personal number since 1 July 2025.
 */
export const taxCode = typedCode({
  tidy: (typed) => digitsOf(typed).replace(/^(\d{10})(\d{3})$/, '$1-$2'),
  pattern: '^([0-9]{10}(-[0-9]{3})?|[0-9]{12})$',
  wrong: (code, field, { today }) => {
    if (/^\d{12}$/.test(code)) return isPersonalId(code, today) ? undefined : mistyped(field)
    if (!/^\d{10}(-\d{3})?$/.test(code)) return misshapen(field)
    return hasRightCheckDigit(code) ? undefined : mistyped(field)
  },
})

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/** The tenth digit is 10 less the remainder by 11 of the weighted sum of the nine before it. */
function hasRightCheckDigit(code: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(code[at]), 0)
  return 10 - (sum % 11) === Number(code[9])
}

function misshapen(field: FormField): Text {
  return sentence(
    field,
    ({ start }) =>
      `${start} phải gồm 10 chữ số (13 chữ số với đơn vị phụ thuộc), hoặc là số định danh cá nhân 12 chữ số`,
    ({ start }) => `${start} must be 10 digits (13 for a dependent unit), or a personal number of 12 digits`,
  )
}

function mistyped(field: FormField): Text {
  return sentence(
    field,
    ({ start }) => `${start} có chữ số sai; hãy so lại từng chữ số với giấy chứng nhận`,
    ({ start }) => `${start} has a wrong digit; compare each digit with the certificate`,
  )
}
