import type { Tx } from '../../platform/db.js'
import type { Dossier } from '../dossier.js'

/** A leader's leave to ask for a supplement once more, asked for or given (L4). */
export interface SupplementLeave {
  id: string
  askedById: string
  reasonId: string
  /** Null while the leader has not answered. */
  granted: boolean | null
  usedForId: string | null
}

/** How often this dossier may still be sent back. */
export interface SupplementAllowance {
  /** Requests so far that count against what law allows. */
  used: number
  most: number
  /** The last leave that was asked for and not used. */
  leave: SupplementLeave | undefined
}

export const mayRequestSupplement = ({ used, most, leave }: SupplementAllowance): boolean =>
  used < most || leave?.granted === true

/** Leave is asked for once what law allows is used up, and again only after a no. */
export const mayAskLeave = (allowance: SupplementAllowance): boolean =>
  !mayRequestSupplement(allowance) && allowance.leave?.granted !== null

/** Counts the requests as the dossier's regime does: those before acceptance with the others, or each for itself. */
export async function supplementAllowance(
  tx: Tx,
  dossier: Pick<Dossier, 'id' | 'status' | 'regimeId'>,
  most: number,
): Promise<SupplementAllowance> {
  const { parameters } = await tx
    .selectFrom('regimes')
    .select('parameters')
    .where('id', '=', dossier.regimeId)
    .executeTakeFirstOrThrow()
  const { supplementBeforeAcceptanceCounts: countsAll } = parameters as { supplementBeforeAcceptanceCounts: boolean }
  const earlier = await tx
    .selectFrom('supplementRequests')
    .select('beforeAcceptance')
    .where('dossierId', '=', dossier.id)
    .execute()
  const isBefore = dossier.status === 'submitted'
  const used = earlier.filter((request) => countsAll || request.beforeAcceptance === isBefore).length
  return { used, most, leave: await findUnusedLeave(tx, dossier.id) }
}

function findUnusedLeave(tx: Tx, dossierId: string): Promise<SupplementLeave | undefined> {
  return tx
    .selectFrom('supplementPermissions')
    .select(['id', 'askedById', 'reasonId', 'granted', 'usedForId'])
    .where('dossierId', '=', dossierId)
    .where('usedForId', 'is', null)
    .orderBy('askedAt', 'desc')
    .executeTakeFirst()
}
