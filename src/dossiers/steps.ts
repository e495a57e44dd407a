import type { Selectable } from 'kysely'
import { calendarFor } from '../agencies/index.js'
import type { Role } from '../agencies/roles.js'
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/index.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { DossierStepsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import type { WorkflowStep } from '../procedures/procedure.js'
import type { ActiveStep } from './available-actions.js'
import type { Dossier } from './dossier.js'

export type DossierStep = Omit<Selectable<DossierStepsTable>, 'role'> & { role: Role }

export interface Layout {
  workflow: readonly WorkflowStep[]
  at: Instant
  /** After steps that are there already. */
  firstPosition?: number
}

/** Lays out the workflow of the dossier's revision; other agencies that work a step can see the dossier from now on. */
export async function layOutSteps(
  tx: Tx,
  dossier: Dossier,
  { workflow, at, firstPosition = 0 }: Layout,
): Promise<void> {
  for (const [index, step] of workflow.entries()) {
    const agencyId = await agencyOf(tx, dossier, step)
    await tx
      .insertInto('dossierSteps')
      .values({
        id: newId(at),
        dossierId: dossier.id,
        step: step.id,
        position: firstPosition + index,
        agencyId,
        role: step.role,
        act: step.act,
        hours: step.hours,
        state: 'waiting',
      })
      .execute()
    await tx
      .insertInto('dossierAgencies')
      .values({ dossierId: dossier.id, agencyId, part: 'step', since: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

export async function listSteps(tx: Tx, dossierId: string): Promise<DossierStep[]> {
  const rows = await tx
    .selectFrom('dossierSteps')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('position')
    .execute()
  // `role` was copied from a published workflow, which names our roles only.
  return rows as DossierStep[]
}

export const activeStep = (steps: readonly DossierStep[]): DossierStep | undefined =>
  steps.find((step) => step.state === 'active')

/** The active step as far as allowed actions depend on it. */
export const asActiveStep = (step: DossierStep | undefined): ActiveStep | null =>
  step ? { agencyId: step.agencyId, role: step.role, act: step.act } : null

/** Starts a step: its own clock runs in working time of the agency that works it. */
export async function startStep(tx: Tx, step: DossierStep, at: Instant): Promise<void> {
  const calendar = await calendarFor(tx, step.agencyId)
  const dueAt = addWorkingMinutes(calendar, at, step.hours * 60)
  await tx
    .updateTable('dossierSteps')
    .set({ state: 'active', startedAt: at, dueAt })
    .where('id', '=', step.id)
    .execute()
}

export async function finishStep(tx: Tx, step: DossierStep, by: { officerId: string; at: Instant }): Promise<void> {
  await tx
    .updateTable('dossierSteps')
    .set({ state: 'done', finishedAt: by.at, officerId: by.officerId })
    .where('id', '=', step.id)
    .execute()
}

/** The step that was being worked has as much time left as when the clock stopped; a step that was late stays late. */
export async function moveStepDue(tx: Tx, dossierId: string, pause: { from: Instant; to: Instant }): Promise<void> {
  const step = activeStep(await listSteps(tx, dossierId))
  if (!step?.dueAt || step.dueAt <= pause.from) return
  const calendar = await calendarFor(tx, step.agencyId)
  const left = workingMinutesBetween(calendar, pause.from, step.dueAt)
  await setStepDue(tx, step.id, addWorkingMinutes(calendar, pause.to, left))
}

/** Where the limit is counted anew, so is the step that was being worked. */
export async function restartStepDue(tx: Tx, dossierId: string, at: Instant): Promise<void> {
  const step = activeStep(await listSteps(tx, dossierId))
  if (!step) return
  const calendar = await calendarFor(tx, step.agencyId)
  await setStepDue(tx, step.id, addWorkingMinutes(calendar, at, Number(step.hours) * 60))
}

const setStepDue = (tx: Tx, id: string, dueAt: Instant) =>
  tx.updateTable('dossierSteps').set({ dueAt }).where('id', '=', id).execute()

async function agencyOf(tx: Tx, dossier: Dossier, step: WorkflowStep): Promise<string> {
  if (step.agency === 'competent') return dossier.competentAgencyId
  if (step.agency === 'receiving') return dossier.receivingAgencyId
  const agency = await tx.selectFrom('agencies').select('id').where('code', '=', step.agency.code).executeTakeFirst()
  if (!agency) throw new NotFound(`agency ${step.agency.code}`)
  return agency.id
}
