import type { Tx } from '../../platform/db.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'

/** Ids of the agencies that settle the procedure from this day on. */
export async function competentAgencies(tx: Tx, code: ProcedureCode, day: LegalDay): Promise<string[]> {
  const rows = await tx
    .selectFrom('agencyProcedures')
    .select('agencyId')
    .where('procedureCode', '=', code)
    .where('isCompetent', '=', true)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', day)]))
    .execute()
  return rows.map(({ agencyId }) => agencyId)
}
