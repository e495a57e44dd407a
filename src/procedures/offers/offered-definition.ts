import type { Tx } from '../../platform/db.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureDefinition, ReturnWay } from '../procedure.js'

/** A procedure as an agency offers it on a day: with the ways of return that it chose. Where it chose none that are left, those of the procedure. */
export async function offeredDefinition(
  tx: Tx,
  definition: ProcedureDefinition,
  { agencyId, day }: { agencyId: string; day: LegalDay },
): Promise<ProcedureDefinition> {
  const offer = await tx
    .selectFrom('agencyProcedures')
    .select('returnWays')
    .where('agencyId', '=', agencyId)
    .where('procedureCode', '=', definition.code)
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  const chosen: readonly ReturnWay[] = definition.returnWays.filter((way) => offer?.returnWays?.includes(way))
  return chosen.length > 0 ? { ...definition, returnWays: [...chosen] } : definition
}
