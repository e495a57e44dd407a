import { type Standing, standingOf, type WorkingCalendar } from '../calendar/index.js'
import type { Instant } from '../platform/time.js'
import type { Dossier } from './dossier.js'
import { hasEnded } from './status-table.js'

/** What of a dossier its standing depends on. */
export type Clocked = Pick<
  Dossier,
  | 'status'
  | 'submittedAt'
  | 'answerDueAt'
  | 'answerSoonFrom'
  | 'receivedByCompetentAt'
  | 'dueAt'
  | 'apologyFrom'
  | 'clockPausedAt'
  | 'decidedAt'
>

/**
 * How a dossier stands, in lists and on pages alike: before acceptance against the time to answer, after it against its due date;
 * null when it ended without a result. For sets of dossiers the database says the same (`deadline_standing`).
 */
export function dossierStanding(
  dossier: Clocked,
  { now, calendar }: { now: Instant; calendar: WorkingCalendar },
): Standing | null {
  const { status, receivedByCompetentAt, dueAt, apologyFrom, clockPausedAt, decidedAt } = dossier
  if (status === 'submitted') {
    const { answerDueAt, answerSoonFrom, submittedAt } = dossier
    return standingOf({ dueAt: answerDueAt, soonFrom: answerSoonFrom, startedAt: submittedAt, now, calendar })
  }
  if (!dueAt || (hasEnded(status) && !decidedAt)) return null
  return standingOf({
    dueAt,
    ...(receivedByCompetentAt ? { startedAt: receivedByCompetentAt } : {}),
    soonFrom: apologyFrom,
    now,
    pausedSince: clockPausedAt,
    finishedAt: decidedAt,
    calendar,
  })
}
