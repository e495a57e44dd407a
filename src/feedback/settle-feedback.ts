import { legalDayAt } from '../calendar/index.js'
import { asActor, type Tx } from '../platform/db.js'
import { NotFound, unreachable } from '../platform/errors.js'
import { isId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import type { Feedback, PublicWords } from './feedback.js'
import { opened, sealWords } from './feedback-row.js'
import { availableDeeds, type Revealing, revealedIn } from './feedback-rules.js'
import { tellSender } from './tell-sender.js'
import { termsAt, workingDaysAfter } from './terms.js'
import { writeEvent } from './write-event.js'

export interface Settling {
  id: string
  officerId: string
  /** What the officer does, with their words. */
  deed:
    | { kind: 'ask' | 'decline' | 'answer'; words: string }
    | ({ kind: 'publish' } & PublicWords)
    | { kind: 'unpublish' }
}

export type Settled =
  | { outcome: 'done' }
  | { outcome: 'refused'; because: 'not_available_now' }
  | { outcome: 'refused'; because: 'reveals'; revealing: Revealing[] }

/** An officer of the agency asks, answers, declines, publishes or takes back: one transaction with its event and its mail. */
export async function settleFeedback(needs: CoreNeeds, { id, officerId, deed }: Settling): Promise<Settled> {
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const feedback = await lockFeedback(tx, needs, id)
    if (!availableDeeds(feedback, await isPublished(tx, id)).includes(deed.kind))
      return { outcome: 'refused', because: 'not_available_now' }
    const by = { needs, feedback, officerId, at: needs.now() }
    switch (deed.kind) {
      case 'ask':
      case 'decline':
      case 'answer':
        return reply(tx, by, deed)
      case 'publish':
        return publish(tx, by, deed)
      case 'unpublish':
        return unpublish(tx, by)
      default:
        return unreachable(deed)
    }
  })
}

interface By {
  needs: CoreNeeds
  feedback: Feedback
  officerId: string
  at: Instant
}

const told = { ask: 'asked', decline: 'declined', answer: 'answered' } as const

async function reply(tx: Tx, by: By, deed: { kind: keyof typeof told; words: string }): Promise<Settled> {
  const { needs, feedback, officerId, at } = by
  const status = told[deed.kind]
  const closedAt = status === 'asked' ? null : at
  const publishBy =
    status === 'answered' && feedback.mayPublish
      ? (await workingDaysAfter(tx, feedback.agencyId, at))((await termsAt(tx, at)).publishDays)
      : null
  const replySealed = sealWords(needs.keyring, feedback.id, deed.words)
  await tx
    .updateTable('feedback')
    .set({ status, replySealed, closedAt, publishBy })
    .where('id', '=', feedback.id)
    .execute()
  await writeEvent(tx, { feedbackId: feedback.id, kind: status, at, officerId })
  await tellSender(tx, needs, { feedback, what: status })
  return { outcome: 'done' }
}

async function publish(tx: Tx, { feedback, officerId, at }: By, { question, answer }: PublicWords): Promise<Settled> {
  const revealing = revealedIn(`${question}\n${answer}`, feedback.sent)
  if (revealing.length > 0) return { outcome: 'refused', because: 'reveals', revealing }
  const { id, agencyId, topic } = feedback
  const words = { question, answer, publishedAt: at, publishedById: officerId, withdrawnAt: null }
  await tx
    .insertInto('publishedFeedback')
    .values({ feedbackId: id, agencyId, topic, sentOn: legalDayAt(feedback.sentAt), ...words })
    .onConflict((conflict) => conflict.column('feedbackId').doUpdateSet(words))
    .execute()
  await writeEvent(tx, { feedbackId: id, kind: 'published', at, officerId })
  return { outcome: 'done' }
}

async function unpublish(tx: Tx, { feedback: { id }, officerId, at }: By): Promise<Settled> {
  await tx.updateTable('publishedFeedback').set({ withdrawnAt: at }).where('feedbackId', '=', id).execute()
  await writeEvent(tx, { feedbackId: id, kind: 'unpublished', at, officerId })
  return { outcome: 'done' }
}

/** What an officer reads of one piece of feedback; that they read it is written down. */
export async function readFeedback(
  needs: CoreNeeds,
  { id, officerId }: { id: string; officerId: string },
): Promise<{ feedback: Feedback; isPublished: boolean }> {
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const feedback = await lockFeedback(tx, needs, id)
    await writeEvent(tx, { feedbackId: id, kind: 'read', at: needs.now(), officerId })
    return { feedback, isPublished: await isPublished(tx, id) }
  })
}

async function lockFeedback(tx: Tx, { keyring }: CoreNeeds, id: string): Promise<Feedback> {
  if (!isId(id)) throw new NotFound('feedback')
  const row = await tx.selectFrom('feedback').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('feedback')
  return opened(keyring, row)
}

async function isPublished(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('publishedFeedback')
    .select('feedbackId')
    .where('feedbackId', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
