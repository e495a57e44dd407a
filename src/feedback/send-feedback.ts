import { asSystem, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Language } from '../platform/text.js'
import type { Feedback, Sent, Topic } from './feedback.js'
import { newFeedbackCode } from './feedback-code.js'
import { opened, sealSent, sealWords } from './feedback-row.js'
import { tellSender } from './tell-sender.js'
import { termsAt, workingDaysAfter } from './terms.js'
import { writeEvent } from './write-event.js'

export interface NewFeedback {
  agencyId: string
  topic: Topic
  language: Language
  mayPublish: boolean
  sent: Sent
}

/** Takes feedback in and starts its clocks; the code is all that the sender needs to follow it. */
export async function sendFeedback(needs: CoreNeeds, feedback: NewFeedback): Promise<{ code: string }> {
  const at = needs.now()
  const { agencyId, sent, ...rest } = feedback
  return asSystem(needs.db, async (tx) => {
    const terms = await termsAt(tx, at)
    const after = await workingDaysAfter(tx, agencyId, at)
    const id = newId(at)
    const code = newFeedbackCode()
    await tx
      .insertInto('feedback')
      .values({
        ...rest,
        ...{ id, code, agencyId, status: 'received', sentAt: at, sealed: sealSent(needs.keyring, id, sent) },
        declineBy: after(terms.declineDays),
        askBy: after(terms.askDays),
        answerBy: after(terms.answerDays),
      })
      .execute()
    await writeEvent(tx, { feedbackId: id, kind: 'sent', at })
    await tellSender(tx, needs, { feedback: { code, language: feedback.language, sent }, what: 'received' })
    return { code }
  })
}

/** What the sender sees by their code. */
export async function getSentFeedback(needs: Pick<CoreNeeds, 'db' | 'keyring'>, code: string): Promise<Feedback> {
  return asSystem(needs.db, async (tx) => opened(needs.keyring, await rowOf(tx, code)))
}

/** The sender adds what was asked for; the terms count anew from now. */
export async function supplementFeedback(
  needs: CoreNeeds,
  { code, words }: { code: string; words: string },
): Promise<'supplemented' | 'not_asked'> {
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const { id, agencyId, status } = await rowOf(tx, code)
    if (status !== 'asked') return 'not_asked'
    const terms = await termsAt(tx, at)
    const after = await workingDaysAfter(tx, agencyId, at)
    const supplementSealed = sealWords(needs.keyring, id, words)
    await tx
      .updateTable('feedback')
      .set({
        ...{ status: 'received', supplementSealed },
        ...{ answerBy: after(terms.answerDays), declineBy: after(terms.declineDays), askBy: after(terms.askDays) },
      })
      .where('id', '=', id)
      .execute()
    await writeEvent(tx, { feedbackId: id, kind: 'supplemented', at })
    return 'supplemented'
  })
}

async function rowOf(tx: Tx, code: string) {
  const row = await tx.selectFrom('feedback').selectAll().where('code', '=', code).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('feedback')
  return row
}
