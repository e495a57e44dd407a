import { type RawBuilder, type SqlBool, sql } from 'kysely'
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
  assignedTo: string | null
  /** What the list is ordered by; with the id it says where the next page begins. */
  orderedAt: Instant
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
  d.supplement_count, d.assigned_officer_id`

/** A page of a queue in its order: each branch reads at most a page from its own index, whatever the queue's length. */
export async function listQueue(tx: Tx, question: QueueQuestion): Promise<QueueRow[]> {
  const { queue, viewer, limit } = question
  const { order, branches } = queues[queue]
  const parts = branches(viewer).map((condition) => branchOf(condition, question))
  if (parts.length === 0) return []
  const { rows } = await sql<QueueRow>`
    select q.*, p.short_name_vi as procedure_name, o.full_name as assigned_to
    from (${sql.join(parts, sql` union all `)}) q
    join procedures p on p.code = q.procedure_code
    left join officers o on o.id = q.assigned_officer_id
    order by ${sql.ref(`q.${order}`)}, q.id
    limit ${limit}`.execute(tx)
  return rows
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
