import type { RolesByAgency } from '../agencies/index.js'
import type { Tx } from '../platform/db.js'
import { openSteps, readySteps } from '../procedures/index.js'
import { mayDo, type OfficerAction, type StepAction, stepsFor } from './available-actions.js'
import type { Dossier, DossierId } from './dossier.js'
import { type DossierStep, listSteps } from './steps/store.js'
import { lockDossier } from './store.js'

/** An officer as use cases know them. */
export interface ActingOfficer {
  id: string
  roles: RolesByAgency
}

export interface DossierInHand {
  dossier: Dossier
  /** In every round. */
  steps: DossierStep[]
}

export interface StepInHand extends DossierInHand {
  /** The open step the officer acts on. */
  step: DossierStep
}

/** Why there is no step to act on. */
export type NoStep = 'not_available_now' | 'step_not_named'

/** Steps that somebody works now; of an accepted dossier those it will begin with. */
export function stepsInHand(steps: readonly DossierStep[]): DossierStep[] {
  const open = openSteps(steps)
  return open.length > 0 ? open : readySteps(steps)
}

/** Takes a dossier in hand for one action: locked, and undefined when the table of actions does not let this officer do it now. */
export async function takeInHand(
  tx: Tx,
  id: DossierId,
  wanted: { officer: ActingOfficer; action: OfficerAction },
): Promise<DossierInHand | undefined> {
  const dossier = await lockDossier(tx, id)
  const steps = await listSteps(tx, id)
  const subject = { ...dossier, steps: stepsInHand(steps) }
  return mayDo(wanted.action, subject, wanted.officer.roles) ? { dossier, steps } : undefined
}

/** The same for what is done in an open step; who has several open at once says which. */
export async function takeStepInHand(
  tx: Tx,
  id: DossierId,
  wanted: { officer: ActingOfficer; action: StepAction; step?: string | undefined },
): Promise<StepInHand | { because: NoStep }> {
  const dossier = await lockDossier(tx, id)
  const steps = await listSteps(tx, id)
  const able = stepsFor(wanted.action, { ...dossier, steps: openSteps(steps) }, wanted.officer.roles)
  const named = wanted.step === undefined ? able : able.filter((step) => step.id === wanted.step)
  const [step, ...others] = named
  if (!step) return { because: 'not_available_now' }
  return others.length > 0 ? { because: 'step_not_named' } : { dossier, steps, step }
}
