import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'
import type { ControlAct } from './control-rules.js'
import { workingDaysBefore } from './decision-days.js'
import type { SignedDecision } from './record-decision.js'

export interface DecisionOnRecord extends SignedDecision {
  id: string
  procedureCode: ProcedureCode
  name: string
  act: ControlAct
  inForce: boolean
  /** Working days between signing and effect. */
  daysBefore: number
  /** Recorded after its last day. */
  isLate: boolean
  dueOn: LegalDay
  reason: string | null
  /** Number of the revision it made. */
  revision: number | null
  /** The open design of the revision it asks for. */
  designId: string | null
}

/** The record of control, latest first; of one procedure when its code is given. */
export async function listDecisions(tx: Tx, wanted: { code?: string; limit: number }): Promise<DecisionOnRecord[]> {
  let query = tx
    .selectFrom('procedureDecisions as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .leftJoin('procedureRevisions as r', 'r.decisionId', 'd.id')
    .select(['d.id', 'd.procedureCode', 'p.shortNameVi as name', 'd.act', 'd.decisionNumber', 'd.decidedOn'])
    .select(['d.effectiveOn', 'd.inForce', 'd.dueOn', 'd.reason', 'r.number as revision'])
    .select(sql<boolean>`(d.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date > d.due_on`.as('isLate'))
    .select((on) =>
      on
        .selectFrom('procedureDesigns as g')
        .select('g.id')
        .whereRef('g.decisionId', '=', 'd.id')
        .where('g.publishedRevisionId', 'is', null)
        .where('g.discardedAt', 'is', null)
        .orderBy('g.updatedAt', 'desc')
        .limit(1)
        .as('designId'),
    )
    .orderBy('d.recordedAt', 'desc')
    .limit(wanted.limit)
  if (wanted.code) query = query.where('d.procedureCode', '=', wanted.code)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, daysBefore: workingDaysBefore(row.decidedOn, row.effectiveOn) }))
}

/** One line of what became of a procedure: a revision, with the decision that made it, or an act without one. */
export interface HistoryLine {
  /** The day from which it holds. */
  from: LegalDay
  act: ControlAct
  revision: number | null
  /** As it is called; null where none is known, as of what was imported without. */
  decision: string | null
  decidedOn: LegalDay | null
  at: Instant
}

/** What was published, amended, suspended, resumed and abolished, as anybody may read it, the latest first. */
export async function listHistory(tx: Tx, code: ProcedureCode): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select r.valid_from as "from", coalesce(d.act, case when r.number = 1 then 'publish' else 'amend' end) as act, r.number as revision,
      r.decision, d.decided_on, r.published_at as at
    from procedure_revisions r left join procedure_decisions d on d.id = r.decision_id
    where r.procedure_code = ${code} and r.state = 'published'
    union all
    select d.effective_on, d.act, null, d.decision_number, d.decided_on, d.recorded_at
    from procedure_decisions d
    where d.procedure_code = ${code} and d.act in ('suspend', 'resume', 'abolish', 'announce')
      and not exists (select 1 from procedure_revisions r where r.decision_id = d.id)
    order by 1 desc, 6 desc
    limit 100`.execute(tx)
  return rows
}
