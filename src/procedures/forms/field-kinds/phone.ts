import type { FormField } from '../../form.js'
import { defineKind, isText, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'

/** Mobile numbers after +84, by the numbering plan of TT 22/2014/TT-BTTTT as used since 2018 (checked 2026-11-22). */
const mobile = /^(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/

/** Prefixes of the 11-digit numbers that were shortened between September and November 2018. */
const shortened: Record<string, string> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
}

/** A mobile number, kept as `+84` and nine digits, since news of the dossier goes there by SMS. */
export const phone = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse(inputs, field) {
    const text = one(inputs).trim()
    if (text === '') return { value: null }
    const value = normalisePhone(text)
    return value === null ? { problem: notMobile(field) } : { value }
  },
  check: (value, field) => (value === normalisePhone(value) ? undefined : notMobile(field)),
  toInputs: (value) => ({ '': groupedPhone(value) }),
  summary: groupedPhone,
  schema: () => ({ type: 'string', pattern: '^\\+84[35789][0-9]{8}$' }),
  missing: enterIt,
})

/** `+84...` from any way of writing a Vietnamese mobile number, also an old 11-digit one; null for anything else. */
export function normalisePhone(text: string): string | null {
  const compact = text.replace(/[\s\u00a0().-]/g, '')
  const national = /^(?:\+84|0084|84|0)(\d{9,10})$/.exec(compact)?.[1]
  if (!national) return null
  const current = national.length === 10 ? `${shortened[national.slice(0, 3)] ?? ''}${national.slice(3)}` : national
  return mobile.test(current) ? `+84${current}` : null
}

/** `0912 345 678`. */
function groupedPhone(value: string): string {
  return value.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, '0$1 $2 $3')
}

function notMobile(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là số di động Việt Nam gồm 10 chữ số, ví dụ 0912 345 678`,
      ({ start }) => `${start} must be a Vietnamese mobile number of 10 digits, such as 0912 345 678`,
    ),
  }
}
