import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { EventKind } from './dossier.js'

/** What happened once, as a timeline tells it. */
export interface DossierEvent {
  seq: number
  kind: EventKind
  at: Instant
  actorKind: 'citizen' | 'officer' | 'system'
  actorId: string | null
  agencyId: string
  detail: Record<string, unknown>
}

/** Everything that happened to a dossier, in order. */
export async function listEvents(tx: Tx, dossierId: string): Promise<DossierEvent[]> {
  const rows = await tx
    .selectFrom('dossierEvents')
    .select(['seq', 'kind', 'at', 'actorKind', 'actorId', 'agencyId', 'detail'])
    .where('dossierId', '=', dossierId)
    .orderBy('seq')
    .execute()
  // Both columns are written by `writeEvent` only, whose types say what they hold.
  return rows.map((row) => ({ ...row, kind: row.kind as EventKind, detail: row.detail as Record<string, unknown> }))
}
