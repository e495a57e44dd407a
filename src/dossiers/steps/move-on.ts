import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { isWorkedThrough, readySteps } from '../../procedures/index.js'
import type { NewEvent } from '../dossier.js'
import type { ActingOfficer, StepInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { type DossierStep, endStep, openSteps } from './store.js'

/** What is ready once this step is done: nothing where it is the last, or where a join waits for other branches. */
export function readyAfter(steps: readonly DossierStep[], done: DossierStep): DossierStep[] {
  return readySteps(afterwards(steps, done))
}

/** Nothing is left to do once this step is done. */
export const isLastStep = (steps: readonly DossierStep[], step: DossierStep): boolean =>
  isWorkedThrough(afterwards(steps, step))

const afterwards = (steps: readonly DossierStep[], done: DossierStep): DossierStep[] =>
  steps.map((step) => (step.id === done.id ? { ...step, state: 'done' as const } : step))

/** Steps that an event opened, in the shape in which events keep them. */
export const openedDetail = (opened: readonly DossierStep[]) => ({
  opened: opened.map(({ step }) => step),
  openedAgencies: opened.map(({ agencyId }) => agencyId),
})

export interface Move {
  inHand: StepInHand
  officer: ActingOfficer
  at: Instant
  textId: string | null
  /** Set when the step was the approver's. */
  decision?: 'granted' | 'refused'
}

/** Finishes one step, opens whatever waited only for it, and writes the event of it. Returns what was opened. */
export async function moveOn(tx: Tx, { inHand, officer, at, textId, decision }: Move): Promise<DossierStep[]> {
  const { dossier, steps, step } = inHand
  await endStep(tx, step, { state: 'done', officerId: officer.id, at })
  const opened = readyAfter(steps, step)
  await openSteps(tx, opened, at)
  const event: NewEvent = {
    kind: 'step_finished',
    actor: { kind: 'officer', id: officer.id },
    at,
    agencyId: step.agencyId,
    detail: { step: step.step, round: step.round, ...openedDetail(opened), text: textId },
  }
  await recordChange(tx, dossier, decision ? { decision } : {}, event)
  return opened
}
