import { type Keyring, seal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { Instant } from '../platform/time.js'
import { noticeContext } from './tell.js'

/** A mail to somebody of the house, about no dossier. */
export interface Letter {
  to: string
  template: string
  subject: string
  body: string
  at: Instant
}

/** Puts letters into the outbox, in the transaction of the change they tell of. */
export async function mailLetters(tx: Tx, keyring: Keyring, letters: readonly Letter[]): Promise<void> {
  for (const { to, template, subject, body, at } of letters) {
    const id = newId(at)
    const close = (text: string): Buffer => seal(keyring, text, noticeContext(id))
    await tx
      .insertInto('notices')
      .values({
        id,
        channel: 'email',
        template,
        language: 'vi',
        toSealed: close(to),
        subjectSealed: close(subject),
        bodySealed: close(body),
        documentIds: [],
        state: 'waiting',
        createdAt: at,
      })
      .execute()
    await enqueue(tx, 'send_notice', { noticeId: id }, { key: `notice:${id}` })
  }
}
