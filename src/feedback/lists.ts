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
  declineBy: Instant
  closedAt: Instant | null
  publishBy: Instant | null
}

const lineColumns = [
  'id',
  'code',
  'topic',
  'status',
  'sentAt',
  'answerBy',
  'declineBy',
  'closedAt',
  'publishBy',
] as const
const linesShown = 100

export interface FeedbackLists {
  /** By the term of the answer. */
  open: FeedbackLine[]
  /** Answered with the sender's leave to publish, and never published: by the term of publication. */
  unpublished: FeedbackLine[]
  /** What was closed last. */
  closed: FeedbackLine[]
}

const wasPublished = sql<boolean>`exists (select 1 from published_feedback p where p.feedback_id = feedback.id)`

/** Feedback of the officer's agencies. */
export async function listFeedback(tx: Tx, agencyIds: readonly string[]): Promise<FeedbackLists> {
  const ofAgencies = () =>
    tx
      .selectFrom('feedback')
      .select([...lineColumns])
      .where('agencyId', 'in', agencyIds)
      .limit(linesShown)
  return {
    open: await ofAgencies().where('closedAt', 'is', null).orderBy('answerBy').orderBy('id').execute(),
    unpublished: await ofAgencies()
      .where('publishBy', 'is not', null)
      .where(sql<boolean>`not ${wasPublished}`)
      .orderBy('publishBy')
      .orderBy('id')
      .execute(),
    closed: await ofAgencies()
      .where('closedAt', 'is not', null)
      .where((on) => on.or([on('publishBy', 'is', null), wasPublished]))
      .orderBy('closedAt', 'desc')
      .orderBy('id')
      .execute(),
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
  /** Within the term of what was done. */
  closedInTime: number
  /** Answers that the sender let publish and that are published, or should be by now. */
  publishable: number
  publishedInTime: number
  /** Open beyond its term. */
  overdue: number
}

const closeBy = sql`case status when 'declined' then decline_by else answer_by end`
const firstPublished = sql`(
  select min(e.at) from feedback_events e where e.feedback_id = feedback.id and e.kind = 'published')`

/** How the agencies do, since a moment: counts only, so that anyone may know them. */
export async function countFeedback(db: Db, { since, at }: { since: Instant; at: Instant }): Promise<FeedbackFigures> {
  return asSystem(db, (tx) =>
    tx
      .selectFrom('feedback')
      .select((on) => [
        on.fn.countAll<number>().as('received'),
        on.fn.count<number>('closedAt').as('closed'),
        on.fn.countAll<number>().filterWhere(sql<boolean>`closed_at <= ${closeBy}`).as('closedInTime'),
        on.fn
          .countAll<number>()
          .filterWhere(sql<boolean>`${firstPublished} is not null or publish_by < ${at}`)
          .as('publishable'),
        on.fn.countAll<number>().filterWhere(sql<boolean>`${firstPublished} <= publish_by`).as('publishedInTime'),
        on.fn.countAll<number>().filterWhere('closedAt', 'is', null).filterWhere('answerBy', '<', at).as('overdue'),
      ])
      .where('sentAt', '>=', since)
      .executeTakeFirstOrThrow(),
  )
}
