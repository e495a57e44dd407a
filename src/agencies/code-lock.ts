import type { Instant } from '../platform/time.js'

/** Wrong one-time codes since the last right one, and how often they have locked. */
export interface Tries {
  wrongCodes: number
  locks: number
  lockedUntil: Instant | null
}

const minute = 60_000
const mostWrongCodes = 5
const firstLock = 15 * minute
const longestLock = 24 * 60 * minute
// Whoever erred long ago begins anew.
const forgottenAfter = 7 * 24 * 60 * minute

/**
 * Wrong codes count only after the right password, so no outsider can bring a lock about. Each lock is twice as long as the one before:
 * who knows the password has some forty tries on the first day and five on each later one, at three codes of a million that are right.
 */
export const codeLock = {
  open: { wrongCodes: 0, locks: 0, lockedUntil: null } satisfies Tries,

  isShut: ({ lockedUntil }: Tries, at: Instant): boolean => lockedUntil !== null && lockedUntil > at,

  afterWrongCode(tries: Tries, at: Instant): Tries {
    const isLongAgo = tries.lockedUntil !== null && at.getTime() - tries.lockedUntil.getTime() > forgottenAfter
    const { wrongCodes, locks, lockedUntil } = isLongAgo ? codeLock.open : tries
    if (wrongCodes + 1 < mostWrongCodes) return { wrongCodes: wrongCodes + 1, locks, lockedUntil }
    const length = Math.min(firstLock * 2 ** locks, longestLock)
    return { wrongCodes: 0, locks: locks + 1, lockedUntil: new Date(at.getTime() + length) }
  },
}
