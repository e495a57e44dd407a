import type { LegalDay } from '../platform/time.js'
import type { NamedDay, NamedDayKind, ShiftRow } from './calendar-rows.js'
import { clockMinutes, dayNumberOf, legalDay, weekdayOf } from './legal-day.js'

/** Working time within a day, in minutes after midnight: `[opens, closes)`. */
export interface Span {
  opens: number
  closes: number
}

export type DayKind = 'ordinary' | 'weekly_rest' | 'reception_only' | NamedDayKind

/** What one day is: its working time and why. Days alike share one plan. */
export interface DayPlan {
  kind: DayKind
  /** Vietnamese, for people; empty for an ordinary working day. */
  name: string
  spans: readonly Span[]
  /** Hours in which dossiers are only taken in. */
  reception: readonly Span[]
  minutes: number
  projected: boolean
}

/** First and last year the calendar knows; outside them a computation stops. */
export const calendarYears = { first: 2015, last: 2035 } as const

export const firstDay = dayNumberOf(`${calendarYears.first}-01-01`)
const lastDay = dayNumberOf(`${calendarYears.last}-12-31`)

/** Name of each day the calendar knows, made once: proofs write thousands of them. */
export const dayNames: readonly LegalDay[] = Array.from({ length: lastDay - firstDay + 1 }, (_, index) =>
  legalDay(firstDay + index),
)

const weekdayNames = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

/** What days are planned from: the weekly hours, the days that differ, and the years that are announced. */
export interface DaysToPlan {
  shifts: readonly ShiftRow[]
  namedDays: ReadonlyMap<LegalDay, NamedDay>
  announcedYears: readonly number[]
}

/** One plan for every day of the known years. */
export function planDays({ shifts, namedDays, announcedYears }: DaysToPlan): DayPlan[] {
  const weekly = weeklyPlans(shifts)
  const announced = new Set(announcedYears)
  return dayNames.map((day, index) => {
    const number = firstDay + index
    const projected = !announced.has(Number(day.slice(0, 4)))
    const usual = weekly(number, projected)
    const named = namedDays.get(day)
    if (!named) return usual
    return namedPlan(named, { usual, monday: weekly(number - weekdayOf(number) + 1, projected) })
  })
}

function weeklyPlans(shifts: readonly ShiftRow[]): (dayNumber: number, projected: boolean) => DayPlan {
  const rows = shifts.map((row) => ({
    ...row,
    span: spanOf(row, `weekday ${row.weekday}`),
    from: row.validFrom ? dayNumberOf(row.validFrom) : Number.NEGATIVE_INFINITY,
    to: row.validTo ? dayNumberOf(row.validTo) : Number.POSITIVE_INFINITY,
  }))
  // Between two days on which some row begins or ends, each weekday has one plan.
  const changes = rows.flatMap((row) => [row.from, row.to + 1]).filter(Number.isFinite)
  const known = new Map<number, DayPlan>()
  return (dayNumber, projected) => {
    const weekday = weekdayOf(dayNumber)
    const key = (changes.filter((change) => change <= dayNumber).length * 8 + weekday) * 2 + Number(projected)
    const found = known.get(key)
    if (found) return found
    const valid = rows.filter((row) => row.weekday === weekday && row.from <= dayNumber && dayNumber <= row.to)
    const made = weekdayPlan(weekday, valid, projected)
    known.set(key, made)
    return made
  }
}

function weekdayPlan(weekday: number, rows: { span: Span; receptionOnly?: boolean }[], projected: boolean): DayPlan {
  const day = weekdayNames[weekday] ?? ''
  const reception = inOrder(
    rows.filter((row) => row.receptionOnly).map((row) => row.span),
    day,
  )
  const spans = inOrder(
    rows.filter((row) => !row.receptionOnly).map((row) => row.span),
    day,
  )
  if (spans.length > 0) return plan({ kind: 'ordinary', name: '', spans, reception, projected })
  if (reception.length === 0) {
    return plan({ kind: 'weekly_rest', name: `${day}, nghỉ hằng tuần`, spans, reception, projected })
  }
  const name = `${day}, chỉ tiếp nhận hồ sơ, không tính vào thời hạn`
  return plan({ kind: 'reception_only', name, spans, reception, projected })
}

function namedPlan(named: NamedDay, around: { usual: DayPlan; monday: DayPlan }): DayPlan {
  const projected = around.usual.projected || named.projected === true
  const spans = namedSpans(named, around)
  return plan({ kind: named.kind, name: named.name, spans, reception: [], projected })
}

function namedSpans(named: NamedDay, { usual, monday }: { usual: DayPlan; monday: DayPlan }): readonly Span[] {
  const own =
    named.hours &&
    inOrder(
      named.hours.map((row) => spanOf(row, named.day)),
      named.day,
    )
  switch (named.kind) {
    case 'holiday':
    case 'compensatory':
    case 'swap_off':
    case 'closure':
      return []
    case 'half_day':
      return own ?? (usual.minutes > 0 ? usual : monday).spans.slice(0, 1)
    case 'swap_work':
      // A make-up Saturday stands for a weekday, also where Saturdays have hours of their own.
      return own ?? monday.spans
    case 'working':
      return own ?? (usual.minutes > 0 ? usual : monday).spans
  }
}

function plan(facts: Omit<DayPlan, 'minutes'>): DayPlan {
  return { ...facts, minutes: facts.spans.reduce((sum, span) => sum + span.closes - span.opens, 0) }
}

function spanOf(row: { opens: string; closes: string }, where: string): Span {
  const span = { opens: clockMinutes(row.opens), closes: clockMinutes(row.closes) }
  if (span.opens >= span.closes) throw new RangeError(`${where}: ${row.opens}-${row.closes} closes before it opens`)
  return span
}

function inOrder(spans: Span[], where: string): Span[] {
  const sorted = spans.sort((a, b) => a.opens - b.opens)
  const clash = sorted.some((span, index) => index > 0 && span.opens < (sorted[index - 1]?.closes ?? 0))
  if (clash) throw new RangeError(`${where}: shifts overlap`)
  return sorted
}
