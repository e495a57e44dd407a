import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Role } from '../../agencies/roles.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import type { Channel, ReturnWay } from '../../procedures/procedure.js'
import type { DossierStatus } from '../dossier.js'
import { type QueueId, type QueueViewer, queues } from './queue.js'

/** One dossier as a list shows it; names of persons are added by the caller, who may unseal them. */
export interface QueueRow {
  id: string
  code: string
  procedureCode: string
  procedureName: string
  applicantId: string
  competentAgencyId: string
  status: DossierStatus
  channel: Channel
  returnWay: ReturnWay
  submittedAt: Instant
  answerDueAt: Instant
  answerSoonFrom: Instant | null
  receivedByCompetentAt: Instant | null
  dueAt: Instant | null
  apologyFrom: Instant | null
  extendedAt: Instant | null
  clockPausedAt: Instant | null
  decidedAt: Instant | null
  supplementCount: number
  revisionId: string
  /** Steps that somebody works now, in the order of the workflow; none before processing begins. */
  openSteps: OpenStep[]
  /** What the list is ordered by; with the id it says where the next page begins. */
  orderedAt: Instant
}

/** A step that is open, as a list shows it. */
export interface OpenStep {
  step: string
  round: number
  agencyId: string
  role: Role
  dueAt: Instant | null
  startedAt: Instant | null
  /** The officer it was given to. */
  officerId: string | null
  officer: string | null
}

export interface QueuePosition {
  at: Instant
  id: string
}

export interface QueueQuestion {
  queue: QueueId
  viewer: QueueViewer
  procedureCode?: string
  after?: QueuePosition
  limit: number
}

/** Of the row `d`, for whatever lists dossiers. */
export const queueColumns = sql`d.id, coalesce(d.dossier_code, d.submission_code) as code, d.procedure_code, d.applicant_id, d.competent_agency_id,
  d.status, d.channel, d.return_way, d.submitted_at, d.answer_due_at, d.answer_soon_from, d.received_by_competent_at, d.due_at, d.apology_from, d.extended_at, d.clock_paused_at, d.decided_at,
  d.supplement_count, d.revision_id`

/** Beside a row of `queueColumns` named `q`: its open steps. */
const stepsOfRow = sql`coalesce((
    select jsonb_agg(jsonb_build_object('step', s.step, 'round', s.round, 'agencyId', s.agency_id, 'role', s.role,
      'dueAt', s.due_at, 'startedAt', s.started_at, 'officerId', s.assigned_officer_id, 'officer', o.full_name) order by s.position)
    from dossier_steps s left join officers o on o.id = s.assigned_officer_id
    where s.dossier_id = q.id and s.state = 'active' and q.status in ('in_processing', 'supplement_requested', 'obligation_due')
  ), '[]') as open_steps`

/** Whatever lists dossiers: rows of `queueColumns` with their `ordered_at`, completed by what lists show beside them. */
export async function completeRows(tx: Tx, rows: RawBuilder<unknown>, order: RawBuilder<unknown>): Promise<QueueRow[]> {
  const { rows: found } = await sql<QueueRow>`
    select q.*, p.short_name_vi as procedure_name, ${stepsOfRow}
    from (${rows}) q join procedures p on p.code = q.procedure_code
    order by ${order}, q.id`.execute(tx)
  return found.map((row) => ({ ...row, openSteps: row.openSteps.map(fromJson) }))
}

// JSON has no instants.
const fromJson = (step: OpenStep): OpenStep => ({
  ...step,
  dueAt: instant(step.dueAt),
  startedAt: instant(step.startedAt),
})
const instant = (value: Instant | string | null): Instant | null => (value === null ? null : new Date(value))

/** A page of a queue in its order: each branch reads at most a page from its own index, whatever the queue's length. */
export async function listQueue(tx: Tx, question: QueueQuestion): Promise<QueueRow[]> {
  const { queue, viewer, limit } = question
  const { order, branches } = queues[queue]
  const parts = branches(viewer).map((condition) => branchOf(condition, question))
  if (parts.length === 0) return []
  const page = sql`select * from (${sql.join(parts, sql` union all `)}) u order by ${sql.ref(`u.${order}`)}, u.id limit ${limit}`
  return completeRows(tx, page, sql.ref(`q.${order}`))
}

function branchOf(
  condition: RawBuilder<SqlBool>,
  { queue, procedureCode, after, limit }: QueueQuestion,
): RawBuilder<unknown> {
  const by = sql.ref(`d.${queues[queue].order}`)
  const onlyProcedure = procedureCode ? sql`and d.procedure_code = ${procedureCode}` : sql``
  const onlyAfter = after ? sql`and (${by}, d.id) > (${after.at}, ${after.id}::uuid)` : sql``
  return sql`(select ${queueColumns}, ${by} as ordered_at from dossiers d
    where ${condition} ${onlyProcedure} ${onlyAfter} order by ${by}, d.id limit ${limit})`
}
