import type { Selectable } from 'kysely'
import { type Keyring, seal, sealJson, unseal, unsealJson } from '../platform/crypto.js'
import type { FeedbackTable } from '../platform/postgres/schema.js'
import type { Feedback, Sent } from './feedback.js'

const context = (id: string): string => `feedback:${id}`

export const sealSent = (keyring: Keyring, id: string, sent: Sent): Buffer => sealJson(keyring, sent, context(id))

export const sealWords = (keyring: Keyring, id: string, words: string): Buffer => seal(keyring, words, context(id))

/** The row with what was sealed. */
export function opened(keyring: Keyring, row: Selectable<FeedbackTable>): Feedback {
  const { sealed, supplementSealed, replySealed, ...plain } = row
  const open = (bytes: Buffer | null): string | null =>
    bytes && unseal(keyring, bytes, context(row.id)).toString('utf8')
  return {
    ...plain,
    sent: unsealJson<Sent>(keyring, sealed, context(row.id)),
    supplement: open(supplementSealed),
    reply: open(replySealed),
  }
}
