import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, type NoStep, takeStepInHand } from '../officer-lock.js'
import { writeText } from '../texts.js'
import { isLastStep, moveOn } from './move-on.js'

export type Forwarding =
  | { outcome: 'forwarded'; to: string[] }
  | { outcome: 'refused'; because: NoStep | 'no_next_step' }

export interface ForwardOrder {
  officer: ActingOfficer
  /** `put_forward` hands it to the approver. */
  action: 'forward' | 'put_forward'
  /** Id of the open step; may be left out where the officer has one only. */
  step?: string
  /** What the next officer should know; kept for officers only. */
  note: string
}

/** Finishes an open step and opens what follows, perhaps at another agency, perhaps several at once; a join waits for all its branches. */
export async function forwardDossier(needs: CoreNeeds, id: DossierId, order: ForwardOrder): Promise<Forwarding> {
  const { officer, note } = order
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeStepInHand(tx, id, order)
    if ('because' in inHand) return { outcome: 'refused', ...inHand }
    if (isLastStep(inHand.steps, inHand.step)) return { outcome: 'refused', because: 'no_next_step' }
    const at = needs.now()
    const textId = note
      ? await writeText(tx, needs.keyring, {
          dossierId: id,
          kind: 'forward_note',
          words: note,
          officerId: officer.id,
          at,
          visibleToCitizen: false,
        })
      : null
    const opened = await moveOn(tx, { inHand, officer, at, textId })
    return { outcome: 'forwarded', to: opened.map(({ step }) => step) }
  })
}
