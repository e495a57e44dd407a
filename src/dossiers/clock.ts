import { calendarFor, findCalendar } from '../agencies/index.js'
import { computeDueDate, type DueDate, type Pause, type WorkingCalendar } from '../calendar/index.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { timeLimitOf } from '../procedures/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import type { Dossier } from './dossier.js'
import { type ClockEvent, clockEventKinds, pausesIn, type Replayed, replay } from './replay.js'

/** The due date of a dossier from the moment its competent agency received it complete, with its proof (L2, L3, X2). */
export async function dueDateOf(
  tx: Tx,
  dossier: Pick<Dossier, 'id' | 'competentAgencyId'>,
  definition: ProcedureDefinition,
  clock: { receivedAt: Instant; pauses: readonly Pause[] },
): Promise<DueDate> {
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  return computeDueDate({ ...clock, limit: timeLimitOf(definition), policy: definition.supplement.policy, calendar })
}

/** The due date once the competent agency has received the papers at `at`: counted from then (L2). */
export async function dueAfterReceipt(
  tx: Tx,
  dossier: Dossier,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<Pick<DueDate, 'dueAt' | 'calendarVersion'>> {
  const calendar = await calendarOfDossier(tx, dossier)
  const receipt: ClockEvent = { kind: 'received_by_competent', at, detail: {} }
  const events = [...(await listClockEvents(tx, dossier.id)), receipt]
  const { counted, dueAt } = accepted(replay({ events, definition, calendar, until: at }))
  return { dueAt, calendarVersion: counted.calendarVersion }
}

/**
 * The due date as the dossier's events give it at `at`: counted from the start over the pauses or, once a new appointment
 * was given, that appointment moved by the working time of the pauses since (L5). Counted with the calendar that the dossier
 * remembers: a later announcement moves nothing until an administrator has it recomputed.
 */
export async function dueByEvents(
  tx: Tx,
  dossier: Dossier,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<Pick<DueDate, 'dueAt' | 'calendarVersion'>> {
  const calendar = await calendarOfDossier(tx, dossier)
  const events = await listClockEvents(tx, dossier.id)
  const { counted, dueAt } = accepted(replay({ events, definition, calendar, until: at }))
  return { dueAt, calendarVersion: counted.calendarVersion }
}

/** The calendar that a dossier's due date was computed with; today's for one from before versions were kept. */
export async function calendarOfDossier(
  tx: Tx,
  dossier: Pick<Dossier, 'calendarVersion' | 'competentAgencyId'>,
): Promise<WorkingCalendar> {
  const { calendarVersion, competentAgencyId } = dossier
  const remembered = calendarVersion && (await findCalendar(tx, calendarVersion))
  return remembered || calendarFor(tx, competentAgencyId)
}

/** Pauses of the clock as the dossier's events tell them; an open one ends at `until`. */
export async function pausesOf(tx: Tx, dossierId: string, until: Instant): Promise<Pause[]> {
  return pausesIn({ events: await listClockEvents(tx, dossierId), until })
}

export async function listClockEvents(tx: Tx, dossierId: string): Promise<ClockEvent[]> {
  const rows = await tx
    .selectFrom('dossierEvents')
    .select(['kind', 'at', 'detail'])
    .where('dossierId', '=', dossierId)
    .where('kind', 'in', clockEventKinds)
    .orderBy('seq')
    .execute()
  return rows as ClockEvent[]
}

function accepted(replayed: Replayed | undefined): Replayed {
  if (!replayed) throw new Error('the clock of a dossier that was not accepted does not run')
  return replayed
}
