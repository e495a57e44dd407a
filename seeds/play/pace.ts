import {
  addWorkingMinutes,
  nextOpening,
  subtractWorkingMinutes,
  type WorkingCalendar,
} from '../../src/calendar/index.js'
import type { Instant } from '../../src/platform/time.js'
import type { PlannedDossier } from '../dossier-plan.js'

const minute = 60_000
const workingDay = 8 * 60

/** Times of one dossier: nothing happens after `today`, however much is planned. */
export interface Pace {
  calendar: WorkingCalendar
  today: Instant
}

/** The instant so many working minutes later; what would lie in the future is pressed into the time that is left. */
export function later({ calendar, today }: Pace, from: Instant, minutes: number): Instant {
  const wanted = addWorkingMinutes(calendar, from, Math.max(1, minutes))
  if (wanted < today) return wanted
  return new Date(from.getTime() + Math.max(1, Math.floor((today.getTime() - from.getTime()) / 3)))
}

/** When a planned dossier was submitted: working days before today, at its time of day. */
export function submissionTime({ calendar, today }: Pace, plan: PlannedDossier): Instant {
  const begun = subtractWorkingMinutes(calendar, today, 1)
  const day = subtractWorkingMinutes(calendar, nextOpening(calendar, begun), plan.workingDaysAgo * workingDay)
  const at = new Date(`${localDay(day)}T${plan.time}:00+07:00`)
  const justNow = new Date(today.getTime() - (20 + plan.number) * minute)
  return at < justNow ? at : justNow
}

const localDay = (at: Instant): string => new Date(at.getTime() + 7 * 60 * minute).toISOString().slice(0, 10)
