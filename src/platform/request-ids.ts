import { sql } from 'kysely'
import { asSystem, type DbActor, type Tx } from './db.js'
import type { CoreNeeds } from './needs.js'

export interface ClientRequest {
  requestId: string
  action: string
  actor: DbActor & { kind: 'citizen' | 'officer' }
  at: Date
}

/** Runs `work` once per person, request id and action: a double click or a retry gets the first answer again. */
export async function once<T>(tx: Tx, request: ClientRequest, work: () => Promise<T>): Promise<T> {
  const { requestId, action, actor, at } = request
  const key = { requestId, action, actorKind: actor.kind, actorId: actor.id }
  await sql`select pg_advisory_xact_lock(hashtextextended(${Object.values(key).join(':')}, 0))`.execute(tx)
  const earlier = await tx
    .selectFrom('requestIds')
    .select('answer')
    .where('actorKind', '=', actor.kind)
    .where('actorId', '=', actor.id)
    .where('action', '=', action)
    .where('requestId', '=', requestId)
    .executeTakeFirst()
  // Only this function writes the column, and with the same T for the same action.
  if (earlier) return earlier.answer as T
  const answer = await work()
  await tx
    .insertInto('requestIds')
    .values({ ...key, answer: JSON.stringify(answer), at })
    .execute()
  return answer
}

const day = 86_400_000

/** Deletes request ids older than `requestDays`. Returns how many. */
export async function forgetRequests({
  db,
  now,
  requestDays,
}: Pick<CoreNeeds, 'db' | 'now'> & { requestDays: number }): Promise<number> {
  const before = new Date(now().getTime() - requestDays * day)
  const { numDeletedRows } = await asSystem(db, (tx) =>
    tx.deleteFrom('requestIds').where('at', '<', before).executeTakeFirst(),
  )
  return Number(numDeletedRows)
}
