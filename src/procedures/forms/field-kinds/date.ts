import { parseFeelDate } from '../../../platform/feel/feel-days.js'
import type { LegalDay } from '../../../platform/time.js'
import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, isText, type Parsed, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import type { FormContext } from '../form-context.js'
import { one } from '../posted.js'
import { enterIt } from './length.js'

export const dayParts = ['day', 'month', 'year'] as const
type DatePart = (typeof dayParts)[number]

const partNames: Record<DatePart, { vi: string; en: string }> = {
  day: { vi: 'ngày', en: 'a day' },
  month: { vi: 'tháng', en: 'a month' },
  year: { vi: 'năm', en: 'a year' },
}

/** A day that people know by heart, typed as day, month and year. */
export const date = defineKind<string>({
  inputs: () => dayParts,
  is: isDay,
  parse: (inputs, field) =>
    readDay({ day: one(inputs, 'day'), month: one(inputs, 'month'), year: one(inputs, 'year') }, field),
  check: checkLimits,
  toInputs(value) {
    const [year = '', month = '', day = ''] = value.split('-')
    return { day: String(Number(day)), month: String(Number(month)), year }
  },
  summary: writeDay,
  toFeel: parseFeelDate,
  schema: () => ({ type: 'string', format: 'date' }),
  missing: (field) => ({ ...enterIt(field), input: 'day' }),
})

/** `27/03/2026`, the way days are written in Vietnam. */
export function writeDay(day: LegalDay): string {
  return day.split('-').reverse().join('/')
}

function isDay(value: AnswerValue): value is string {
  return isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDay(value)
}

/** Whether the calendar has the day. */
export function isRealDay(day: LegalDay): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

function readDay(typed: Record<DatePart, string>, field: FormField): Parsed<string> {
  const [day, month, year] = dayParts.map((part) => typed[part].trim())
  const missing = dayParts.filter((part) => typed[part].trim() === '')
  if (missing.length === dayParts.length) return { value: null }
  if (missing[0]) return { problem: incomplete(field, missing) }
  if (!/^\d{4}$/.test(year ?? '')) return { problem: yearWrong(field) }
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '')) return { problem: notReal(field) }
  const value = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isRealDay(value) ? { value } : { problem: notReal(field) }
}

function incomplete(field: FormField, missing: readonly DatePart[]): Problem {
  const vi = missing.map((part) => partNames[part].vi).join(' và ')
  const en = missing.map((part) => partNames[part].en).join(' and ')
  return {
    input: missing[0],
    message: sentence(
      field,
      ({ start }) => `${start} phải có đủ ngày, tháng, năm; hãy nhập thêm ${vi}`,
      ({ start }) => `${start} must include ${en}`,
    ),
  }
}

export function yearWrong(field: FormField): Problem {
  return {
    input: 'year',
    message: sentence(
      field,
      ({ start }) => `${start} phải có năm gồm 4 chữ số, ví dụ 2026`,
      ({ start }) => `${start} must have a year of 4 digits, such as 2026`,
    ),
  }
}

export function notReal(field: FormField): Problem {
  return {
    input: 'day',
    message: sentence(
      field,
      ({ start }) => `${start} phải là ngày có thật, ví dụ 27 3 2026`,
      ({ start }) => `${start} must be a real date, such as 27 3 2026`,
    ),
  }
}

function checkLimits(value: LegalDay, field: FormField, context: FormContext): Problem | undefined {
  return checkSpan({ first: value, last: value }, field, context)
}

/** Whether some day of a span can lie within the limits; of an exact day the span is the day. */
export function checkSpan(
  span: { first: LegalDay; last: LegalDay },
  field: FormField,
  context: FormContext,
): Problem | undefined {
  const first = limit(field.min, context) ?? '1800-01-01'
  const last = limit(field.max, context) ?? '2200-12-31'
  if (span.last < first) return { input: 'year', message: tooEarly(field, first, context) }
  if (span.first > last) return { input: 'year', message: tooLate(field, last, context) }
  return undefined
}

function limit(bound: FormField['min'], context: FormContext): LegalDay | undefined {
  if (bound === undefined) return undefined
  return bound === 'today' ? context.today : String(bound)
}

function tooEarly(field: FormField, first: LegalDay, { today }: FormContext): Problem['message'] {
  const isToday = first === today
  return sentence(
    field,
    ({ start }) =>
      isToday ? `${start} không được trước ngày hôm nay` : `${start} phải từ ngày ${writeDay(first)} trở về sau`,
    ({ start }) => (isToday ? `${start} must be today or later` : `${start} must be ${writeDay(first)} or later`),
  )
}

function tooLate(field: FormField, last: LegalDay, { today }: FormContext): Problem['message'] {
  const isToday = last === today
  return sentence(
    field,
    ({ start }) =>
      isToday ? `${start} không được sau ngày hôm nay` : `${start} phải từ ngày ${writeDay(last)} trở về trước`,
    ({ start }) => (isToday ? `${start} must be today or earlier` : `${start} must be ${writeDay(last)} or earlier`),
  )
}
