import type { TimeLimit } from '../procedures/procedure.js'
import { clockMinutes, minute } from './legal-day.js'

const hour = 60 * minute

/** A time limit ready to compute with. */
export interface ParsedLimit {
  unit: TimeLimit['unit']
  /** Whole units. */
  whole: number
  half: boolean
  /** Minutes after midnight, and the words it was given in. */
  cutoff?: { minutes: number; clock: string }
}

/**
 * Reads a time limit and refuses what has no meaning: quantities are positive halves. Zero working days means
 * "within the day" (until that day's closing), which is how many counters work with a cutoff at 15:00.
 */
export function parseLimit(limit: TimeLimit): ParsedLimit {
  const { quantity, unit, cutoff } = limit
  const lowest = unit === 'working_day' ? 0 : 0.5
  if (!Number.isSafeInteger(quantity * 2) || quantity < lowest)
    throw new RangeError(`Not a time limit: ${quantity} ${unit}`)
  const whole = Math.floor(quantity)
  const parsed: ParsedLimit = { unit, whole, half: quantity > whole }
  return cutoff === undefined ? parsed : { ...parsed, cutoff: { minutes: clockMinutes(cutoff), clock: cutoff } }
}

/** Units that run on working time; the others run on the calendar and may end on a day off. */
export function runsOnWorkingTime(limit: ParsedLimit): boolean {
  return limit.unit === 'working_hour' || limit.unit === 'working_day'
}

/** Four working hours: half a working day. */
export const halfWorkingDay = 4 * hour

/** Half a calendar day is twelve hours (Civil Code 2015, article 146: a day is twenty-four hours; checked 2026-11-22). */
export const halfCalendarDay = 12 * hour

/** Half a month is fifteen days (Civil Code 2015, article 146; checked 2026-11-22). */
export const halfMonthDays = 15
