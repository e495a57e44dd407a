import type { LegalDay } from '../../../platform/time.js'
import type { FormField } from '../../form.js'
import { defineKind, isText, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import type { FormContext } from '../form-context.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'

/**
 * Codes of the 63 provinces of birth registration, which numbers keep after the mergers of 2025 (checked 2026-11-22).
 * Countries, for births registered abroad, have codes from 101 on; they are let through without a list.
 */
const provinceCodes = new Set(
  `001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042
  044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087
  089 091 092 093 094 095 096`.split(/\s+/),
)
const firstCountryCode = 101

/** Personal identification number: 12 digits that tell place, century and sex, year of birth (Luật Căn cước 2023, Điều 12). */
export const personalId = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse(inputs, field, context) {
    const digits = one(inputs).replace(/[\s\u00a0.-]/g, '')
    if (digits === '') return { value: null }
    const problem = checkPersonalId(digits, field, context)
    return problem ? { problem } : { value: digits }
  },
  check: checkPersonalId,
  toInputs: (value) => ({ '': value }),
  summary: (value) => value,
  schema: () => ({ type: 'string', pattern: '^[0-9]{12}$' }),
  missing: enterIt,
})

function checkPersonalId(value: string, field: FormField, context: FormContext): Problem | undefined {
  if (!/^\d{12}$/.test(value)) return { message: notTwelveDigits(field) }
  return isPersonalId(value, context.today) ? undefined : { message: mistyped(field) }
}

/** Whether a text has the structure of a personal number of somebody born by `today`. */
export function isPersonalId(value: string, today: LegalDay): boolean {
  if (!/^\d{12}$/.test(value)) return false
  const place = value.slice(0, 3)
  const isPlace = provinceCodes.has(place) || (Number(place) >= firstCountryCode && Number(place) < 400)
  const birthYear = 1900 + 100 * Math.floor(Number(value[3]) / 2) + Number(value.slice(4, 6))
  return isPlace && birthYear <= Number(today.slice(0, 4))
}

function notTwelveDigits(field: FormField): Problem['message'] {
  return sentence(
    field,
    ({ start }) => `${start} phải gồm đúng 12 chữ số, như trên thẻ căn cước`,
    ({ start }) => `${start} must be exactly 12 digits, as on the identity card`,
  )
}

function mistyped(field: FormField): Problem['message'] {
  return sentence(
    field,
    ({ start }) => `${start} không đúng cấu trúc; hãy so lại từng chữ số với thẻ căn cước`,
    ({ start }) => `${start} does not look right; compare each digit with the identity card`,
  )
}
