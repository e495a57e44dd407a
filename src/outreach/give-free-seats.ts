import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { seatsToGive } from './class-rules.js'
import { opened } from './enrolments.js'
import { tellLearners } from './tell-learners.js'
import type { CountedClass } from './training-class.js'
import { writeEvents } from './write-event.js'

/** Gives free seats of a locked class to those who wait longest, and tells them. */
export async function giveFreeSeats(tx: Tx, needs: CoreNeeds, trainingClass: CountedClass): Promise<void> {
  const free = trainingClass.status === 'open' ? seatsToGive(trainingClass) : 0
  if (free === 0) return
  const at = needs.now()
  const next = await tx
    .selectFrom('classEnrolments')
    .selectAll()
    .where('classId', '=', trainingClass.id)
    .where('status', '=', 'waiting')
    .orderBy('turn')
    .limit(free)
    .execute()
  const ids = next.map(({ id }) => id)
  await tx.updateTable('classEnrolments').set({ status: 'seated' }).where('id', 'in', ids).execute()
  const events = ids.map((id) => ({ classId: trainingClass.id, enrolmentId: id, kind: 'moved_up' as const, at }))
  await writeEvents(tx, events)
  const enrolments = next.map((row) => opened(needs.keyring, row))
  await tellLearners(tx, needs, { trainingClass, enrolments, what: 'moved_up' })
}
