import { type Keyring, seal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import { noticeContext } from './tell.js'

/** A message or a mail to somebody who may be no person of ours, about no dossier. */
export interface Message {
  channel: 'sms' | 'email'
  to: string
  template: string
  language: Language
  /** Of a mail. */
  subject?: string
  body: string
  at: Instant
  /** Sign-up for a class it tells of; what was told is erased with it. */
  enrolmentId?: string
}

/** Puts messages into the outbox with their jobs, in the transaction of the change they tell of. */
export async function writeMessages(tx: Tx, keyring: Keyring, messages: readonly Message[]): Promise<void> {
  for (const { channel, to, template, language, subject, body, at, enrolmentId } of messages) {
    const id = newId(at)
    const close = (text: string): Buffer => seal(keyring, text, noticeContext(id))
    await tx
      .insertInto('notices')
      .values({
        ...{ id, channel, template, language },
        toSealed: close(to),
        subjectSealed: subject === undefined ? null : close(subject),
        bodySealed: close(body),
        documentIds: [],
        state: 'waiting',
        createdAt: at,
        enrolmentId: enrolmentId ?? null,
      })
      .execute()
    await enqueue(tx, 'send_notice', { noticeId: id }, { key: `notice:${id}` })
  }
}

/** Erases what was told about these sign-ups and to whom; what still waited is not sent any more. */
export async function eraseMessagesOf(tx: Tx, enrolmentIds: readonly string[]): Promise<void> {
  if (enrolmentIds.length === 0) return
  await tx
    .updateTable('notices')
    .set({ toSealed: null, subjectSealed: null, bodySealed: Buffer.alloc(0) })
    .where('enrolmentId', 'in', enrolmentIds)
    .execute()
  await tx
    .updateTable('notices')
    .set({ state: 'failed' })
    .where('enrolmentId', 'in', enrolmentIds)
    .where('state', '=', 'waiting')
    .execute()
}
