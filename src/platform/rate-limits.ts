import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible'

// Requests per window and person, address or key of the API. Whole families and offices share one address, so `lookup` is generous.
const sizes = {
  login: { points: 20, duration: 15 * 60 },
  // Officers' logins: by the address of a whole office, by name in one browser or from one address, and by name from everywhere strange.
  log_in_from: { points: 100, duration: 15 * 60 },
  log_in_here: { points: 10, duration: 15 * 60 },
  log_in_as: { points: 200, duration: 60 * 60 },
  lookup: { points: 60, duration: 10 * 60 },
  challenge: { points: 300, duration: 10 * 60 },
  code: { points: 5, duration: 15 * 60 },
  // A code itself may be tried five times; this is for one who tries the codes of many.
  code_check: { points: 20, duration: 15 * 60 },
  // Forms with files that somebody posts who is not logged in: read only to give back what was typed.
  stray_form: { points: 60, duration: 60 * 60 },
  // Messages that a form without a login sends to one telephone or mail address: a large family signs up for one class.
  told: { points: 6, duration: 24 * 60 * 60 },
  // What people post to a draft after their session has ended.
  kept_page: { points: 40, duration: 60 * 60 },
  // Look-ups of people in registers, by who asks: a family has few parents, spouses and owners.
  // Calls in the gateway's name without its signature, by address; one that is signed is never counted.
  unsigned: { points: 30, duration: 10 * 60 },
  register: { points: 12, duration: 60 * 60 },
  submit: { points: 30, duration: 60 * 60 },
  upload: { points: 200, duration: 60 * 60 },
  // Pieces of one file and the questions how much of it has arrived.
  upload_part: { points: 3000, duration: 60 * 60 },
  // One for every few keystrokes of everybody behind one address.
  suggest: { points: 600, duration: 60, isLocal: true },
  api: { points: 120, duration: 60 },
  api_key: { points: 600, duration: 60 },
} as const

export type RateLimitName = keyof typeof sizes

interface Size {
  points: number
  duration: number
  /** Counted by each node for itself: asked so often that counting in the database would cost more than the answer. */
  isLocal?: boolean
}

export interface RateLimits {
  /** Seconds to wait, or undefined when the request may go on. */
  spend(name: RateLimitName, who: string): Promise<number | undefined>
}

/** Limits that hold over all nodes, counted in PostgreSQL; in memory while it does not answer. */
export function openRateLimits(pool: pg.Pool): RateLimits {
  const limiters = new Map(
    Object.entries<Size>(sizes).map(([name, { isLocal, ...size }]) => {
      const local = new RateLimiterMemory({ keyPrefix: name, ...size })
      const table = { storeClient: pool, tableName: 'rate_limits', tableCreated: true, keyPrefix: name }
      return [name, isLocal ? local : new RateLimiterPostgres({ ...table, ...size, insuranceLimiter: local })]
    }),
  )
  return {
    async spend(name, who) {
      try {
        await limiters.get(name)?.consume(who)
        return undefined
      } catch (refusal) {
        if (refusal && typeof refusal === 'object' && 'msBeforeNext' in refusal)
          return Math.ceil(Number(refusal.msBeforeNext) / 1000)
        throw refusal
      }
    },
  }
}

/** For load tests on loopback (`MOTCUA_RATE_LIMIT=off`, refused in production). */
export const noRateLimits: RateLimits = { spend: async () => undefined }
