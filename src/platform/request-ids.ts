import { sql } from 'kysely'
import type { DbActor, Tx } from './db.js'

export interface ClientRequest {
  requestId: string
  action: string
  actor: DbActor
  at: Date
}

/** Runs `work` once per request id and action: a double click or a retry gets the first answer again. */
export async function once<T>(tx: Tx, request: ClientRequest, work: () => Promise<T>): Promise<T> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${request.action}:${request.requestId}`}, 0))`.execute(tx)
  const earlier = await tx
    .selectFrom('requestIds')
    .select('answer')
    .where('requestId', '=', request.requestId)
    .where('action', '=', request.action)
    .executeTakeFirst()
  // Only this function writes the column, and with the same T for the same action.
  if (earlier) return earlier.answer as T
  const answer = await work()
  await tx
    .insertInto('requestIds')
    .values({
      requestId: request.requestId,
      action: request.action,
      actorKind: request.actor.kind,
      actorId: 'id' in request.actor ? request.actor.id : null,
      answer: JSON.stringify(answer),
      at: request.at,
    })
    .execute()
  return answer
}
