import type { Tx } from '../../platform/db.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureDefinition, ReturnWay } from '../procedure.js'

/** A procedure as an agency offers it on a day: with the ways of return that it chose. */
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
  return { ...definition, returnWays: offeredReturnWays(definition, offer?.returnWays) }
}

/** The ways of return that an agency chose among those of the procedure; where it chose none that are left, all of them. */
export function offeredReturnWays(
  { returnWays }: Pick<ProcedureDefinition, 'returnWays'>,
  chosen: readonly string[] | null | undefined,
): ReturnWay[] {
  const offered = returnWays.filter((way) => chosen?.includes(way))
  return offered.length > 0 ? offered : [...returnWays]
}
