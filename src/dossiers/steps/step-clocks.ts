import { calendarFor } from '../../agencies/index.js'
import { addWorkingMinutes, workingMinutesBetween } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { openSteps } from '../../procedures/index.js'
import type { Dossier } from '../dossier.js'
import { type DossierStep, listSteps } from './store.js'

/** The steps that were being worked have as much time left as when the clock stopped; one that was late stays late. */
export async function moveStepDues(tx: Tx, dossierId: string, pause: { from: Instant; to: Instant }): Promise<void> {
  for (const { id, agencyId, dueAt } of openSteps(await listSteps(tx, dossierId))) {
    if (!dueAt || dueAt <= pause.from) continue
    const calendar = await calendarFor(tx, agencyId)
    const left = workingMinutesBetween(calendar, pause.from, dueAt)
    await setStepDue(tx, id, addWorkingMinutes(calendar, pause.to, left))
  }
}

/** Where the limit is counted anew, so are the steps that were being worked. */
export async function restartStepDues(tx: Tx, dossierId: string, at: Instant): Promise<void> {
  for (const { id, agencyId, hours } of openSteps(await listSteps(tx, dossierId)))
    await setStepDue(tx, id, addWorkingMinutes(await calendarFor(tx, agencyId), at, hours * 60))
}

export async function setStepDue(tx: Tx, id: string, dueAt: Instant): Promise<void> {
  await tx.updateTable('dossierSteps').set({ dueAt }).where('id', '=', id).execute()
}

/** When an open step is due: by its own hours, and within the whole; a dossier that was late when the step began lends it no date. */
export function stepDueWithin(
  { dueAt, startedAt }: Pick<DossierStep, 'dueAt' | 'startedAt'>,
  dossier: Pick<Dossier, 'dueAt'>,
): Instant | null {
  const whole = dossier.dueAt
  if (!dueAt || !whole || (startedAt && whole <= startedAt)) return dueAt
  return dueAt < whole ? dueAt : whole
}
