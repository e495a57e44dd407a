import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { Instant } from '../platform/time.js'
import type { Dossier, DossierId, PublicStatus } from './dossier.js'

/** Reads a dossier and holds it until the transaction ends, so that two officers cannot decide at once. */
export async function lockDossier(tx: Tx, id: DossierId): Promise<Dossier> {
  const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!dossier) throw new NotFound('dossier')
  return dossier
}

export async function getDossier(tx: Tx, id: DossierId): Promise<Dossier> {
  const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!dossier) throw new NotFound('dossier')
  return dossier
}

/** Finds a dossier by any of its three codes, among those the actor may see. */
export async function getDossierByCode(tx: Tx, code: string): Promise<Dossier> {
  for (const column of ['submissionCode', 'dossierCode', 'receiptNumber'] as const) {
    const dossier = await tx.selectFrom('dossiers').selectAll().where(column, '=', code).executeTakeFirst()
    if (dossier) return dossier
  }
  throw new NotFound('dossier')
}

/** The public facts of a dossier at a moment, for anyone who has one of its codes. */
export async function findPublicStatus(tx: Tx, code: string, at: Instant): Promise<PublicStatus | undefined> {
  const { rows } =
    await sql<PublicStatus>`select code, status, agency_id, accepted_at, due_at, result_at, standing from public_status(${code}, ${at})`.execute(
      tx,
    )
  return rows[0]
}

/** The code people know the dossier by: the official one once it exists. */
export const shownCode = (dossier: Pick<Dossier, 'dossierCode' | 'submissionCode'>): string =>
  dossier.dossierCode ?? dossier.submissionCode
