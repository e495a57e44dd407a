import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../store.js'
import { insertDesign } from './store.js'

export interface Amendment {
  /** A decision to amend, on record. */
  decisionId: string
  officerId: string
  at: Instant
}

/** Opens the design of the revision that a decision to amend asks for; gives its id. */
export async function designAmendment(tx: Tx, { decisionId, officerId, at }: Amendment): Promise<string> {
  const row = await tx
    .selectFrom('procedureDecisions as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .select('p.currentRevisionId as basedOnId')
    .where('d.id', '=', decisionId)
    .where('d.act', '=', 'amend')
    .executeTakeFirst()
  if (!row?.basedOnId) throw new NotFound('decision to amend')
  const { definition } = await getRevision(tx, row.basedOnId)
  return insertDesign(tx, { definition, basedOnId: row.basedOnId, decisionId, officerId, at })
}
