import type { Keyring } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { writeMessages } from './write-messages.js'

/** Answers a text message by one: written with its job in the caller's transaction, so that it goes out whatever happens next. */
export async function textBack(
  tx: Tx,
  keyring: Keyring,
  { to, text, at }: { to: string; text: string; at: Instant },
): Promise<void> {
  await writeMessages(tx, keyring, [{ channel: 'sms', to, template: 'text_back', language: 'vi', body: text, at }])
}
