import { sameBytes, sha256 } from '../crypto.js'
import { asActor, asSystem, type Db } from '../db.js'
import type { Clock } from '../time.js'
import { openDigitsToken } from './digits-token.js'
import { readSolvedWork } from './work-challenge.js'

export interface ChallengeNeeds {
  db: Db
  now: Clock
  secret: string
}

/** What a page or an API client hands in: the work its browser did, or the digits a person read or heard. */
export interface ChallengeAnswer {
  work?: string
  token?: string
  digits?: string
}

export type ChallengeOutcome = 'passed' | 'missing' | 'wrong'

/** Judges an answer to the verification challenge. Each challenge is good for one try, right or wrong. */
export async function passChallenge(needs: ChallengeNeeds, answer: ChallengeAnswer): Promise<ChallengeOutcome> {
  if (answer.work) return passWork(needs, answer.work)
  const typed = (answer.digits ?? '').replace(/\D/g, '')
  if (!answer.token || typed === '') return 'missing'
  const challenge = openDigitsToken(needs.secret, answer.token, needs.now())
  if (!challenge) return 'wrong'
  if (!(await isFirstUse(needs, challenge.id, new Date(challenge.expiresAt)))) return 'wrong'
  return sameBytes(Buffer.from(typed), Buffer.from(challenge.digits)) ? 'passed' : 'wrong'
}

async function passWork(needs: ChallengeNeeds, work: string): Promise<ChallengeOutcome> {
  const solved = await readSolvedWork(needs.secret, work, needs.now())
  if (!solved) return 'wrong'
  return (await isFirstUse(needs, solved.signature, solved.expiresAt)) ? 'passed' : 'wrong'
}

async function isFirstUse({ db }: ChallengeNeeds, id: string, expiresAt: Date): Promise<boolean> {
  const row = await asActor(db, { kind: 'anyone' }, (tx) =>
    tx
      .insertInto('usedChallenges')
      .values({ digest: sha256(id), expiresAt })
      .onConflict((conflict) => conflict.doNothing())
      .returning('digest')
      .executeTakeFirst(),
  )
  return row !== undefined
}

/** Job: forgets used challenges that would no longer be taken anyway. */
export async function forgetUsedChallenges({ db, now }: Omit<ChallengeNeeds, 'secret'>): Promise<void> {
  await asSystem(db, (tx) => tx.deleteFrom('usedChallenges').where('expiresAt', '<', now()).execute())
}
