import type { Instant } from '../platform/time.js'
import { legalDayAt } from './legal-day.js'
import type { WorkingCalendar } from './working-calendar.js'
import {
  addWorkingMinutes,
  isWorkingTime,
  nextOpening,
  subtractWorkingMinutes,
  workingMinutesBetween,
} from './working-time.js'

/** How a dossier stands against its due date; the same words in lists, pages, statistics and the API. */
export type DeadlineStanding =
  | 'on_time'
  | 'due_soon'
  | 'overdue'
  | 'paused'
  /** Settled on an earlier day than due, on the due day by the due moment, or after it. */
  | 'finished_early'
  | 'finished_on_time'
  | 'finished_late'

export interface StandingQuestion {
  dueAt: Instant
  /** When the clock started; makes the warning come half-way in short limits. */
  startedAt?: Instant
  /** From when it counts as due soon, where that is known already. */
  soonFrom?: Instant | null
  now: Instant
  /** Since when the clock stands still, if it does. */
  pausedSince?: Instant | null
  /** When the result was ready (not when it was handed over). */
  finishedAt?: Instant | null
  calendar: WorkingCalendar
}

export interface Standing {
  standing: DeadlineStanding
  /** Working minutes left until the due date; below zero: working minutes over it. */
  remainingMinutes: number
}

const workingDayMinutes = 8 * 60

/** The warning comes two working days ahead, so that an apology can still go out a day before the due date. */
const warningMinutes = 2 * workingDayMinutes

/** An online dossier is answered within eight working hours of its receipt (resolution 66.7/2025/NQ-CP; checked 2026-11-22). */
export const answeringMinutes = 8 * 60

/** The counter is called two working hours before the answer is due: time to read a dossier through, and to ask somebody. */
const answerWarningMinutes = 2 * 60

/** Tells how a dossier stands against its due date. */
export function standingOf(question: StandingQuestion): Standing {
  const { dueAt, now, pausedSince, finishedAt, calendar } = question
  if (finishedAt)
    return { standing: finishedStanding(dueAt, finishedAt), remainingMinutes: remaining(calendar, finishedAt, dueAt) }
  // A pause that began after the due date does not take the delay back.
  if (pausedSince && pausedSince < dueAt) {
    return { standing: 'paused', remainingMinutes: remaining(calendar, pausedSince, dueAt) }
  }
  return { standing: runningStanding(question), remainingMinutes: remaining(calendar, now, dueAt) }
}

/** From when a dossier counts as due soon: two working days ahead, half-way for limits of two working days or less. */
export function dueSoonFrom(question: { dueAt: Instant; startedAt?: Instant; calendar: WorkingCalendar }): Instant {
  const { dueAt, startedAt, calendar } = question
  const total = startedAt ? workingMinutesBetween(calendar, startedAt, dueAt) : Number.POSITIVE_INFINITY
  return subtractWorkingMinutes(calendar, dueAt, total <= warningMinutes ? total / 2 : warningMinutes)
}

/** Until when a dossier that came in online must be answered: accepted, declined or asked to be supplemented. */
export function answerBy(submittedAt: Instant, calendar: WorkingCalendar): Instant {
  const start = isWorkingTime(calendar, submittedAt) ? submittedAt : nextOpening(calendar, submittedAt)
  return addWorkingMinutes(calendar, start, answeringMinutes)
}

/** From when a dossier that waits for its answer calls the counter. */
export const answerSoonFrom = (answerDueAt: Instant, calendar: WorkingCalendar): Instant =>
  subtractWorkingMinutes(calendar, answerDueAt, answerWarningMinutes)

function runningStanding({ dueAt, startedAt, soonFrom, now, calendar }: StandingQuestion): DeadlineStanding {
  if (now > dueAt) return 'overdue'
  const from = soonFrom ?? dueSoonFrom(startedAt ? { dueAt, startedAt, calendar } : { dueAt, calendar })
  return now >= from ? 'due_soon' : 'on_time'
}

function finishedStanding(dueAt: Instant, finishedAt: Instant): DeadlineStanding {
  if (finishedAt > dueAt) return 'finished_late'
  return legalDayAt(finishedAt) < legalDayAt(dueAt) ? 'finished_early' : 'finished_on_time'
}

function remaining(calendar: WorkingCalendar, now: Instant, dueAt: Instant): number {
  const left = workingMinutesBetween(calendar, now, dueAt) - workingMinutesBetween(calendar, dueAt, now)
  return left === 0 ? 0 : left
}
