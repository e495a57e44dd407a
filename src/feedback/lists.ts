import { sql } from 'kysely'
import { asSystem, type Db, type Tx } from '../platform/db.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { FeedbackStatus, PublicWords, Topic } from './feedback.js'

/** A line in an officer's list: nothing of the sender. */
export interface FeedbackLine {
  id: string
  code: string
  topic: Topic
  status: FeedbackStatus
  sentAt: Instant
  answerBy: Instant
  closedAt: Instant | null
}

const lineColumns = ['id', 'code', 'topic', 'status', 'sentAt', 'answerBy', 'closedAt'] as const
const linesShown = 100

/** Feedback of the officer's agencies: what is open by its term, and what was closed last. */
export async function listFeedback(
  tx: Tx,
  agencyIds: readonly string[],
): Promise<{ open: FeedbackLine[]; closed: FeedbackLine[] }> {
  const ofAgencies = () =>
    tx
      .selectFrom('feedback')
      .select([...lineColumns])
      .where('agencyId', 'in', agencyIds)
      .limit(linesShown)
  return {
    open: await ofAgencies().where('closedAt', 'is', null).orderBy('answerBy').orderBy('id').execute(),
    closed: await ofAgencies().where('closedAt', 'is not', null).orderBy('closedAt', 'desc').orderBy('id').execute(),
  }
}

export interface PublicFeedback extends PublicWords {
  id: string
  agencyId: string
  topic: string
  sentOn: LegalDay
  publishedAt: Instant
}

export interface PublicFeedbackQuestion {
  agencyId?: string
  limit: number
  after?: { publishedAt: Instant; id: string }
}

/** What was published, newest first. */
export async function listPublicFeedback(
  tx: Tx,
  { agencyId, limit, after }: PublicFeedbackQuestion,
): Promise<PublicFeedback[]> {
  let query = tx
    .selectFrom('publishedFeedback')
    .select(['feedbackId as id', 'agencyId', 'topic', 'question', 'answer', 'sentOn', 'publishedAt'])
    .where('withdrawnAt', 'is', null)
  if (agencyId) query = query.where('agencyId', '=', agencyId)
  if (after) query = query.where(sql<boolean>`(published_at, feedback_id) < (${after.publishedAt}, ${after.id}::uuid)`)
  return query.orderBy('publishedAt', 'desc').orderBy('feedbackId', 'desc').limit(limit).execute()
}

export interface FeedbackFigures {
  received: number
  /** Answered or declined. */
  closed: number
  closedInTime: number
  /** Open beyond its term. */
  overdue: number
}

/** How the agencies do, since a moment: counts only, so that anyone may know them. */
export async function countFeedback(db: Db, { since, at }: { since: Instant; at: Instant }): Promise<FeedbackFigures> {
  return asSystem(db, (tx) =>
    tx
      .selectFrom('feedback')
      .select((on) => [
        on.fn.countAll<number>().as('received'),
        on.fn.count<number>('closedAt').as('closed'),
        on.fn.countAll<number>().filterWhere(sql<boolean>`closed_at <= answer_by`).as('closedInTime'),
        on.fn.countAll<number>().filterWhere('closedAt', 'is', null).filterWhere('answerBy', '<', at).as('overdue'),
      ])
      .where('sentAt', '>=', since)
      .executeTakeFirstOrThrow(),
  )
}
