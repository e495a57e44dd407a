import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'

/** A published revision as one line of its history. */
export interface RevisionLine {
  id: string
  number: number
  validFrom: LegalDay
  decision: string | null
  publishedAt: Instant | null
}

/** The revision that was published last, whether its day has come or not. */
export async function findNewestRevision(tx: Tx, code: ProcedureCode): Promise<RevisionLine | undefined> {
  return revisionsOf(tx, code).limit(1).executeTakeFirst()
}

/** All published revisions of a procedure, the newest first. */
export async function listRevisions(tx: Tx, code: ProcedureCode): Promise<RevisionLine[]> {
  return revisionsOf(tx, code).execute()
}

const revisionsOf = (tx: Tx, code: ProcedureCode) =>
  tx
    .selectFrom('procedureRevisions')
    .select(['id', 'number', 'validFrom', 'decision', 'publishedAt'])
    .where('procedureCode', '=', code)
    .where('state', '=', 'published')
    .orderBy('number', 'desc')
