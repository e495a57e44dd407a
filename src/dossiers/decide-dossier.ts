import { orderSeal } from '../documents/index.js'
import { asActor, type Tx } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'
import type { Instant } from '../platform/time.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, type NoStep, type StepInHand, takeStepInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { type DecisionNeeds, orderResult } from './result-order.js'
import { isLastStep, moveOn } from './steps/move-on.js'
import { endStep } from './steps/store.js'
import { writeText } from './texts.js'

export type Deciding =
  | { outcome: 'decided'; documentId: string }
  | { outcome: 'refused'; because: NoStep | 'reasons_missing' }

export interface DecisionOrder {
  officer: ActingOfficer
  /** Id of the open step; may be left out where the officer has one only. */
  step?: string
  decision: 'granted' | 'refused'
  /** A refusal gives its reasons; a grant may carry remarks. */
  words: string
}

/** The approver grants or refuses: the result is numbered, ordered and will be signed with the approver's certificate. */
export async function decideDossier(needs: DecisionNeeds, id: DossierId, order: DecisionOrder): Promise<Deciding> {
  const { officer, decision, words } = order
  if (decision === 'refused' && !words.trim()) return { outcome: 'refused', because: 'reasons_missing' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const action = decision === 'granted' ? ('approve' as const) : ('refuse' as const)
    const inHand = await takeStepInHand(tx, id, { officer, action, step: order.step })
    if ('because' in inHand) return { outcome: 'refused', ...inHand }
    const at = needs.now()
    const documentId = await orderResult(tx, needs, inHand.dossier, { kind: decision, words, signerId: officer.id, at })
    const textId = words
      ? await writeText(tx, needs.keyring, {
          dossierId: id,
          kind: 'decision_reason',
          words,
          officerId: officer.id,
          at,
          visibleToCitizen: decision === 'refused',
        })
      : null
    if (isLastStep(inHand.steps, inHand.step)) await settle(tx, { inHand, officer, documentId, at, decision })
    else await moveOn(tx, { inHand, officer, at, textId, decision })
    return { outcome: 'decided', documentId }
  })
}

export type Sealing = { outcome: 'sealed' } | { outcome: 'refused'; because: NoStep | 'result_not_signed_yet' }

/** The records clerk seals the signed result with the agency's certificate; now the dossier is settled. */
export async function sealResult(
  needs: DecisionNeeds,
  id: DossierId,
  officer: ActingOfficer,
  step?: string,
): Promise<Sealing> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeStepInHand(tx, id, { officer, action: 'seal', step })
    if ('because' in inHand) return { outcome: 'refused', ...inHand }
    const result = await tx
      .selectFrom('documents')
      .select(['id', 'state'])
      .where('dossierId', '=', id)
      .where('kind', '=', 'result')
      .orderBy('createdAt', 'desc')
      .executeTakeFirst()
    if (result?.state !== 'signed') return { outcome: 'refused', because: 'result_not_signed_yet' }
    const at = needs.now()
    await orderSeal(tx, result.id)
    const { decision } = inHand.dossier
    if (isLastStep(inHand.steps, inHand.step))
      await settle(tx, { inHand, officer, documentId: result.id, at, decision })
    else await moveOn(tx, { inHand, officer, at, textId: null })
    return { outcome: 'sealed' }
  })
}

interface Settlement {
  inHand: StepInHand
  officer: ActingOfficer
  documentId: string
  at: Instant
  decision: Dossier['decision']
}

/** The last step is done: the clock of the time limit ends here, delivery is not counted. */
async function settle(tx: Tx, { inHand, officer, documentId, at, decision }: Settlement): Promise<void> {
  const { dossier, step } = inHand
  await endStep(tx, step, { state: 'done', officerId: officer.id, at })
  const change = { status: 'decided' as const, decision, decidedAt: at }
  await recordChange(tx, dossier, change, {
    kind: 'decided',
    actor: { kind: 'officer', id: officer.id },
    at,
    agencyId: step.agencyId,
    detail: {
      step: step.step,
      round: step.round,
      decision,
      document: documentId,
      onTime: dossier.dueAt !== null && at <= dossier.dueAt,
    },
  })
  await enqueue(tx, 'announce_result', { documentId }, { key: `announce:${documentId}` })
}
