import type { Logger } from 'pino'
import type { Keyring } from './crypto.js'
import type { Db } from './db.js'
import type { Clock } from './time.js'

/** What nearly every use case needs; each declares more where it needs more. */
export interface CoreNeeds {
  db: Db
  now: Clock
  /** The time of people's telephones, which make their one-time codes; like `now` when left out. */
  phoneNow?: Clock
  keyring: Keyring
  log: Logger
  /** Where people reach the portal, without a slash at the end. */
  publicUrl: string
}
