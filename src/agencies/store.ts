import type { Tx } from '../platform/db.js'
import { NotFound, NotSetUp } from '../platform/errors.js'
import type { LegalDay } from '../platform/time.js'
import type { Agency, OfferingAgency, Officer, Regime, RegimeParameters, RolesByAgency } from './agency.js'
import type { Role } from './roles.js'

export async function listAgencies(tx: Tx): Promise<Agency[]> {
  return tx.selectFrom('agencies').selectAll().where('validTo', 'is', null).orderBy('code').execute()
}

export async function getAgency(tx: Tx, id: string): Promise<Agency> {
  const agency = await tx.selectFrom('agencies').selectAll().where('id', '=', id).executeTakeFirst()
  if (!agency) throw new NotFound('agency')
  return agency
}

export async function getAgencyBySlug(tx: Tx, slug: string): Promise<Agency> {
  const agency = await tx.selectFrom('agencies').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!agency) throw new NotFound('agency')
  return agency
}

/** Agencies that take dossiers of this procedure on this day. */
export async function listAgenciesOffering(tx: Tx, procedureCode: string, day: LegalDay): Promise<OfferingAgency[]> {
  return tx
    .selectFrom('agencies')
    .innerJoin('agencyProcedures', 'agencyProcedures.agencyId', 'agencies.id')
    .selectAll('agencies')
    .select(['agencyProcedures.isCompetent', 'agencyProcedures.mostLevel', 'agencyProcedures.returnWays'])
    .where('agencyProcedures.procedureCode', '=', procedureCode)
    .where('agencyProcedures.validFrom', '<=', day)
    .where((on) => on.or([on('agencyProcedures.validTo', 'is', null), on('agencyProcedures.validTo', '>=', day)]))
    .orderBy('agencies.code')
    .execute()
}

/** The regime in force on this day. */
export async function getRegime(tx: Tx, day: LegalDay): Promise<Regime> {
  const row = await tx
    .selectFrom('regimes')
    .selectAll()
    .where('validFrom', '<=', day)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', day)]))
    .orderBy('validFrom', 'desc')
    .executeTakeFirst()
  if (!row) throw new NotSetUp('no regime is in force')
  // Written only by our own commands, which check the shape.
  return { id: row.id, name: row.name, parameters: row.parameters as RegimeParameters }
}

export async function getOfficer(tx: Tx, id: string): Promise<Officer> {
  const officer = await tx
    .selectFrom('officers')
    .select(['id', 'login', 'fullName', 'title', 'agencyId'])
    .where('id', '=', id)
    .where('isActive', '=', true)
    .executeTakeFirst()
  if (!officer) throw new NotFound('officer')
  return officer
}

/** Roles held today, stand-ins included. */
export async function rolesOf(tx: Tx, officerId: string, day: LegalDay): Promise<RolesByAgency> {
  const rows = await tx
    .selectFrom('officerRoles')
    .select(['agencyId', 'role'])
    .where('officerId', '=', officerId)
    .where('validFrom', '<=', day)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', day)]))
    .execute()
  const byAgency = new Map<string, Role[]>()
  for (const { agencyId, role } of rows) byAgency.set(agencyId, [...(byAgency.get(agencyId) ?? []), role])
  return byAgency
}

/** Whether the installation was set up: without an officer nobody can log in to it. */
export async function hasAnyOfficer(tx: Tx): Promise<boolean> {
  return (await tx.selectFrom('officers').select('id').limit(1).executeTakeFirst()) !== undefined
}
