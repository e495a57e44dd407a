import { legalDayAt } from '../calendar/index.js'
import { slugOf } from '../content/index.js'
import { asActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { rowOfClass } from './class-row.js'
import { hasBegun, mustBeTold } from './class-rules.js'
import { getClass, lockClass } from './classes.js'
import { listEnrolments } from './enrolments.js'
import { giveFreeSeats } from './give-free-seats.js'
import { tellLearners } from './tell-learners.js'
import type { ClassDetails } from './training-class.js'
import { writeEvents } from './write-event.js'

export type Arranged =
  | { outcome: 'arranged'; id: string }
  | { outcome: 'refused'; because: 'begun' | 'cancelled' | 'changed_meanwhile' | 'seats_taken' }

interface By {
  officerId: string
}

/** Opens a class for sign-up. */
export async function openClass(
  needs: CoreNeeds,
  { officerId, details }: By & { details: ClassDetails },
): Promise<string> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const id = newId(at)
    const slug = await freeSlug(tx, `${slugOf(details.title.vi) || 'lop-hoc'}-${legalDayAt(details.startsAt)}`)
    await tx
      .insertInto('trainingClasses')
      .values({ id, slug, status: 'open', version: 1, ...rowOfClass(details) })
      .execute()
    await writeEvents(tx, [{ classId: id, kind: 'made', at, officerId }])
    return id
  })
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  const taken = await tx.selectFrom('trainingClasses').select('slug').where('slug', 'like', `${wanted}%`).execute()
  const slugs = new Set(taken.map(({ slug }) => slug))
  let slug = wanted
  for (let n = 2; slugs.has(slug); n += 1) slug = `${wanted}-${n}`
  return slug
}

export interface ClassChange extends By {
  id: string
  /** The version that was changed. */
  version: number
  details: Omit<ClassDetails, 'agencyId'>
}

/** Changes a class that has not begun; who signed up hears of another time or place, and added seats go to those who wait. */
export async function changeClass(
  needs: CoreNeeds,
  { officerId, id, version, details }: ClassChange,
): Promise<Arranged> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const before = await lockClass(tx, id)
    if (before.status === 'cancelled') return { outcome: 'refused', because: 'cancelled' }
    if (hasBegun(before, at)) return { outcome: 'refused', because: 'begun' }
    if (before.version !== version) return { outcome: 'refused', because: 'changed_meanwhile' }
    if (details.seats < before.seated) return { outcome: 'refused', because: 'seats_taken' }
    await tx
      .updateTable('trainingClasses')
      .set({ ...rowOfClass({ ...details, agencyId: before.agencyId }), version: version + 1 })
      .where('id', '=', id)
      .execute()
    await writeEvents(tx, [{ classId: id, kind: 'changed', at, officerId }])
    const after = await getClass(tx, id)
    if (mustBeTold(before, after)) {
      // Whoever was reminded of the old time is reminded of the new one.
      await tx.updateTable('classEnrolments').set({ remindedAt: null }).where('classId', '=', id).execute()
      const enrolments = await listEnrolments(tx, needs.keyring, id)
      await tellLearners(tx, needs, { trainingClass: after, enrolments, what: 'changed' })
    }
    await giveFreeSeats(tx, needs, after)
    return { outcome: 'arranged', id }
  })
}

/** Cancels a class that has not begun, with the reason that learners are told. */
export async function cancelClass(
  needs: CoreNeeds,
  { officerId, id, reason }: By & { id: string; reason: string },
): Promise<Arranged> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const before = await lockClass(tx, id)
    if (before.status === 'cancelled') return { outcome: 'refused', because: 'cancelled' }
    if (hasBegun(before, at)) return { outcome: 'refused', because: 'begun' }
    await tx
      .updateTable('trainingClasses')
      .set({ status: 'cancelled', cancelReason: reason, version: before.version + 1 })
      .where('id', '=', id)
      .execute()
    await writeEvents(tx, [{ classId: id, kind: 'cancelled', at, officerId }])
    const trainingClass = await getClass(tx, id)
    const enrolments = await listEnrolments(tx, needs.keyring, id)
    await tellLearners(tx, needs, { trainingClass, enrolments, what: 'cancelled' })
    return { outcome: 'arranged', id }
  })
}

export interface Attendance extends By {
  id: string
  /** Enrolments of those who came. */
  came: ReadonlySet<string>
  /** People who came without having signed up. */
  walkIns: number
}

/** Records who came, once the class has begun; it may be recorded again as long as names are kept. */
export async function recordAttendance(
  needs: CoreNeeds,
  { officerId, id, came, walkIns }: Attendance,
): Promise<'recorded' | 'not_begun' | 'cancelled'> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const trainingClass = await lockClass(tx, id)
    if (trainingClass.status === 'cancelled') return 'cancelled'
    if (!hasBegun(trainingClass, at)) return 'not_begun'
    for (const enrolment of await listEnrolments(tx, needs.keyring, id)) {
      // Who waited and came all the same took a seat somebody else had left.
      const attended = came.has(enrolment.id)
      const status = attended ? 'seated' : enrolment.status
      await tx
        .updateTable('classEnrolments')
        .set({ status, attended: status === 'seated' ? attended : null })
        .where('id', '=', enrolment.id)
        .execute()
    }
    await tx.updateTable('trainingClasses').set({ walkIns, attendanceAt: at }).where('id', '=', id).execute()
    await writeEvents(tx, [{ classId: id, kind: 'attendance', at, officerId }])
    return 'recorded'
  })
}
