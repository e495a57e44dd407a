import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'

/** A person's wish that the work on their dossier stops, which the counter looks at. */
export interface StopRequest {
  id: string
  askedAt: Instant
  reasonId: string | null
  answeredAt: Instant | null
  /** Null while the counter has not answered. */
  agreed: boolean | null
}

/** The wish nobody has answered yet. */
export async function findOpenStopRequest(tx: Tx, dossierId: string): Promise<StopRequest | undefined> {
  return tx
    .selectFrom('stopRequests')
    .select(['id', 'askedAt', 'reasonId', 'answeredAt', 'agreed'])
    .where('dossierId', '=', dossierId)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
}
