import type { NamedDay } from './calendar-rows.js'
import { computedHolidays } from './computed-holidays.js'
import { announcedYears, type DayFact, holidays } from './holidays.js'
import { lunarDays } from './lunar-days.js'

/** The country's days off and make-up days: from the announcements where there are rows, else computed. */
export const standardDays: readonly NamedDay[] = [...computedYears(), ...holidays].map(namedDay)

/** Whether the days off of this year have been announced, so that dates in it are not projected. */
export function isAnnounced(year: number): boolean {
  return year >= announcedYears.first && year <= announcedYears.last
}

function computedYears(): DayFact[] {
  const withRows = new Set(holidays.map((fact) => fact.day.slice(0, 4)).filter((year) => year >= '2019'))
  return Object.keys(lunarDays)
    .filter((year) => !withRows.has(year))
    .flatMap((year) => computedHolidays(Number(year)))
}

function namedDay(fact: DayFact): NamedDay {
  const { status, ...day } = fact
  return status === 'projected' ? { ...day, projected: true } : day
}
