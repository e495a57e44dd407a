import { sql } from 'kysely'
import { asSystem, type Db } from '../../platform/db.js'

/** Job: makes one row of every queue's many small steps. Steps that come meanwhile are left for the next time. */
export async function foldQueueDeltas(db: Db): Promise<void> {
  await asSystem(db, (tx) =>
    sql`with many as (
        select agency_id, status from queue_deltas group by agency_id, status having count(*) > 1
      ), gone as (
        delete from queue_deltas q using many m where q.agency_id = m.agency_id and q.status = m.status
        returning q.agency_id, q.status, q.delta
      )
      insert into queue_deltas (agency_id, status, delta)
      select agency_id, status, sum(delta) from gone group by agency_id, status having sum(delta) <> 0`.execute(tx),
  )
}
