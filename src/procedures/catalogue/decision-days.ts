import { computeDueDate, legalDayAt, standardCalendar, workingMinutesBetween } from '../../calendar/index.js'
import type { LegalDay } from '../../platform/time.js'

/** A decision is on record within five working days of its signing (Decision 766/QĐ-TTg, indicators 1.1-1.2; Circular 02/2017/TT-VPCP; checked 2026-11-22). */
const recordWithin = { quantity: 5, unit: 'working_day' } as const

export function recordDueOn(decidedOn: LegalDay): LegalDay {
  const receivedAt = new Date(`${decidedOn}T07:30:00+07:00`)
  return legalDayAt(computeDueDate({ receivedAt, limit: recordWithin, calendar: standardCalendar }).dueAt)
}

/** A province announces five working days before the effect (Decision 766/QĐ-TTg, indicator 1.1; checked 2026-11-22). */
export const announcedBefore = 5

const dayMinutes = 8 * 60

/** Whole working days that lie between the day of signing and the day of effect. */
export function workingDaysBefore(decidedOn: LegalDay, effectiveOn: LegalDay): number {
  const [evening, morning] = [new Date(`${decidedOn}T23:59:59+07:00`), new Date(`${effectiveOn}T00:00:00+07:00`)]
  if (morning <= evening) return 0
  return Math.floor(workingMinutesBetween(standardCalendar, evening, morning) / dayMinutes)
}
