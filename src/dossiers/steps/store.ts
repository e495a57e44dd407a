import type { Selectable } from 'kysely'
import { calendarFor } from '../../agencies/index.js'
import type { Role } from '../../agencies/roles.js'
import { addWorkingMinutes } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import type { DossierStepsTable } from '../../platform/postgres/schema.js'
import type { Instant } from '../../platform/time.js'

/** One step of a dossier in one of its rounds. */
export type DossierStep = Omit<Selectable<DossierStepsTable>, 'role'> & { role: Role }

/** Every step of a dossier in every round: in the order of its workflow, earlier rounds first. */
export async function listSteps(tx: Tx, dossierId: string): Promise<DossierStep[]> {
  return (await listStepsOf(tx, [dossierId])).get(dossierId) ?? []
}

/** The same of several dossiers, in one question. */
export async function listStepsOf(tx: Tx, dossierIds: readonly string[]): Promise<Map<string, DossierStep[]>> {
  if (dossierIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('dossierSteps')
    .selectAll()
    .where('dossierId', 'in', dossierIds)
    .orderBy('position')
    .orderBy('round')
    .execute()
  // `role` was copied from a published workflow, which names our roles only.
  return Map.groupBy(rows as DossierStep[], ({ dossierId }) => dossierId)
}

/** Opens steps: each has its own clock in working time of the agency that works it, and that agency sees the dossier from now on. */
export async function openSteps(tx: Tx, steps: readonly DossierStep[], at: Instant): Promise<void> {
  for (const { id, dossierId, agencyId, hours } of steps) {
    const calendar = await calendarFor(tx, agencyId)
    const dueAt = addWorkingMinutes(calendar, at, hours * 60)
    await tx.updateTable('dossierSteps').set({ state: 'active', startedAt: at, dueAt }).where('id', '=', id).execute()
    await tx
      .insertInto('dossierAgencies')
      .values({ dossierId, agencyId, part: 'step', since: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** How a step that was open ended, and by whom. */
export interface StepEnd {
  state: 'done' | 'sent_back' | 'recalled'
  officerId: string | null
  at: Instant
}

export async function endStep(tx: Tx, { id }: DossierStep, { state, officerId, at }: StepEnd): Promise<void> {
  await tx.updateTable('dossierSteps').set({ state, finishedAt: at, officerId }).where('id', '=', id).execute()
}
