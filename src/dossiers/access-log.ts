import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'

/** What an officer looked at. */
export type AccessKind = 'dossier' | 'attachment' | 'document'

/** Writes that an officer read a dossier or a paper of it (L14, X7); the person may see who looked. */
export async function logAccess(
  tx: Tx,
  access: { officerId: string; agencyId: string; dossierId: string; what: AccessKind; at: Instant },
): Promise<void> {
  await tx
    .insertInto('accessLog')
    .values({ id: newId(access.at), ...access })
    .execute()
}

export interface Access {
  at: Instant
  what: AccessKind
  officer: string
  agency: string
}

const mostShown = 200

/** Who looked, newest first. */
export async function listAccess(tx: Tx, dossierId: string): Promise<Access[]> {
  const rows = await tx
    .selectFrom('accessLog as l')
    .innerJoin('officers as o', 'o.id', 'l.officerId')
    .innerJoin('agencies as a', 'a.id', 'l.agencyId')
    .select(['l.at', 'l.what', 'o.fullName as officer', 'a.name as agency'])
    .where('l.dossierId', '=', dossierId)
    .orderBy('l.at', 'desc')
    .limit(mostShown)
    .execute()
  // Only `logAccess` writes the column.
  return rows as Access[]
}
