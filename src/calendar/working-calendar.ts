import type { LegalDay } from '../platform/time.js'
import type { CalendarRows, NamedDay, ShiftRow } from './calendar-rows.js'
import { type DayPlan, planDays } from './day-plans.js'
import { standardAnnouncedYears, standardDays, standardVersion } from './standard-days.js'

/** When an agency works, day by day, over the years the calendar knows. */
export interface WorkingCalendar {
  version: string
  shifts: readonly ShiftRow[]
  namedDays: ReadonlyMap<LegalDay, NamedDay>
  announcedYears: readonly number[]
  /** One plan per day from the first day on; `minutesBefore` and `workingDaysBefore` add up what lies before each. */
  plans: readonly DayPlan[]
  minutesBefore: Int32Array
  workingDaysBefore: Int32Array
  /** Index into `plans` of each working day. */
  workingDays: Int32Array
}

/** The usual hours of state offices, eight a day; an agency may have its own. */
export const standardShifts: readonly ShiftRow[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '07:30', closes: '11:30' },
  { weekday, opens: '13:00', closes: '17:00' },
])

/** Builds an agency's calendar from the rows an administrator keeps. Wrong rows throw a `RangeError` that names the row. */
export function buildCalendar(rows: CalendarRows): WorkingCalendar {
  const shifts = rows.shifts ?? standardShifts
  const named = [...(rows.days ?? standardDays), ...(rows.overrides ?? [])]
  const namedDays = new Map(named.map((day) => [day.day, day]))
  const announcedYears = rows.announcedYears ?? standardAnnouncedYears
  const plans = planDays({ shifts, namedDays, announcedYears })
  const minutesBefore = new Int32Array(plans.length + 1)
  const workingDaysBefore = new Int32Array(plans.length + 1)
  const workingDays: number[] = []
  plans.forEach((plan, index) => {
    if (plan.minutes > 0) workingDays.push(index)
    minutesBefore[index + 1] = (minutesBefore[index] ?? 0) + plan.minutes
    workingDaysBefore[index + 1] = workingDays.length
  })
  return {
    version: rows.version,
    shifts,
    namedDays,
    announcedYears,
    plans,
    minutesBefore,
    workingDaysBefore,
    workingDays: Int32Array.from(workingDays),
  }
}

/** The calendar of a state office with the usual hours and the country's days off. */
export const standardCalendar: WorkingCalendar = buildCalendar({ version: standardVersion })
