import type { SavedLogin } from '../../people/identity-provider.js'
import { type Keyring, sealJson, unsealJson } from '../../platform/crypto.js'
import type { Language } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import type { SetCookie } from '../../surface/route.js'

const context = 'cookie of a login that has begun'
const minutes = 15

export const loginCookie = 'mc_dang_nhap'

/** What is remembered between leaving for the identity provider and coming back. */
export interface BegunLogin extends SavedLogin {
  continueAt: string
  language: Language
}

/** Keeps a begun login in the person's own browser, sealed and for a short time, so that no row is needed for visitors. */
export function keepLogin(keyring: Keyring, login: BegunLogin, at: Instant): SetCookie {
  const sealed = sealJson(keyring, { ...login, at: at.getTime() }, context)
  return { name: loginCookie, value: sealed.toString('base64url'), maxAgeSeconds: minutes * 60 }
}

/** The login that this cookie remembers; undefined when it is too old or was not sealed here. */
export function keptLogin(keyring: Keyring, cookie: string | undefined, at: Instant): BegunLogin | undefined {
  if (!cookie) return undefined
  const login = opened(keyring, Buffer.from(cookie, 'base64url'))
  if (!login || at.getTime() - login.at > minutes * 60_000) return undefined
  return login
}

function opened(keyring: Keyring, sealed: Buffer): (BegunLogin & { at: number }) | undefined {
  try {
    return unsealJson(keyring, sealed, context)
  } catch {
    // Forged, cut off, or sealed with a key that is gone: all mean "log in again".
    return undefined
  }
}
