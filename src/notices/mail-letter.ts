import type { Keyring } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { writeMessages } from './write-messages.js'

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
  const asMails = letters.map((letter) => ({ ...letter, channel: 'email' as const, language: 'vi' as const }))
  await writeMessages(tx, keyring, asMails)
}
