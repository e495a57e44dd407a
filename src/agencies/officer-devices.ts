import { newToken, sha256 } from '../platform/crypto.js'
import { asSystem, type Db, type Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'

const day = 86_400_000

/** A browser is known for so long after its last login: longer than a leave, so that whoever comes back is not a stranger. */
export const deviceDays = 180

const usedSince = (at: Instant): Instant => new Date(at.getTime() - deviceDays * day)

/** Whether this officer has logged in with this browser's cookie before. */
export async function isKnownDevice(
  tx: Tx,
  { officerId, token, at }: { officerId: string; token: string; at: Instant },
): Promise<boolean> {
  const row = await tx
    .selectFrom('officerDevices')
    .select('officerId')
    .where('officerId', '=', officerId)
    .where('tokenHash', '=', sha256(token))
    .where('lastUsedAt', '>', usedSince(at))
    .executeTakeFirst()
  return row !== undefined
}

/** Knows a browser from now on, by the token that it has, or by a new one. A counter's machine may be known to several officers. */
export async function rememberDevice(
  tx: Tx,
  { officerId, token, at }: { officerId: string; token: string | undefined; at: Instant },
): Promise<string> {
  const kept = token !== undefined && (await isIssued(tx, token)) ? token : newToken()
  await tx
    .insertInto('officerDevices')
    .values({ officerId, tokenHash: sha256(kept), knownSince: at, lastUsedAt: at })
    .onConflict((same) => same.columns(['officerId', 'tokenHash']).doUpdateSet({ lastUsedAt: at }))
    .execute()
  return kept
}

// Only what we made ourselves is a token; a text that somebody else put there is none.
async function isIssued(tx: Tx, token: string): Promise<boolean> {
  const row = await tx
    .selectFrom('officerDevices')
    .select('officerId')
    .where('tokenHash', '=', sha256(token))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** An officer who logs out everywhere wants no browser to be known any more. */
export async function forgetDevicesOf(tx: Tx, officerId: string): Promise<void> {
  await tx.deleteFrom('officerDevices').where('officerId', '=', officerId).execute()
}

/** Deletes browsers that were not used for their time. */
export async function forgetDevices({ db, now }: { db: Db; now: () => Instant }): Promise<number> {
  const { numDeletedRows } = await asSystem(db, (tx) =>
    tx.deleteFrom('officerDevices').where('lastUsedAt', '<=', usedSince(now())).executeTakeFirst(),
  )
  return Number(numDeletedRows)
}
