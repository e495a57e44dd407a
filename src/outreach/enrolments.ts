import type { Selectable } from 'kysely'
import { type Keyring, keyedHash, sealJson, unsealJson } from '../platform/crypto.js'
import { asActor, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { ClassEnrolmentsTable } from '../platform/postgres/schema.js'
import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import { getClass } from './classes.js'
import type { CountedClass, EnrolmentStatus, Learner } from './training-class.js'
import { writeEvents } from './write-event.js'

export interface Enrolment {
  id: string
  classId: string
  status: EnrolmentStatus
  language: Language
  enrolledAt: Instant
  /** Order of signing up. */
  turn: number
  attended: boolean | null
  /** Null once it was erased. */
  learner: Learner | null
}

const context = (id: string): string => `enrolment:${id}`

export const sealLearner = (keyring: Keyring, id: string, learner: Learner): Buffer =>
  sealJson(keyring, learner, context(id))

export const codeKey = (keyring: Keyring, code: string): Buffer => keyedHash(keyring, 'enrolment-code', code)

/** One person is one telephone with one name: families share a telephone. */
export const learnerKey = (keyring: Keyring, { name, phone }: Pick<Learner, 'name' | 'phone'>): Buffer =>
  keyedHash(keyring, 'learner', `${phone}\0${name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()}`)

export function opened(keyring: Keyring, row: Selectable<ClassEnrolmentsTable>): Enrolment {
  const { id, classId, status, language, enrolledAt, turn, attended, sealed } = row
  const learner = sealed && unsealJson<Learner>(keyring, sealed, context(id))
  return { id, classId, status, language, enrolledAt, turn, attended, learner }
}

/** Those who wait, in their turn, behind those who have a seat. */
export async function listEnrolments(tx: Tx, keyring: Keyring, classId: string): Promise<Enrolment[]> {
  const rows = await tx
    .selectFrom('classEnrolments')
    .selectAll()
    .where('classId', '=', classId)
    .where('status', '<>', 'given_up')
    .orderBy('status')
    .orderBy('turn')
    .execute()
  return rows.map((row) => opened(keyring, row))
}

/** The learners of a class as their agency reads them; that they were read is written down. */
export async function readLearners(
  needs: Pick<CoreNeeds, 'db' | 'keyring' | 'now'>,
  { classId, officerId }: { classId: string; officerId: string },
): Promise<{ trainingClass: CountedClass; enrolments: Enrolment[] }> {
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const trainingClass = await getClass(tx, classId)
    const enrolments = await listEnrolments(tx, needs.keyring, classId)
    await writeEvents(tx, [{ classId, kind: 'list_read', at: needs.now(), officerId }])
    return { trainingClass, enrolments }
  })
}

/** The row of a code; whoever has no code of ours learns nothing. */
export async function rowOfCode(tx: Tx, keyring: Keyring, code: string): Promise<Selectable<ClassEnrolmentsTable>> {
  const row = await tx
    .selectFrom('classEnrolments')
    .selectAll()
    .where('codeKey', '=', codeKey(keyring, code))
    .executeTakeFirst()
  if (!row) throw new NotFound('enrolment')
  return row
}

/** Place in the waiting list, 1 for the next. */
export async function placeInLine(tx: Tx, { classId, turn }: Pick<Enrolment, 'classId' | 'turn'>): Promise<number> {
  const { before } = await tx
    .selectFrom('classEnrolments')
    .select((on) => on.fn.countAll<number>().as('before'))
    .where('classId', '=', classId)
    .where('status', '=', 'waiting')
    .where('turn', '<', turn)
    .executeTakeFirstOrThrow()
  return before + 1
}
