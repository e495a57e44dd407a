import { derive, type Keyring, sealJson, unsealJson } from './crypto.js'
import type { Instant } from './time.js'

interface Content {
  value: string
  until: number
}

/** A short permission that the browser keeps: one value for one purpose, sealed, with an end. */
export function sealCookie(
  secret: string,
  purpose: string,
  { value, until }: { value: string; until: Instant },
): string {
  return sealJson(keyringOf(secret), { value, until: until.getTime() } satisfies Content, purpose).toString('base64url')
}

/** The value of such a cookie while it lasts; undefined for anything else. */
export function openCookie(
  secret: string,
  purpose: string,
  { sealed, now }: { sealed: string | undefined; now: Instant },
): string | undefined {
  if (!sealed) return undefined
  try {
    const { value, until } = unsealJson<Content>(keyringOf(secret), Buffer.from(sealed, 'base64url'), purpose)
    return until > now.getTime() ? value : undefined
  } catch {
    return undefined
  }
}

const keyringOf = (secret: string): Keyring => {
  const key = derive(secret, 'cookie')
  return { current: 'c', keys: new Map([['c', key]]), lookup: key }
}
