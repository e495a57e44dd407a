import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { RegisterQuestionsTable } from '../../platform/postgres/schema.js'
import type { Instant } from '../../platform/time.js'

/** The wording by which a person has a register asked; a new wording takes a new name, so that it stays known who agreed to what. */
export const consentWording = 'ask-register-1'

export type RegisterAsked = Pick<
  RegisterQuestionsTable,
  'personId' | 'draftId' | 'procedureCode' | 'register' | 'about' | 'subjectKey'
>

/** Writes who has which register asked about whom, for what: before it is asked, so that no question goes out unlogged. */
export async function logRegisterQuestion(tx: Tx, asked: RegisterAsked & { at: Instant }): Promise<string> {
  const id = newId(asked.at)
  await tx
    .insertInto('registerQuestions')
    .values({ id, ...asked, consent: consentWording })
    .execute()
  return id
}

type Outcome = 'matches' | 'differs' | 'unknown' | 'not_enough' | 'found' | 'unavailable'

export async function logRegisterAnswer(
  tx: Tx,
  { id, outcome, at }: { id: string; outcome: Outcome; at: Instant },
): Promise<void> {
  await tx
    .updateTable('registerQuestions')
    .set({ outcome, answeredAt: at })
    .where('id', '=', id)
    .where('outcome', '=', 'asked')
    .execute()
}
