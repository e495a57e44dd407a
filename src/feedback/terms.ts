import { calendarFor } from '../agencies/index.js'
import { computeDueDate, legalDayAt } from '../calendar/index.js'
import type { Tx } from '../platform/db.js'
import { NotSetUp } from '../platform/errors.js'
import type { Instant } from '../platform/time.js'

/** Working days of each answer, with the document that says so. The figures of law stand in the table, since they are known from the index of Decision 766/QĐ-TTg only (checked 2026-11-22). */
export interface FeedbackTerms {
  declineDays: number
  askDays: number
  answerDays: number
  publishDays: number
  source: string
}

export async function termsAt(tx: Tx, at: Instant): Promise<FeedbackTerms> {
  const row = await tx
    .selectFrom('feedbackTerms')
    .select(['declineDays', 'askDays', 'answerDays', 'publishDays', 'source'])
    .where('validFrom', '<=', legalDayAt(at))
    .orderBy('validFrom', 'desc')
    .executeTakeFirst()
  if (!row) throw new NotSetUp('no terms of feedback are in force')
  return row
}

/** So many working days of the agency after a moment. */
export async function workingDaysAfter(tx: Tx, agencyId: string, at: Instant): Promise<(days: number) => Instant> {
  const calendar = await calendarFor(tx, agencyId)
  return (days) => computeDueDate({ receivedAt: at, limit: { quantity: days, unit: 'working_day' }, calendar }).dueAt
}
