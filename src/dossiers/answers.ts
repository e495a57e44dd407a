import { randomBytes } from 'node:crypto'
import { type Keyring, sealJson, sha256, unsealJson } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { Instant } from '../platform/time.js'
import type { Answers, FrozenAnswer } from '../procedures/form.js'
import type { Readings } from '../procedures/forms/index.js'
import type { Dossier } from './dossier.js'

export interface FrozenAnswers extends Readings {
  answers: Answers
}

/** What is sealed: one reading, or both where the person read another language than Vietnamese. */
type SealedReadings = FrozenAnswer[] | Readings

const context = (dossierId: string, what: 'answers' | 'frozen'): string => `dossier_answers:${dossierId}:${what}`

/** Freezes what the person declared: machine values, and questions and answers as read. Returns the salted commitment for the event. */
export async function freeze(
  tx: Tx,
  keyring: Keyring,
  dossier: Pick<Dossier, 'id' | 'competentAgencyId'>,
  given: FrozenAnswers & { at: Instant },
): Promise<string> {
  const salt = randomBytes(16)
  const commitment = Buffer.concat([salt, sha256(Buffer.concat([salt, Buffer.from(JSON.stringify(given.answers))]))])
  const row = {
    answersSealed: sealJson(keyring, given.answers, context(dossier.id, 'answers')),
    frozenSealed: sealJson(keyring, sealedReadings(given), context(dossier.id, 'frozen')),
    commitment,
    at: given.at,
  }
  await tx
    .insertInto('dossierAnswers')
    .values({ dossierId: dossier.id, agencyId: dossier.competentAgencyId, ...row })
    .onConflict((conflict) => conflict.column('dossierId').doUpdateSet(row))
    .execute()
  return commitment.subarray(16).toString('hex')
}

export async function getAnswers(tx: Tx, keyring: Keyring, dossierId: string): Promise<FrozenAnswers> {
  const row = await tx.selectFrom('dossierAnswers').selectAll().where('dossierId', '=', dossierId).executeTakeFirst()
  if (!row) throw new NotFound('answers')
  return openAnswers(keyring, row)
}

export function openAnswers(
  keyring: Keyring,
  { dossierId, answersSealed, frozenSealed }: { dossierId: string; answersSealed: Buffer; frozenSealed: Buffer },
): FrozenAnswers {
  return {
    answers: unsealJson<Answers>(keyring, answersSealed, context(dossierId, 'answers')),
    ...openedReadings(unsealJson<SealedReadings>(keyring, frozenSealed, context(dossierId, 'frozen'))),
  }
}

const sealedReadings = ({ asRead, inVietnamese }: Readings): SealedReadings =>
  asRead === inVietnamese ? asRead : { asRead, inVietnamese }

const openedReadings = (sealed: SealedReadings): Readings =>
  Array.isArray(sealed) ? { asRead: sealed, inVietnamese: sealed } : sealed
