import type { Tx } from './db.js'
import { newId } from './ids.js'
import type { Instant } from './time.js'

/** What the audit log keeps. `detail` holds references, never personal data. */
export interface AuditedDeed {
  at: Instant
  actorKind: 'citizen' | 'officer' | 'system' | 'anyone'
  actorId: string | null
  action: string
  subject?: string | null
  detail?: Record<string, string | number | boolean>
}

/** Writes a deed into the audit log, in the transaction that does it. */
export async function writeAudit(tx: Tx, { at, detail = {}, ...row }: AuditedDeed): Promise<void> {
  await tx
    .insertInto('auditLog')
    .values({ id: newId(at), at, ...row, detail: JSON.stringify(detail) })
    .execute()
}
