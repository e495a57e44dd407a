import { calendarYears, type Pause } from '../../calendar/index.js'
import type { Instant } from '../../platform/time.js'
import { instantAt, readTypedDay, readTypedMoment, readTypedTime } from '../../platform/typed-time.js'
import type { LimitUnit, TimeLimit } from '../../procedures/procedure.js'
import { type Fields, textOf } from '../../surface/route.js'
import type { DeadlineTexts } from './texts.vi.js'

/** What was typed, as it was typed. */
export interface TypedQuestion {
  day: string
  time: string
  quantity: string
  unit: LimitUnit
  cutoff: string
  policy: 'pause' | 'restart'
  agency: string
  pauses: { from: string; to: string }[]
}

export interface Question {
  receivedAt: Instant
  limit: TimeLimit
  pauses: Pause[]
}

export interface QuestionError {
  field: string
  text: string
}

/** As many pauses as the form asks for; the interface for programs takes more. */
export const pausesAsked = 2

export const fieldNames = {
  day: 'ngay',
  time: 'gio',
  quantity: 'so',
  unit: 'don_vi',
  cutoff: 'gio_chot',
  policy: 'sau_bo_sung',
  agency: 'co_quan',
  from: (n: number) => `dung_tu_${n}`,
  to: (n: number) => `dung_den_${n}`,
} as const

export const units = ['working_day', 'working_hour', 'calendar_day', 'month'] as const satisfies readonly LimitUnit[]

/** Reads the query of the page; nothing typed yet gives the usual beginning. */
export function typedFrom(query: Fields): TypedQuestion {
  const text = (name: string) => textOf(query, name)
  const unit = text(fieldNames.unit)
  return {
    day: text(fieldNames.day),
    time: text(fieldNames.time),
    quantity: text(fieldNames.quantity),
    unit: units.find((known) => known === unit) ?? 'working_day',
    cutoff: text(fieldNames.cutoff),
    policy: text(fieldNames.policy) === 'restart' ? 'restart' : 'pause',
    agency: text(fieldNames.agency),
    pauses: Array.from({ length: pausesAsked }, (_, index) => ({
      from: text(fieldNames.from(index + 1)),
      to: text(fieldNames.to(index + 1)),
    })),
  }
}

/** Understands what was typed, or says by field what to do. */
export function readQuestion(
  typed: TypedQuestion,
  words: DeadlineTexts['errors'],
): { question: Question } | { errors: QuestionError[] } {
  const errors: QuestionError[] = []
  const expect = <T>(value: T | undefined, field: string, text: string): T | undefined => {
    if (value === undefined) errors.push({ field, text })
    return value
  }
  const day = expect(readTypedDay(typed.day), fieldNames.day, words.day)
  const time = expect(readTypedTime(typed.time), fieldNames.time, words.time)
  const quantity = expect(readQuantity(typed), fieldNames.quantity, words.quantity)
  const cutoff = typed.cutoff === '' ? '' : expect(readTypedTime(typed.cutoff), fieldNames.cutoff, words.cutoff)
  const { first, last } = calendarYears
  const year = Number(day?.slice(0, 4) ?? first)
  if (year < first || year > last) errors.push({ field: fieldNames.day, text: words.years(first, last) })
  const pauses = typed.pauses.flatMap((pause, index) => readPause(pause, { n: index + 1, words, errors }))
  if (errors.length > 0 || !day || !time || quantity === undefined) return { errors }
  const limit = { quantity, unit: typed.unit, ...(cutoff ? { cutoff } : {}) }
  return { question: { receivedAt: instantAt(day, time), limit, pauses } }
}

function readPause(
  { from, to }: { from: string; to: string },
  { n, words, errors }: { n: number; words: DeadlineTexts['errors']; errors: QuestionError[] },
): Pause[] {
  if (from === '' && to === '') return []
  const begins = readTypedMoment(from)
  const ends = readTypedMoment(to)
  if (!begins) errors.push({ field: fieldNames.from(n), text: words.pauseFrom(n) })
  if (!ends) errors.push({ field: fieldNames.to(n), text: words.pauseTo(n) })
  if (!begins || !ends) return []
  if (ends <= begins) errors.push({ field: fieldNames.to(n), text: words.pauseOrder(n) })
  return [{ from: begins, to: ends }]
}

function readQuantity({ quantity: text, unit }: TypedQuestion): number | undefined {
  const quantity = /^\d{1,4}([.,]\d)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  const lowest = unit === 'working_day' ? 0 : 0.5
  return quantity >= lowest && Number.isInteger(quantity * 2) ? quantity : undefined
}
