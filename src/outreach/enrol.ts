import { getAgency } from '../agencies/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Language } from '../platform/text.js'
import { hasBegun, type Room, roomIn } from './class-rules.js'
import { getClass, lockClass } from './classes.js'
import { newEnrolmentCode } from './enrolment-code.js'
import { codeKey, type Enrolment, learnerKey, opened, placeInLine, rowOfCode, sealLearner } from './enrolments.js'
import { giveFreeSeats } from './give-free-seats.js'
import { tellLearners } from './tell-learners.js'
import type { CountedClass, Learner } from './training-class.js'
import { writeEvents } from './write-event.js'

export interface NewEnrolment {
  classId: string
  language: Language
  learner: Omit<Learner, 'code'>
}

export type Enrolled =
  | { outcome: 'enrolled'; code: string; status: 'seated' | 'waiting' }
  | { outcome: 'refused'; because: Exclude<Room, 'seat' | 'waiting'> | 'enrolled_already' }

/** Signs somebody up: a seat, or a place in the waiting list; the confirmation goes out with it. */
export async function enrol(needs: CoreNeeds, { classId, language, learner }: NewEnrolment): Promise<Enrolled> {
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const trainingClass = await lockClass(tx, classId)
    const room = roomIn(trainingClass, at)
    if (room !== 'seat' && room !== 'waiting') return { outcome: 'refused', because: room }
    const personKey = learnerKey(needs.keyring, learner)
    if (await isEnrolled(tx, classId, personKey)) return { outcome: 'refused', because: 'enrolled_already' }
    const id = newId(at)
    const whole = { ...learner, code: newEnrolmentCode() }
    const status = room === 'seat' ? 'seated' : 'waiting'
    await tx
      .insertInto('classEnrolments')
      .values({
        ...{
          id,
          classId,
          agencyId: trainingClass.agencyId,
          status,
          language,
          enrolledAt: at,
          personKey,
          turn: await nextTurn(tx, classId),
        },
        codeKey: codeKey(needs.keyring, whole.code),
        sealed: sealLearner(needs.keyring, id, whole),
      })
      .execute()
    await writeEvents(tx, [{ classId, enrolmentId: id, kind: 'enrolled', at }])
    const enrolment = { id, language, learner: whole }
    await tellLearners(tx, needs, { trainingClass, enrolments: [enrolment], what: status })
    return { outcome: 'enrolled', code: whole.code, status }
  })
}

/** The class is locked, so nobody else takes the same. */
async function nextTurn(tx: Tx, classId: string): Promise<number> {
  const { last } = await tx
    .selectFrom('classEnrolments')
    .select((on) => on.fn.max('turn').as('last'))
    .where('classId', '=', classId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

async function isEnrolled(tx: Tx, classId: string, personKey: Buffer): Promise<boolean> {
  const row = await tx
    .selectFrom('classEnrolments')
    .select('id')
    .where('classId', '=', classId)
    .where('personKey', '=', personKey)
    .where('status', '<>', 'given_up')
    .executeTakeFirst()
  return row !== undefined
}

export interface OwnEnrolment {
  enrolment: Enrolment
  trainingClass: CountedClass
  hotline: string
  /** Place in the waiting list. */
  place: number | undefined
}

/** What a learner sees by their code. */
export async function getOwnEnrolment(needs: Pick<CoreNeeds, 'db' | 'keyring'>, code: string): Promise<OwnEnrolment> {
  return asSystem(needs.db, async (tx) => {
    const enrolment = opened(needs.keyring, await rowOfCode(tx, needs.keyring, code))
    const trainingClass = await getClass(tx, enrolment.classId)
    const { hotline } = await getAgency(tx, trainingClass.agencyId)
    const place = enrolment.status === 'waiting' ? await placeInLine(tx, enrolment) : undefined
    return { enrolment, trainingClass, hotline, place }
  })
}

/** A learner gives their seat up; whoever waits longest gets it and hears of it. */
export async function giveUpSeat(needs: CoreNeeds, code: string): Promise<'given_up' | 'too_late'> {
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const { classId } = await rowOfCode(tx, needs.keyring, code)
    const trainingClass = await lockClass(tx, classId)
    // Read again under the lock: two clicks give one seat back.
    const { id, status } = await rowOfCode(tx, needs.keyring, code)
    if (status === 'given_up') return 'given_up'
    if (hasBegun(trainingClass, at)) return 'too_late'
    await tx.updateTable('classEnrolments').set({ status: 'given_up' }).where('id', '=', id).execute()
    await writeEvents(tx, [{ classId, enrolmentId: id, kind: 'given_up', at }])
    if (status === 'seated') await giveFreeSeats(tx, needs, await getClass(tx, classId))
    return 'given_up'
  })
}
