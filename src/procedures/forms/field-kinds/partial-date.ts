import { parseFeelDate } from '../../../platform/feel/feel-days.js'
import type { AnswerValue, FormField } from '../../form.js'
import { defineKind, isText, type Parsed, type Problem } from '../field-kind.js'
import { sentence } from '../field-name.js'
import { one } from '../posted.js'
import { checkSpan, dayParts, isRealDay, notReal, writeDay, yearWrong } from './date.js'
import { enterIt } from './length.js'

/**
 * A day of which the papers may give only the month and year, or only the year (birth dates of older people:
 * 123/2015/NĐ-CP and the forms of 04/2020/TT-BTP, checked 2026-11-23). Kept as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export const partialDate = defineKind<string>({
  inputs: () => dayParts,
  is: isPartialDay,
  parse: (inputs, field) =>
    readParts({ day: one(inputs, 'day'), month: one(inputs, 'month'), year: one(inputs, 'year') }, field),
  check: (value, field, context) => checkSpan(spanOf(value), field, context),
  toInputs(value) {
    const [year = '', month, day] = value.split('-')
    return { day: day ? String(Number(day)) : '', month: month ? String(Number(month)) : '', year }
  },
  summary: writeDay,
  // A rule about a day finds none where only a year is known; that something was answered it can still see.
  toFeel: (value) => parseFeelDate(value) ?? value,
  schema: () => ({ type: 'string', pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' }),
  missing: (field) => ({ ...enterIt(field), input: 'year' }),
})

function isPartialDay(value: AnswerValue): value is string {
  return isText(value) && /^\d{4}(-\d{2}){0,2}$/.test(value) && isRealDay(spanOf(value).first)
}

/** The first and the last day it may have been; whether the month has the last one does not matter for comparing. */
function spanOf(value: string): { first: string; last: string } {
  return { first: `${value}${'-01-01'.slice(value.length - 4)}`, last: `${value}${'-12-31'.slice(value.length - 4)}` }
}

interface TypedParts {
  day: string
  month: string
  year: string
}

function readParts(typed: TypedParts, field: FormField): Parsed<string> {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()]
  if (day === '' && month === '' && year === '') return { value: null }
  if (!/^\d{4}$/.test(year)) return { problem: year === '' ? yearMissing(field) : yearWrong(field) }
  if (day !== '' && month === '') return { problem: monthMissing(field) }
  const parts = [month, day].filter((part) => part !== '')
  if (!parts.every((part) => /^\d{1,2}$/.test(part))) return { problem: notReal(field) }
  const value = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-')
  return isPartialDay(value) ? { value } : { problem: notReal(field) }
}

function yearMissing(field: FormField): Problem {
  return {
    input: 'year',
    message: sentence(
      field,
      ({ start }) => `${start} phải có năm; ngày và tháng có thể để trống khi giấy tờ không ghi`,
      ({ start }) => `${start} must include a year; day and month may be left open when the papers do not give them`,
    ),
  }
}

function monthMissing(field: FormField): Problem {
  return {
    input: 'month',
    message: sentence(
      field,
      ({ start }) => `${start} có ngày thì phải có tháng; nhập thêm tháng, hoặc để trống cả ngày`,
      ({ start }) => `${start} has a day, so it must have a month; enter the month, or leave out the day too`,
    ),
  }
}
