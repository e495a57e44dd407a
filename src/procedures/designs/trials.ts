import { type Keyring, sealJson, unsealJson } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { Instant } from '../../platform/time.js'
import type { Answers } from '../form.js'

/** A dossier of the test mode: filled in and walked through like a real one, and counted nowhere. */
export interface Trial {
  id: string
  designId: string
  answers: Answers
  submittedAt: Instant | null
  /** What was done since, by the codes of `trial-run.ts`. */
  deeds: string[]
}

const sealedAs = (id: string): string => `design_trials:${id}`

/** The officer's newest trial of a design. */
export async function findTrial(
  tx: Tx,
  keyring: Keyring,
  { designId, officerId }: { designId: string; officerId: string },
): Promise<Trial | undefined> {
  const row = await tx
    .selectFrom('designTrials')
    .select(['id', 'designId', 'answersSealed', 'submittedAt', 'deeds'])
    .where('designId', '=', designId)
    .where('officerId', '=', officerId)
    .orderBy('startedAt', 'desc')
    .executeTakeFirst()
  if (!row) return undefined
  const { answersSealed, ...rest } = row
  return { ...rest, answers: unsealJson<Answers>(keyring, answersSealed, sealedAs(row.id)) }
}

export async function getTrial(tx: Tx, keyring: Keyring, of: { designId: string; officerId: string }): Promise<Trial> {
  const trial = await findTrial(tx, keyring, of)
  if (!trial) throw new NotFound('trial')
  return trial
}

export async function startTrial(
  tx: Tx,
  keyring: Keyring,
  { designId, officerId, at }: { designId: string; officerId: string; at: Instant },
): Promise<void> {
  const id = newId(at)
  const answersSealed = sealJson(keyring, {}, sealedAs(id))
  await tx.insertInto('designTrials').values({ id, designId, officerId, answersSealed, startedAt: at }).execute()
}

export async function saveTrial(tx: Tx, keyring: Keyring, trial: Trial): Promise<void> {
  const { id, answers, submittedAt, deeds } = trial
  await tx
    .updateTable('designTrials')
    .set({ answersSealed: sealJson(keyring, answers, sealedAs(id)), submittedAt, deeds })
    .where('id', '=', id)
    .execute()
}
