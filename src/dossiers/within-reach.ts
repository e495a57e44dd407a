import type { RolesByAgency } from '../agencies/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { officerActions } from './available-actions.js'

/** Which of these dossiers the acting officer may open: one of their roles reads dossiers, and row-level security shows it to them. */
export async function dossiersWithinReach(
  tx: Tx,
  roles: RolesByAgency,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const readers = officerActions.view.roles
  const reads = [...roles.values()].some((held) => held.some((role) => readers.includes(role)))
  if (!reads || ids.length === 0) return new Set()
  const rows = await tx.selectFrom('dossiers').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** The agency that settles each of these dossiers, by the dossier's id: whom to ask about one that the officer may not open. */
export async function settlingAgencies(
  { db }: Pick<CoreNeeds, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await asSystem(db, (tx) =>
    tx.selectFrom('dossiers').select(['id', 'competentAgencyId']).where('id', 'in', ids).execute(),
  )
  return new Map(rows.map(({ id, competentAgencyId }) => [id, competentAgencyId]))
}
