import type { Instant, LegalDay } from '../platform/time.js'

// Vietnam has kept UTC+7 without summer time since 13 June 1975, so over the years this calendar knows
// (2015-2035) a local day is exactly 86,400,000 ms and plain arithmetic on epoch milliseconds is exact.
// That is what lets a due date be computed in microseconds.
const offset = 7 * 3_600_000

export const minute = 60_000
export const dayLength = 24 * 60 * minute

/** Number of the legal day that holds this instant; day 0 is 1970-01-01 in Vietnam. */
export function dayNumberAt(at: number): number {
  return Math.floor((at + offset) / dayLength)
}

/** The instant (epoch milliseconds) at which a legal day begins. */
export function startOfDay(dayNumber: number): number {
  return dayNumber * dayLength - offset
}

/** The legal day with this number. */
export function legalDay(dayNumber: number): LegalDay {
  return new Date(dayNumber * dayLength).toISOString().slice(0, 10)
}

/** The number of a legal day; refuses a day that does not exist, such as 30 February. */
export function dayNumberOf(day: LegalDay): number {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) throw new RangeError(`No such day: ${day}`)
  return at / dayLength
}

/** The legal day, in Vietnam, on which this instant falls. */
export function legalDayAt(at: Instant): LegalDay {
  return legalDay(dayNumberAt(at.getTime()))
}

/** Weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  // Day 0 was a Thursday.
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}

/** The day `months` later, and whether it had to be clamped to the end of a shorter month. */
export function addMonths(dayNumber: number, months: number): { dayNumber: number; clamped: boolean } {
  const from = new Date(dayNumber * dayLength)
  const wanted = from.getUTCDate()
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0))
  const clamped = wanted > lastOfMonth.getUTCDate()
  const to = clamped ? lastOfMonth.getTime() : lastOfMonth.setUTCDate(wanted)
  return { dayNumber: to / dayLength, clamped }
}

/** Minutes after midnight of a clock time `HH:MM`; `24:00` is the end of the day. */
export function clockMinutes(clock: string): number {
  const parts = /^(\d{2}):(\d{2})$/.exec(clock)
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : Number.NaN
  if (!(minutes <= 24 * 60) || Number(parts?.[2]) > 59) throw new RangeError(`Not a clock time: ${clock}`)
  return minutes
}
