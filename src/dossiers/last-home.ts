import type { Keyring } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { AddressAnswer } from '../procedures/form.js'
import { getAnswers } from './answers.js'

/** Answers about who files begin so in every form. */
const aboutRequester = 'requester'

/** The commune where a person said they live, in the dossier they filed last; undefined where they said nothing of it. */
export async function findLastCommune(tx: Tx, keyring: Keyring, personId: string): Promise<string | undefined> {
  const last = await tx
    .selectFrom('dossiers')
    .select('id')
    .where('submitterId', '=', personId)
    .orderBy('submittedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return undefined
  const { answers } = await getAnswers(tx, keyring, last.id)
  const homes = Object.entries(answers).filter(([field]) => field.startsWith(aboutRequester))
  return homes.map(([, answer]) => answer).find(isAddress)?.commune
}

const isAddress = (answer: unknown): answer is AddressAnswer =>
  typeof answer === 'object' && answer !== null && 'commune' in answer && typeof answer.commune === 'string'
