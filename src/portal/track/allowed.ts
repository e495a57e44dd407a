import { openCookie, sealCookie } from '../../platform/sealed-cookie.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import type { Answer, SetCookie, SurfaceRequest } from '../../surface/route.js'

interface Keeping {
  secret: string
  now(): Instant
}

// Long enough to read, call the hotline and look again.
const minutes = 15

const kinds = {
  /** The challenge was passed for this code. */
  status: 'mc_tra_cuu',
  /** The phone of this dossier was shown to be in the person's hand. */
  details: 'mc_chi_tiet',
} as const

export type Allowance = keyof typeof kinds

/** Lets this browser look at one dossier for a while. */
export function allow(kind: Allowance, value: string, { secret, now }: Keeping): SetCookie {
  const until = new Date(now().getTime() + minutes * 60_000)
  return { name: kinds[kind], value: sealCookie(secret, kinds[kind], { value, until }), maxAgeSeconds: minutes * 60 }
}

/** What this browser may look at; undefined when it was never allowed or too long ago. */
export function allowed(
  kind: Allowance,
  { cookies }: Pick<SurfaceRequest, 'cookies'>,
  keeping: Keeping,
): string | undefined {
  return openCookie(keeping.secret, kinds[kind], { sealed: cookies[kinds[kind]], now: keeping.now() })
}

/** Codes with random letters are opened by whoever holds them; official codes can be counted up, so they need more. */
const isUnguessable = (code: string): boolean => /^(T|BN)-/.test(code)

/** Whether this visitor may look at the dossier with this code, and have a code sent to its phone. */
export const mayLook = (code: string, request: Pick<SurfaceRequest, 'viewer' | 'cookies'>, keeping: Keeping): boolean =>
  isUnguessable(code) || request.viewer.kind !== 'anyone' || allowed('status', request, keeping) === code

/** Back to the one question, where the challenge is, with the code kept. */
export const lookUpFirst = (code: string): Answer => ({ redirect: `${paths.track}?ma=${encodeURIComponent(code)}` })
