import { calendarFor } from '../agencies/index.js'
import { computeDueDate, legalDayAt } from '../calendar/index.js'
import { asActor, type Tx } from '../platform/db.js'
import { NotSetUp } from '../platform/errors.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant, LegalDay } from '../platform/time.js'

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

export interface DatedTerms extends FeedbackTerms {
  validFrom: LegalDay
}

/** All terms that were ever entered, newest first. */
export async function listTerms(tx: Tx): Promise<DatedTerms[]> {
  return tx
    .selectFrom('feedbackTerms')
    .select(['validFrom', 'declineDays', 'askDays', 'answerDays', 'publishDays', 'source'])
    .orderBy('validFrom', 'desc')
    .execute()
}

/** Adds the terms that hold from a day on; feedback that was sent before keeps its own. Terms of the past are never entered, since they would change nothing that was promised. */
export async function addTerms(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  { officerId, terms }: { officerId: string; terms: DatedTerms },
): Promise<'added' | 'in_the_past' | 'day_taken'> {
  const at = needs.now()
  if (terms.validFrom < legalDayAt(at)) return 'in_the_past'
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('feedbackTerms')
      .values({ ...terms, enteredAt: at, enteredById: officerId })
      .onConflict((conflict) => conflict.column('validFrom').doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows === 1n ? 'added' : 'day_taken'
  })
}
