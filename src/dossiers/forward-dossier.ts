import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import type { DossierId } from './dossier.js'
import { type ActingOfficer, type DossierInHand, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { type DossierStep, finishStep, startStep } from './steps.js'
import { writeText } from './texts.js'

export type Forwarding =
  | { outcome: 'forwarded'; to: string }
  | { outcome: 'refused'; because: 'not_available_now' | 'no_next_step' }

export interface ForwardOrder {
  officer: ActingOfficer
  /** `put_forward` hands it to the approver. */
  action: 'forward' | 'put_forward'
  /** What the next officer should know; kept for officers only. */
  note: string
}

/** Finishes the active step and starts the next one, perhaps at another agency. */
export async function forwardDossier(needs: CoreNeeds, id: DossierId, order: ForwardOrder): Promise<Forwarding> {
  const { officer, action, note } = order
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action })
    if (!inHand?.active) return { outcome: 'refused', because: 'not_available_now' }
    const next = stepAfter(inHand)
    if (!next) return { outcome: 'refused', because: 'no_next_step' }
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
    await moveOn(tx, { inHand, active: inHand.active, next, officer, at, textId })
    return { outcome: 'forwarded', to: next.step }
  })
}

/** The step that follows the active one; undefined after the last. */
export const stepAfter = ({ steps, active }: DossierInHand): DossierStep | undefined =>
  active && steps.find((step) => step.position === active.position + 1)

interface Move {
  inHand: DossierInHand
  active: DossierStep
  next: DossierStep
  officer: ActingOfficer
  at: Instant
  textId: string | null
  /** Set when the step was the approver's. */
  decision?: 'granted' | 'refused'
}

/** Finishes one step, starts the next and writes the event of it. */
export async function moveOn(tx: Tx, { inHand, active, next, officer, at, textId, decision }: Move): Promise<void> {
  await finishStep(tx, active, { officerId: officer.id, at })
  await startStep(tx, next, at)
  await recordChange(
    tx,
    inHand.dossier,
    { currentStepId: next.id, assignedOfficerId: null, ...(decision ? { decision } : {}) },
    {
      kind: 'step_finished',
      actor: { kind: 'officer', id: officer.id },
      at,
      agencyId: active.agencyId,
      detail: { step: active.step, next: next.step, nextAgency: next.agencyId, text: textId },
    },
  )
}
