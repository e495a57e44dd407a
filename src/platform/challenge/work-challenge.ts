import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { derive } from '../crypto.js'
import type { Instant } from '../time.js'

const lifetime = 20 * 60_000

// A key that begins with one zero byte is found after 256 tries on average: under two seconds on a slow phone.
const algorithm = 'PBKDF2/SHA-256'
const cost = 5_000

/** A piece of work for the person's browser (ALTCHA), signed and with an end. */
export function newWorkChallenge(secret: string, now: Instant): Promise<Challenge> {
  return createChallenge({
    algorithm,
    cost,
    deriveKey,
    hmacSignatureSecret: hmacSecret(secret),
    // The library compares its own `expiresAt` with the machine's clock; our end is signed all the same.
    data: { until: now.getTime() + lifetime },
  })
}

const payloadShape = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(algorithm),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(cost),
      keyLength: z.number(),
      keyPrefix: z.string(),
      data: z.object({ until: z.number() }),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
})

export interface SolvedWork {
  /** Of the challenge; it serves once. */
  signature: string
  expiresAt: Date
}

/** What the widget posted, when the work was really done on a challenge of ours that has not ended; else undefined. */
export async function readSolvedWork(secret: string, posted: string, now: Instant): Promise<SolvedWork | undefined> {
  const payload = payloadOf(posted)
  if (!payload) return undefined
  const { signature, parameters } = payload.challenge
  const expiresAt = new Date(parameters.data.until)
  if (expiresAt <= now) return undefined
  const options = { ...(payload as Payload), deriveKey, hmacSignatureSecret: hmacSecret(secret) }
  const { verified } = await verifySolution(options)
  return verified ? { signature, expiresAt } : undefined
}

function payloadOf(posted: string): z.infer<typeof payloadShape> | undefined {
  if (posted.length > 4_000) return undefined
  try {
    return payloadShape.safeParse(JSON.parse(Buffer.from(posted, 'base64').toString('utf8'))).data
  } catch {
    return undefined
  }
}

const hmacSecret = (secret: string): string => derive(secret, 'work challenge').toString('hex')
