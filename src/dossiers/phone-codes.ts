import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { getAgency } from '../agencies/index.js'
import { tell } from '../notices/index.js'
import { keyedHash, sameBytes } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { contactOf } from './contact.js'
import type { Dossier } from './dossier.js'
import { getDossierByCode } from './store.js'
import { noticeSubject } from './tell-submitter.js'

const minute = 60_000

/** How long a code from the phone is good, and how often it may be tried. */
export const phoneCodeLifetime = 5 * minute
export const mostAttempts = 5

// Codes that were asked for within one lifetime; more would only fill the person's phone.
const mostCodes = 3
// And within a day: the phone is left in peace, and six digits stay hard to guess for one who is patient.
const mostCodesADay = 10
const day = 24 * 60 * minute
// Pressed twice, or in two windows: the message is still on its way.
const between = minute / 2

/** Sends six digits to the phone of a dossier. Says nothing: whether there is such a dossier or phone is nobody's business. */
export async function sendPhoneCode(needs: CoreNeeds, code: string): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const dossier = await findByCode(tx, code)
    const phone = dossier && contactOf(needs.keyring, dossier).phone
    if (!dossier || !phone) return
    await oneAtATime(tx, dossier.id)
    const at = needs.now()
    const [newest, ...others] = await liveCodes(tx, dossier.id, at)
    if (newest && others.length + 1 >= mostCodes) return
    if (newest && sentAt(newest) > new Date(at.getTime() - between)) return
    if ((await countCodes(tx, dossier.id, new Date(at.getTime() - day))) >= mostCodesADay) return
    const digits = String(randomInt(1_000_000)).padStart(6, '0')
    await insertCode(tx, needs, { dossierId: dossier.id, digits, at })
    await tell(tx, needs.keyring, {
      to: { dossierId: dossier.id, personId: dossier.submitterId, language: dossier.language, phone, email: null },
      about: noticeSubject(dossier, await getAgency(tx, dossier.competentAgencyId), needs.publicUrl),
      notice: { template: 'phone_code', code: digits },
      channels: ['sms'],
      at,
    })
  })
}

export type PhoneCodeCheck = { outcome: 'opened'; dossierId: string } | { outcome: 'refused'; because: 'wrong_code' }

/** Compares what a person typed with the newest code of the dossier; five tries, then a new code is needed. */
export async function checkPhoneCode(needs: CoreNeeds, code: string, digits: string): Promise<PhoneCodeCheck> {
  return asSystem(needs.db, async (tx) => {
    const at = needs.now()
    const dossier = await findByCode(tx, code)
    const [newest] = dossier ? await liveCodes(tx, dossier.id, at) : []
    if (!dossier || !newest || newest.attempts >= mostAttempts) return { outcome: 'refused', because: 'wrong_code' }
    const isRight = sameBytes(newest.codeHash, hashOf(needs, newest.id, digits))
    await tx
      .updateTable('phoneCodes')
      .set({ attempts: newest.attempts + 1, usedAt: isRight ? at : null })
      .where('id', '=', newest.id)
      .execute()
    return isRight ? { outcome: 'opened', dossierId: dossier.id } : { outcome: 'refused', because: 'wrong_code' }
  })
}

/** Of requests for one dossier that come at once, each waits until the one before has written its code, or found that none is due. */
async function oneAtATime(tx: Tx, dossierId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`phone code:${dossierId}`}, 0))`.execute(tx)
}

const sentAt = ({ expiresAt }: { expiresAt: Instant }): Instant => new Date(expiresAt.getTime() - phoneCodeLifetime)

async function insertCode(
  tx: Tx,
  needs: CoreNeeds,
  { dossierId, digits, at }: { dossierId: string; digits: string; at: Instant },
): Promise<void> {
  const id = newId(at)
  const expiresAt = new Date(at.getTime() + phoneCodeLifetime)
  await tx
    .insertInto('phoneCodes')
    .values({ id, dossierId, codeHash: hashOf(needs, id, digits), expiresAt })
    .execute()
}

async function countCodes(tx: Tx, dossierId: string, since: Instant): Promise<number> {
  const { codes } = await tx
    .selectFrom('phoneCodes')
    .select((on) => on.fn.countAll<number>().as('codes'))
    .where('dossierId', '=', dossierId)
    .where('expiresAt', '>', since)
    .executeTakeFirstOrThrow()
  return codes
}

/** Newest first, and held: two tries at once are two attempts. */
async function liveCodes(tx: Tx, dossierId: string, at: Instant) {
  return tx
    .selectFrom('phoneCodes')
    .select(['id', 'codeHash', 'attempts', 'expiresAt'])
    .where('dossierId', '=', dossierId)
    .where('expiresAt', '>', at)
    .where('usedAt', 'is', null)
    .orderBy('expiresAt', 'desc')
    .orderBy('id', 'desc')
    .forUpdate()
    .execute()
}

async function findByCode(tx: Tx, code: string): Promise<Dossier | undefined> {
  try {
    return await getDossierByCode(tx, code)
  } catch (error) {
    if (error instanceof NotFound) return undefined
    throw error
  }
}

const hashOf = ({ keyring }: CoreNeeds, id: string, digits: string): Buffer =>
  keyedHash(keyring, 'phone code', `${id}:${digits.replace(/\D/g, '')}`)
