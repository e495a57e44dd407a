import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { sendBack } from '../../procedures/index.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, type NoStep, takeStepInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { writeText } from '../texts.js'
import { layOutAgain } from './lay-out-steps.js'
import { openedDetail } from './move-on.js'
import { endStep, openSteps } from './store.js'

export type SendingBack =
  | { outcome: 'sent_back'; to: string }
  | { outcome: 'refused'; because: NoStep | 'reasons_missing' | 'not_a_step_to_return_to' | 'decided_already' }

export interface SendBackOrder {
  officer: ActingOfficer
  /** Id of the open step; may be left out where the officer has one only. */
  step?: string
  /** The earlier step, one of those its workflow names. */
  to: string
  /** What must be done over; kept for officers only. */
  reason: string
}

/**
 * Sends a dossier back from an open step to an earlier one, with a reason: that step and all that comes after it is worked anew, in a
 * further round that is counted; branches beside it go on. After a decision nothing before it is worked anew.
 */
export async function sendBackStep(needs: CoreNeeds, id: DossierId, order: SendBackOrder): Promise<SendingBack> {
  const { officer, to, reason } = order
  if (!reason.trim()) return { outcome: 'refused', because: 'reasons_missing' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeStepInHand(tx, id, { ...order, action: 'send_back' })
    if ('because' in inHand) return { outcome: 'refused', ...inHand }
    const { dossier, steps, step } = inHand
    const back = step.returnsTo.includes(to) ? sendBack(steps, step.step, to) : undefined
    if (!back) return { outcome: 'refused', because: 'not_a_step_to_return_to' }
    if (back.again.some(({ act, state }) => act === 'approve' && state === 'done'))
      return { outcome: 'refused', because: 'decided_already' }
    const at = needs.now()
    for (const ended of back.ended) {
      const isMine = ended.id === step.id
      await endStep(tx, ended, { state: isMine ? 'sent_back' : 'recalled', officerId: isMine ? officer.id : null, at })
    }
    const [target] = await layOutAgain(tx, back.again, at)
    if (target) await openSteps(tx, [target], at)
    const text = { dossierId: id, kind: 'send_back_reason' as const, words: reason, officerId: officer.id, at }
    const textId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: false })
    await recordChange(
      tx,
      dossier,
      {},
      {
        kind: 'step_sent_back',
        actor: { kind: 'officer', id: officer.id },
        at,
        agencyId: step.agencyId,
        detail: {
          step: step.step,
          round: step.round,
          ...openedDetail(target ? [target] : []),
          again: back.again.map((each) => each.step),
          recalled: back.ended.filter((each) => each.id !== step.id).map((each) => each.step),
          text: textId,
        },
      },
    )
    return { outcome: 'sent_back', to }
  })
}
