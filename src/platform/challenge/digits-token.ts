import { randomInt } from 'node:crypto'
import { derive, type Keyring, newToken, sealJson, unsealJson } from '../crypto.js'
import type { Instant } from '../time.js'

/** How many digits a person reads or hears. */
export const digitCount = 6

// Long enough to listen several times and to type slowly with an aid.
const lifetime = 20 * 60_000

export interface DigitsChallenge {
  /** Tells two challenges with the same digits apart. */
  id: string
  digits: string
  expiresAt: number
}

const context = 'verification challenge'

/** The sealed answer that a page carries: nobody reads the digits out of it, and the server keeps nothing. */
export function newDigitsToken(secret: string, now: Instant): string {
  const digits = String(randomInt(10 ** digitCount)).padStart(digitCount, '0')
  const challenge: DigitsChallenge = { id: newToken(), digits, expiresAt: now.getTime() + lifetime }
  return sealJson(keyringOf(secret), challenge, context).toString('base64url')
}

/** Opens a token of ours; undefined for anything else, also when its time is over. */
export function openDigitsToken(secret: string, token: string, now: Instant): DigitsChallenge | undefined {
  try {
    const sealed = Buffer.from(token, 'base64url')
    const challenge = unsealJson<DigitsChallenge>(keyringOf(secret), sealed, context)
    return challenge.expiresAt > now.getTime() ? challenge : undefined
  } catch {
    return undefined
  }
}

const keyringOf = (secret: string): Keyring => {
  const key = derive(secret, 'challenge')
  return { current: 'c', keys: new Map([['c', key]]), lookup: key }
}
