import type { Instant } from '../platform/time.js'
import { calendarYears, type DayPlan, firstDay } from './day-plans.js'
import { dayNumberAt, minute, startOfDay } from './legal-day.js'
import type { WorkingCalendar } from './working-calendar.js'

/** A moment outside the years a calendar knows: nothing can be computed, so nothing is guessed. */
export class OutsideCalendar extends RangeError {
  override name = 'OutsideCalendar'

  constructor() {
    super(`The calendar knows the years ${calendarYears.first} to ${calendarYears.last} only`)
  }
}

/** Whether the agency works at this instant. */
export function isWorkingTime(calendar: WorkingCalendar, at: Instant): boolean {
  return worksAt(calendar, at.getTime())
}

/** Whether the counter takes dossiers in at this instant: working time, or hours of reception only. */
export function isReceptionTime(calendar: WorkingCalendar, at: Instant): boolean {
  const minutes = minutesIntoDay(at.getTime())
  const plan = planOf(calendar, dayNumberAt(at.getTime()))
  return [...plan.spans, ...plan.reception].some((span) => span.opens <= minutes && minutes < span.closes)
}

/** The first opening at or after this instant. */
export function nextOpening(calendar: WorkingCalendar, at: Instant): Instant {
  return new Date(openingFrom(calendar, at.getTime()))
}

/** Working minutes in `[from, to)`; 0 when `to` is not after `from`. Not whole when the instants have seconds. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  if (to.getTime() <= from.getTime()) return 0
  return (workedUntil(calendar, to.getTime()) - workedUntil(calendar, from.getTime())) / minute
}

/** The instant after so many working minutes from `from`; an end exactly at closing stays at closing. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  return new Date(addWorked(calendar, from.getTime(), minutes * minute))
}

/** The instant so many working minutes before `to`; at an opening rather than at the closing before it. */
export function subtractWorkingMinutes(calendar: WorkingCalendar, to: Instant, minutes: number): Instant {
  if (minutes <= 0) return to
  const target = workedUntil(calendar, to.getTime()) - minutes * minute
  if (target < 0) throw new OutsideCalendar()
  // The last day with less than or exactly the target before it, and then the last moment within it.
  const index = lastWorkingDay(calendar, (day) => minutesBefore(calendar, day) * minute <= target)
  return new Date(momentWithin(calendar, { index, target, atClosing: false }))
}

/** What the legal day at this instant is: its hours and, where it differs from its weekday, why. */
export function dayPlanAt(calendar: WorkingCalendar, at: Instant): DayPlan {
  return planOf(calendar, dayNumberAt(at.getTime()))
}

// From here on: epoch milliseconds, for the sake of speed.

export function planOf(calendar: WorkingCalendar, dayNumber: number): DayPlan {
  const plan = calendar.plans[dayNumber - firstDay]
  if (!plan) throw new OutsideCalendar()
  return plan
}

export function worksAt(calendar: WorkingCalendar, at: number): boolean {
  const minutes = minutesIntoDay(at)
  return planOf(calendar, dayNumberAt(at)).spans.some((span) => span.opens <= minutes && minutes < span.closes)
}

export function openingFrom(calendar: WorkingCalendar, at: number): number {
  const day = dayNumberAt(at)
  const minutes = minutesIntoDay(at)
  const today = planOf(calendar, day).spans.find((span) => span.opens >= minutes)
  return today ? startOfDay(day) + today.opens * minute : openingOf(calendar, nthWorkingDayAfter(calendar, day, 1))
}

/** Number of the n-th working day after a day (n = 1 is the next one). */
export function nthWorkingDayAfter(calendar: WorkingCalendar, dayNumber: number, n: number): number {
  const index = dayNumber - firstDay
  if (!(index >= 0)) throw new OutsideCalendar()
  const found = calendar.workingDays[(calendar.workingDaysBefore[index + 1] ?? Number.NaN) + n - 1]
  if (found === undefined) throw new OutsideCalendar()
  return found + firstDay
}

export function openingOf(calendar: WorkingCalendar, dayNumber: number): number {
  return startOfDay(dayNumber) + (planOf(calendar, dayNumber).spans[0]?.opens ?? Number.NaN) * minute
}

export function closingOf(calendar: WorkingCalendar, dayNumber: number): number {
  return startOfDay(dayNumber) + (planOf(calendar, dayNumber).spans.at(-1)?.closes ?? Number.NaN) * minute
}

/** Working milliseconds from the calendar's first day up to this instant. */
export function workedUntil(calendar: WorkingCalendar, at: number): number {
  const day = dayNumberAt(at)
  const minutes = minutesIntoDay(at)
  let worked = 0
  for (const span of planOf(calendar, day).spans) {
    worked += Math.max(0, Math.min(minutes, span.closes) - span.opens)
  }
  return Math.round((minutesBefore(calendar, day - firstDay) + worked) * minute)
}

export function addWorked(calendar: WorkingCalendar, from: number, milliseconds: number): number {
  if (milliseconds <= 0) return from
  const target = workedUntil(calendar, from) + milliseconds
  // The last day with less than the target before it is the day in which the target is reached.
  const index = lastWorkingDay(calendar, (day) => minutesBefore(calendar, day) * minute < target)
  return momentWithin(calendar, { index, target, atClosing: true })
}

function momentWithin(
  calendar: WorkingCalendar,
  wanted: { index: number; target: number; atClosing: boolean },
): number {
  const { index, target, atClosing } = wanted
  const start = startOfDay(index + firstDay)
  let left = target - minutesBefore(calendar, index) * minute
  for (const span of calendar.plans[index]?.spans ?? []) {
    const length = (span.closes - span.opens) * minute
    if (left < length || (atClosing && left === length)) return start + span.opens * minute + left
    left -= length
  }
  throw new OutsideCalendar()
}

function lastWorkingDay(calendar: WorkingCalendar, holds: (index: number) => boolean): number {
  let low = 0
  let high = calendar.workingDays.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(calendar.workingDays[middle] ?? 0)) low = middle
    else high = middle - 1
  }
  return calendar.workingDays[low] ?? 0
}

function minutesBefore(calendar: WorkingCalendar, index: number): number {
  return calendar.minutesBefore[index] ?? Number.NaN
}

/** Minutes, with fraction, since local midnight. */
function minutesIntoDay(at: number): number {
  return (at - startOfDay(dayNumberAt(at))) / minute
}
