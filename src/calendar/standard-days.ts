import type { NamedDay } from './calendar-rows.js'
import { computedHolidays } from './computed-holidays.js'
import { announcedYears, type DayFact, holidays } from './holidays.js'
import { lunarDays } from './lunar-days.js'

/** The country's days off and make-up days: from the announcements where there are rows, else computed. */
export const standardDays: readonly NamedDay[] = [...computedYears(), ...holidays].map(namedDay)

/** Names the day on which the table of days off that this program brings was checked. */
export const standardVersion = 'vn-2026-11-22'

/** Years whose days off the table knows from announcements. */
export const standardAnnouncedYears: readonly number[] = Array.from(
  { length: announcedYears.last - announcedYears.first + 1 },
  (_, index) => announcedYears.first + index,
)

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
