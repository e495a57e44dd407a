import { type Keyring, seal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { Instant } from '../platform/time.js'
import { noticeContext } from './tell.js'

/** Answers a text message by one: written with its job in the caller's transaction, so that it goes out whatever happens next. */
export async function textBack(
  tx: Tx,
  keyring: Keyring,
  message: { to: string; text: string; at: Instant },
): Promise<void> {
  const id = newId(message.at)
  const close = (text: string): Buffer => seal(keyring, text, noticeContext(id))
  await tx
    .insertInto('notices')
    .values({
      id,
      channel: 'sms',
      template: 'text_back',
      language: 'vi',
      toSealed: close(message.to),
      bodySealed: close(message.text),
      state: 'waiting',
      createdAt: message.at,
    })
    .execute()
  await enqueue(tx, 'send_notice', { noticeId: id }, { key: `notice:${id}` })
}
