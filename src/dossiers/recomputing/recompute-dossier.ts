import { calendarFor } from '../../agencies/index.js'
import { answerBy } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision, openSteps } from '../../procedures/index.js'
import { listClockEvents } from '../clock.js'
import type { Dossier } from '../dossier.js'
import { recordChange } from '../record-change.js'
import { pausesIn, type ReplayQuestion, replay, stepDue } from '../replay.js'
import { setStepDue } from '../steps/step-clocks.js'
import { listSteps } from '../steps/store.js'
import { lockDossier } from '../store.js'
import { tellSubmitter } from '../tell-submitter.js'

/** Who had it recomputed. */
export interface RecomputationOrder {
  id: string
  officerId: string
}

/** Recomputes the due date of one open dossier with today's calendar: an event always, a notice where the date moves. Says whether it moved. */
export async function recomputeDossier(
  tx: Tx,
  needs: CoreNeeds,
  { id, order }: { id: string; order: RecomputationOrder },
): Promise<boolean> {
  const dossier = await lockDossier(tx, id)
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  // Settled, withdrawn or recomputed since the list was made: nothing is left to do.
  if (!dossier.dueAt || dossier.finishedAt || dossier.decidedAt || dossier.calendarVersion === calendar.version)
    return false
  const at = needs.now()
  const { definition } = await getRevision(tx, dossier.revisionId)
  const events = await listClockEvents(tx, id)
  const until = dossier.clockPausedAt ?? at
  const replayed = replay({ events, definition, calendar, until })
  if (!replayed) return false
  const { dueAt } = replayed
  const changed = await recordChange(
    tx,
    dossier,
    { dueAt, calendarVersion: calendar.version },
    {
      kind: 'due_recomputed',
      actor: { kind: 'officer', id: order.officerId },
      at,
      detail: {
        from: dossier.dueAt.toISOString(),
        dueAt: dueAt.toISOString(),
        calendarVersion: calendar.version,
        calendarBefore: dossier.calendarVersion,
        recomputation: order.id,
      },
    },
  )
  await moveSteps(tx, changed, { events, definition, until })
  return tellIfMoved(tx, needs, changed, { what: 'result', from: dossier.dueAt, to: dueAt, at })
}

async function moveSteps(
  tx: Tx,
  dossier: Dossier,
  { events, definition, until }: Pick<ReplayQuestion, 'events' | 'definition' | 'until'>,
): Promise<void> {
  const { policy } = definition.supplement
  const pauses = pausesIn({ events, until })
  for (const { id, agencyId, startedAt, hours } of openSteps(await listSteps(tx, dossier.id))) {
    if (!startedAt) continue
    const calendar = await calendarFor(tx, agencyId)
    await setStepDue(tx, id, stepDue(calendar, { startedAt, hours, policy }, pauses))
  }
}

/** The clock of answering an online dossier is recomputed alike; it remembers no version, so only a move leaves an event (L2). */
export async function recomputeAnswer(
  tx: Tx,
  needs: CoreNeeds,
  { id, order }: { id: string; order: RecomputationOrder },
): Promise<boolean> {
  const dossier = await lockDossier(tx, id)
  if (dossier.status !== 'submitted') return false
  const calendar = await calendarFor(tx, dossier.receivingAgencyId)
  const answerDueAt = answerBy(await beganAt(tx, dossier), calendar)
  const from = dossier.answerDueAt
  if (answerDueAt.getTime() === from.getTime()) return false
  const at = needs.now()
  const changed = await recordChange(
    tx,
    dossier,
    { answerDueAt },
    {
      kind: 'due_recomputed',
      actor: { kind: 'officer', id: order.officerId },
      at,
      detail: { from: from.toISOString(), answerDueAt: answerDueAt.toISOString(), recomputation: order.id },
    },
  )
  return tellIfMoved(tx, needs, changed, { what: 'answer', from, to: answerDueAt, at })
}

/** The agency answers what was submitted, or what was supplemented last. */
async function beganAt(tx: Tx, dossier: Dossier): Promise<Instant> {
  const event = await tx
    .selectFrom('dossierEvents')
    .select('at')
    .where('dossierId', '=', dossier.id)
    .where('kind', 'in', ['submitted', 'supplemented'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return event?.at ?? dossier.submittedAt
}

async function tellIfMoved(
  tx: Tx,
  needs: CoreNeeds,
  dossier: Dossier,
  moved: { what: 'result' | 'answer'; from: Instant; to: Instant; at: Instant },
): Promise<boolean> {
  const { what, from, to, at } = moved
  if (from.getTime() === to.getTime()) return false
  await tellSubmitter(tx, needs, dossier, { notice: { template: 'due_date_changed', what, from, to }, at })
  return true
}
