import type { Tx } from '../../platform/db.js'
import type { ProcedureCode } from '../procedure.js'
import type { SignedDecision } from './record-decision.js'

/** A decision on record that still waits for the revision it makes. */
export interface OpenDecision extends SignedDecision {
  id: string
}

/** Decisions to amend, and to announce what is not published yet, of which no revision was made; the oldest first. */
export async function openDecisions(tx: Tx, code: ProcedureCode): Promise<OpenDecision[]> {
  return tx
    .selectFrom('procedureDecisions as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .leftJoin('procedureRevisions as r', 'r.decisionId', 'd.id')
    .select(['d.id', 'd.decisionNumber', 'd.decidedOn', 'd.effectiveOn'])
    .where('d.procedureCode', '=', code)
    .where('r.id', 'is', null)
    .where((on) =>
      on.or([on('d.act', '=', 'amend'), on.and([on('d.act', '=', 'announce'), on('p.state', '=', 'announced')])]),
    )
    .orderBy('d.recordedAt')
    .execute()
}
