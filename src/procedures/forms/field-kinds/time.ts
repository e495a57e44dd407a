import type { FormField } from '../../form.js'
import { defineKind, isText, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'

const written = /^([01]\d|2[0-3]):[0-5]\d$/

/** A time of day, kept as `HH:MM`; `8h30`, `8 giờ 30` and `8.30` are understood. */
export const time = defineKind<string>({
  inputs: () => [''],
  is: isText,
  parse(inputs, field) {
    const typed = one(inputs).trim()
    if (typed === '') return { value: null }
    const value = readTime(typed)
    return value === undefined ? { problem: notATime(field) } : { value }
  },
  check: (value, field) => (written.test(value) ? checkLimits(value, field) : notATime(field)),
  toInputs: (value) => ({ '': value }),
  summary: (value, _, { language }) => (language === 'vi' ? value.replace(/^0?(\d+):(\d+)$/, '$1 giờ $2 phút') : value),
  schema: () => ({ type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }),
  missing: enterIt,
})

function readTime(typed: string): string | undefined {
  const parts = /^(\d{1,2})\s*(?::|\.|h|giờ)\s*(\d{1,2})?\s*(?:phút|p)?$/iu.exec(typed)
  if (!parts) return undefined
  const value = `${parts[1]?.padStart(2, '0')}:${(parts[2] ?? '').padStart(2, '0')}`
  return written.test(value) ? value : undefined
}

function notATime(field: FormField): Problem {
  return {
    message: sentence(
      field,
      ({ start }) => `${start} phải là giờ và phút trong ngày, ví dụ 8:30 hoặc 14:05`,
      ({ start }) => `${start} must be a time of day, such as 8:30 or 14:05`,
    ),
  }
}

function checkLimits(value: string, { min, max, ...field }: FormField): Problem | undefined {
  if (typeof min === 'string' && value < min) {
    return {
      message: sentence(
        field,
        ({ start }) => `${start} phải từ ${min} trở đi`,
        ({ start }) => `${start} must be ${min} or later`,
      ),
    }
  }
  if (typeof max !== 'string' || value <= max) return undefined
  return {
    message: sentence(
      field,
      ({ start }) => `${start} không được sau ${max}`,
      ({ start }) => `${start} must be ${max} or earlier`,
    ),
  }
}
