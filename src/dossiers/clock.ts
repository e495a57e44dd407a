import { calendarFor } from '../agencies/index.js'
import {
  addWorkingMinutes,
  computeDueDate,
  type DueDate,
  type Pause,
  workingMinutesBetween,
} from '../calendar/index.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import type { Dossier } from './dossier.js'

/** The due date of a dossier from the moment its competent agency received it complete, with its proof (L2, L3, X2). */
export async function dueDateOf(
  tx: Tx,
  dossier: Pick<Dossier, 'id' | 'competentAgencyId'>,
  definition: ProcedureDefinition,
  clock: { receivedAt: Instant; pauses: readonly Pause[] },
): Promise<DueDate> {
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  return computeDueDate({ ...clock, limit: definition.timeLimit, policy: definition.supplement.policy, calendar })
}

/**
 * The due date as the dossier's events give it at `at`: counted from the start over the pauses or, once a new appointment
 * was given, that appointment moved by the working time of the pauses since (L5).
 */
export async function dueByEvents(
  tx: Tx,
  dossier: Dossier,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<Pick<DueDate, 'dueAt' | 'calendarVersion'>> {
  const receivedAt = dossier.receivedByCompetentAt ?? dossier.acceptedAt ?? dossier.submittedAt
  const pauses = await pausesOf(tx, dossier.id, at)
  const counted = await dueDateOf(tx, dossier, definition, { receivedAt, pauses })
  const extension = dossier.extendedAt && (await newAppointmentOf(tx, dossier.id))
  if (!extension) return counted
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  const stood = pauses
    .filter(({ from }) => from >= extension.at)
    .reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, to), 0)
  const { dueAt } = extension
  return { ...counted, dueAt: stood > 0 ? addWorkingMinutes(calendar, dueAt, stood) : dueAt }
}

async function newAppointmentOf(tx: Tx, dossierId: string): Promise<{ at: Instant; dueAt: Instant } | undefined> {
  const event = await tx
    .selectFrom('dossierEvents')
    .select(['at', 'detail'])
    .where('dossierId', '=', dossierId)
    .where('kind', '=', 'apologised')
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  const given = event && (event.detail as { dueAt: string }).dueAt
  return given ? { at: event.at, dueAt: new Date(given) } : undefined
}

/** Pauses of the clock as the dossier's events tell them; an open one ends at `until`. */
export async function pausesOf(tx: Tx, dossierId: string, until: Instant): Promise<Pause[]> {
  const events = await tx
    .selectFrom('dossierEvents')
    .select(['kind', 'at', 'detail'])
    .where('dossierId', '=', dossierId)
    .where('kind', 'in', ['supplement_requested', 'supplemented', 'obligation_asked', 'obligation_met', 'accepted'])
    .orderBy('seq')
    .execute()
  const pauses: Pause[] = []
  let open: { from: Instant; kind: 'supplement' | 'obligation' } | undefined
  let accepted = false
  for (const event of events) {
    if (event.kind === 'accepted') accepted = true
    // Before acceptance the clock of the time limit does not run yet, so nothing pauses it.
    if (accepted && event.kind === 'supplement_requested') open = { from: event.at, kind: 'supplement' }
    if (accepted && event.kind === 'obligation_asked') open = { from: event.at, kind: 'obligation' }
    if (open && (event.kind === 'supplemented' || event.kind === 'obligation_met')) {
      pauses.push(pause(open.from, event.at, open.kind))
      open = undefined
    }
  }
  if (open) pauses.push(pause(open.from, until, open.kind))
  return pauses
}

const causes = { supplement: 'Chờ bổ sung hồ sơ', obligation: 'Chờ thực hiện nghĩa vụ tài chính' } as const

const pause = (from: Instant, to: Instant, kind: 'supplement' | 'obligation'): Pause => ({
  from,
  to,
  kind,
  cause: causes[kind],
})
