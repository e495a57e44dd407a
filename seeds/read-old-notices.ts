import type { Needs } from '../src/needs.js'
import { markNoticesRead } from '../src/notices/index.js'
import { asActor, asSystem } from '../src/platform/db.js'
import type { Instant } from '../src/platform/time.js'

/** People look at what they are told: only what came after `until` waits to be read. */
export async function readOldNotices({ db }: Needs, until: Instant): Promise<void> {
  const told = await asSystem(db, (tx) => tx.selectFrom('notices').select('personId').distinct().execute())
  for (const { personId: id } of told) {
    if (id) await asActor(db, { kind: 'citizen', id }, (tx) => markNoticesRead(tx, id, until))
  }
}
