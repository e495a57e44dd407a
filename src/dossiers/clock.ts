import { calendarFor } from '../agencies/index.js'
import { computeDueDate, type DueDate, type Pause } from '../calendar/index.js'
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
