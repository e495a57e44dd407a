import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import { type QueueId, type QueueViewer, queues } from './queue.js'

/** Beyond this nobody counts; lists say "99+". */
export const mostCounted = 99

/** Queues that are nothing but a set of statuses of the agency that settles: their counts are kept, not counted. */
const stateQueues = {
  unit: ['accepted', 'in_processing'],
  for_citizen: ['supplement_before_acceptance', 'supplement_requested', 'obligation_due'],
} as const satisfies Partial<Record<QueueId, readonly string[]>>

const countedQueues = [
  'to_accept',
  'answer_soon',
  'answer_missed',
  'mine',
  'from_others',
  'on_the_way',
  'to_sign',
  'to_seal',
  'to_return',
  'for_others',
  'to_apologise',
  'due_soon',
  'overdue',
  'overdue_silent',
  'permitted',
  'to_permit',
  'to_stop',
] as const

/** How much waits in every queue, in two questions: kept counts for states, and capped index scans for the rest. */
export async function countQueues(tx: Tx, viewer: QueueViewer): Promise<Record<QueueId, number>> {
  if (viewer.agencyIds.length === 0) return nothing
  return { ...nothing, ...(await stateCounts(tx, viewer)), ...(await cappedCounts(tx, viewer)) }
}

const nothing = Object.fromEntries(Object.keys(queues).map((id) => [id, 0])) as Record<QueueId, number>

async function stateCounts(tx: Tx, { agencyIds }: QueueViewer): Promise<Partial<Record<QueueId, number>>> {
  const rows = await tx
    .selectFrom('queueDeltas')
    .select((on) => ['status', on.fn.sum<number>('delta').as('count')])
    .where('agencyId', 'in', agencyIds)
    .groupBy('status')
    .execute()
  const counts = new Map(rows.map((row) => [row.status, Number(row.count)]))
  return Object.fromEntries(
    Object.entries(stateQueues).map(([id, statuses]) => [
      id,
      (statuses as readonly string[]).reduce((sum, status) => sum + (counts.get(status) ?? 0), 0),
    ]),
  )
}

async function cappedCounts(tx: Tx, viewer: QueueViewer): Promise<Partial<Record<QueueId, number>>> {
  const capped = countedQueues.map((id) => {
    const rows = queues[id]
      .branches(viewer)
      .map((condition) => sql`(select 1 from dossiers d where ${condition} limit ${mostCounted + 1})`)
    return sql`(select count(*) from (${sql.join(rows, sql` union all `)}) c)::int as ${sql.ref(id)}`
  })
  const { rows } = await sql<Record<string, number>>`select ${sql.join(capped)}`.execute(tx)
  const [row] = rows
  return Object.fromEntries(countedQueues.map((id) => [id, row?.[camel(id)] ?? 0]))
}

// The database plugin answers in camelCase.
const camel = (id: string): string => id.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
