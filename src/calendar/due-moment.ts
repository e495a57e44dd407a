import type { Instant } from '../platform/time.js'
import { addMonths, dayLength, dayNumberAt, minute, startOfDay } from './legal-day.js'
import { halfCalendarDay, halfMonthDays, halfWorkingDay, type ParsedLimit } from './time-limit.js'
import type { WorkingCalendar } from './working-calendar.js'
import { addWorked, closingOf, nthWorkingDayAfter, openingFrom, openingOf, planOf, worksAt } from './working-time.js'

export type StartCode = 'received' | 'before_opening' | 'between_shifts' | 'after_hours' | 'day_off' | 'after_cutoff'

export type EndCode =
  | 'working_minutes'
  | 'within_day'
  | 'same_clock_time'
  | 'closing'
  | 'next_working_day'
  | 'month_end'

/** The end of a limit, why it is there, and the last day that the limit itself counts. */
export interface LimitEnd {
  at: number
  code: EndCode
  lastCounted: number
}

/** Where the clock starts for a dossier received at this moment. */
export function effectiveStart(
  calendar: WorkingCalendar,
  receivedAt: number,
  cutoff: ParsedLimit['cutoff'],
): { at: number; code: StartCode } {
  const day = dayNumberAt(receivedAt)
  const { spans } = planOf(calendar, day)
  const minutes = (receivedAt - startOfDay(day)) / minute
  if (cutoff && spans.length > 0 && minutes >= cutoff.minutes) {
    return { at: openingOf(calendar, nthWorkingDayAfter(calendar, day, 1)), code: 'after_cutoff' }
  }
  if (worksAt(calendar, receivedAt)) return { at: receivedAt, code: 'received' }
  const at = openingFrom(calendar, receivedAt)
  if (spans.length === 0) return { at, code: 'day_off' }
  if (dayNumberAt(at) > day) return { at, code: 'after_hours' }
  return { at, code: minutes < (spans[0]?.opens ?? 0) ? 'before_opening' : 'between_shifts' }
}

/** Where a limit ends that starts at this moment, before any pause. */
export function limitEnd(calendar: WorkingCalendar, start: number, limit: ParsedLimit): LimitEnd {
  switch (limit.unit) {
    case 'working_hour':
      return afterHours(calendar, start, (limit.whole * 60 + (limit.half ? 30 : 0)) * minute)
    case 'working_day':
      return afterWorkingDays(calendar, start, limit)
    case 'calendar_day':
      return settled(calendar, start + limit.whole * dayLength + (limit.half ? halfCalendarDay : 0))
    case 'month':
      return afterMonths(calendar, start, limit)
  }
}

/**
 * Where a limit of calendar time comes to rest: on a day off it ends with the next working day (Civil Code 2015,
 * article 148.5; checked 2026-11-22), outside working hours with the closing of that day.
 */
export function settled(calendar: WorkingCalendar, at: number): LimitEnd {
  const day = dayNumberAt(at)
  if (worksAt(calendar, at)) return { at, code: 'same_clock_time', lastCounted: day }
  return settledAtClosing(calendar, day, 'closing')
}

/** A moment as an appointment: itself in working time, else the closing of that day or of the next working day. */
export const settledIn = (calendar: WorkingCalendar, at: Instant): Instant =>
  new Date(settled(calendar, at.getTime()).at)

function settledAtClosing(calendar: WorkingCalendar, day: number, code: EndCode): LimitEnd {
  if (planOf(calendar, day).minutes > 0) return { at: closingOf(calendar, day), code, lastCounted: day }
  return { at: closingOf(calendar, nthWorkingDayAfter(calendar, day, 1)), code: 'next_working_day', lastCounted: day }
}

function afterHours(calendar: WorkingCalendar, start: number, milliseconds: number): LimitEnd {
  const at = addWorked(calendar, start, milliseconds)
  return { at, code: 'working_minutes', lastCounted: dayNumberAt(at) }
}

function afterWorkingDays(calendar: WorkingCalendar, start: number, limit: ParsedLimit): LimitEnd {
  const startDay = dayNumberAt(start)
  if (limit.whole === 0 && !limit.half) {
    return { at: closingOf(calendar, startDay), code: 'within_day', lastCounted: startDay }
  }
  const day = limit.whole === 0 ? startDay : nthWorkingDayAfter(calendar, startDay, limit.whole)
  const sameClock = startOfDay(day) + (start - startOfDay(startDay))
  const inside = worksAt(calendar, sameClock)
  const end = inside ? sameClock : closingOf(calendar, day)
  if (limit.half) return afterHours(calendar, end, halfWorkingDay)
  return { at: end, code: inside ? 'same_clock_time' : 'closing', lastCounted: day }
}

function afterMonths(calendar: WorkingCalendar, start: number, limit: ParsedLimit): LimitEnd {
  const startDay = dayNumberAt(start)
  const { dayNumber, clamped } = addMonths(startDay, limit.whole)
  if (clamped && !limit.half) return settledAtClosing(calendar, dayNumber, 'month_end')
  const day = dayNumber + (limit.half ? halfMonthDays : 0)
  return settled(calendar, startOfDay(day) + (start - startOfDay(startDay)))
}
