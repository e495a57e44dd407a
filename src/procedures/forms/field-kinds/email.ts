import type { FormField } from '../../form.js'
import { defineKind, isText, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { cleanLine, one } from '../posted.js'
import { enterIt } from './length.js'

/** RFC 5321 4.5.3.1.3. */
export const longestEmail = 254

const shape = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** A mailbox; the part after @ is kept in small letters. */
export const email = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse(inputs, field) {
    const value = withSmallDomain(cleanLine(one(inputs)))
    if (value === '') return { value: null }
    return isMailbox(value) ? { value } : { problem: notMailbox(field) }
  },
  check: (value, field) => (isMailbox(value) ? undefined : notMailbox(field)),
  toInputs: (value) => ({ '': value }),
  summary: (value) => value,
  schema: () => ({ type: 'string', format: 'email', maxLength: longestEmail }),
  missing: enterIt,
})

function withSmallDomain(text: string): string {
  const at = text.lastIndexOf('@')
  return at < 0 ? text : text.slice(0, at) + text.slice(at).toLowerCase()
}

function isMailbox(value: string): boolean {
  const local = value.slice(0, value.lastIndexOf('@'))
  const hasLooseDots = local.startsWith('.') || local.endsWith('.') || local.includes('..')
  return value.length <= longestEmail && shape.test(value) && !hasLooseDots
}

function notMailbox(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com`,
      ({ start }) => `${start} must be an email address in the correct format, such as name@example.com`,
    ),
  }
}
