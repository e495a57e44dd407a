import {
  addWorkingMinutes,
  computeDueDate,
  type DueDate,
  type Pause,
  settledIn,
  type WorkingCalendar,
  workingMinutesBetween,
} from '../calendar/index.js'
import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import { timeLimitOf } from '../procedures/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import type { EventKind } from './dossier.js'

/** An event as far as clocks go. */
export interface ClockEvent {
  kind: EventKind
  at: Instant
  detail: unknown
}

/** Events that start, stop or move the clock of a time limit. */
export const clockEventKinds = [
  'accepted',
  'received_by_competent',
  'supplement_requested',
  'supplemented',
  'obligation_asked',
  'obligation_met',
  'apologised',
] as const satisfies readonly EventKind[]

export interface ReplayQuestion {
  /** In their order. */
  events: readonly ClockEvent[]
  definition: ProcedureDefinition
  calendar: WorkingCalendar
  /** A pause that goes on ends here. */
  until: Instant
  language?: Language
  /** The event behind a pause in words, by the moment at which it began. */
  causes?: ReadonlyMap<number, string>
}

/** What the events of a dossier give: the limit with its proof and, once an apology was sent, the new appointment. */
export interface Replayed {
  counted: DueDate
  /** Taken in at another agency's counter, its papers had to travel; null while they are on the way. */
  journey?: Journey
  /** Given at `at`; `dueAt` is where it stands after the pauses since. */
  appointment?: { at: Instant; givenDueAt: Instant; dueAt: Instant }
  /** When the result is due. */
  dueAt: Instant
}

/** From one agency's counter to the agency that settles. */
export interface Journey {
  acceptedAt: Instant
  /** When they have to be there at the latest; what is due is reckoned from then until they are. */
  expectedAt: Instant
  receivedAt: Instant | null
}

/** Works a dossier's due date out from its events alone; undefined before it was accepted (X2). */
export function replay(question: ReplayQuestion): Replayed | undefined {
  const { events, definition, calendar, language } = question
  const accepted = events.find(({ kind }) => kind === 'accepted')
  if (!accepted) return undefined
  const pauses = pausesIn(question)
  const limit = { limit: timeLimitOf(definition), policy: definition.supplement.policy, calendar }
  const journey = journeyOf(events, accepted)
  const receivedAt = journey ? (journey.receivedAt ?? journey.expectedAt) : accepted.at
  const counted = computeDueDate({ receivedAt, pauses, ...limit, ...(language && { language }) })
  const travelled = journey && { journey }
  const apology = events.findLast(({ kind }) => kind === 'apologised')
  if (!apology) return { counted, ...travelled, dueAt: counted.dueAt }
  const givenDueAt = new Date((apology.detail as { dueAt: string }).dueAt)
  const dueAt = movedAppointment(calendar, givenDueAt, pausesAfter(pauses, apology.at))
  return { counted, ...travelled, appointment: { at: apology.at, givenDueAt, dueAt }, dueAt }
}

function journeyOf(events: readonly ClockEvent[], accepted: ClockEvent): Journey | undefined {
  const { expectedReceiptAt } = accepted.detail as { expectedReceiptAt?: string }
  if (expectedReceiptAt === undefined) return undefined
  const receivedAt = events.find(({ kind }) => kind === 'received_by_competent')?.at ?? null
  return { acceptedAt: accepted.at, expectedAt: new Date(expectedReceiptAt), receivedAt }
}

/** Pauses of the clock as the events tell them. Before acceptance it does not run yet, so nothing pauses it. */
export function pausesIn({ events, until, causes }: Pick<ReplayQuestion, 'events' | 'until' | 'causes'>): Pause[] {
  const pauses: Pause[] = []
  let open: Omit<Pause, 'to'> | undefined
  let accepted = false
  for (const { kind, at } of events) {
    if (kind === 'accepted') accepted = true
    if (accepted && kind === 'supplement_requested') open = pauseFrom(at, 'supplement', causes)
    if (accepted && kind === 'obligation_asked') open = pauseFrom(at, 'obligation', causes)
    if (open && (kind === 'supplemented' || kind === 'obligation_met')) {
      pauses.push({ ...open, to: at })
      open = undefined
    }
  }
  return open ? [...pauses, { ...open, to: until }] : pauses
}

function pauseFrom(
  at: Instant,
  kind: 'supplement' | 'obligation',
  causes: ReplayQuestion['causes'],
): Omit<Pause, 'to'> {
  const cause = causes?.get(at.getTime())
  return cause === undefined ? { from: at, kind } : { from: at, kind, cause }
}

const pausesSince = (pauses: readonly Pause[], since: Instant) => pauses.filter(({ from }) => from >= since)

/** What of the pauses lies after the new appointment was given; one that went on then counts from there. */
const pausesAfter = (pauses: readonly Pause[], since: Instant): Pause[] =>
  pauses.filter(({ to }) => to > since).map((pause) => (pause.from < since ? { ...pause, from: since } : pause))

/** An appointment moves by the working time of the pauses after it; nobody is asked to come on a day off. */
function movedAppointment(calendar: WorkingCalendar, given: Instant, pauses: readonly Pause[]): Instant {
  const stood = pauses.reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, to), 0)
  return stood > 0 ? addWorkingMinutes(calendar, given, stood) : settledIn(calendar, given)
}

/** Where a step's own limit ends: hours of working time, moved by the pauses that began in time, or begun anew by them. */
export function stepDue(
  calendar: WorkingCalendar,
  step: { startedAt: Instant; hours: number; policy: ProcedureDefinition['supplement']['policy'] },
  pauses: readonly Pause[],
): Instant {
  const startedAt = restarted(step, pauses)
  const unpaused = addWorkingMinutes(calendar, startedAt, step.hours * 60)
  return pausesSince(pauses, startedAt).reduce(
    (dueAt, { from, to }) =>
      from < dueAt ? addWorkingMinutes(calendar, dueAt, workingMinutesBetween(calendar, from, to)) : dueAt,
    unpaused,
  )
}

/** Where supplements restart the limit, the step in hand begins anew with the last of them. */
function restarted(
  { startedAt, policy }: { startedAt: Instant; policy: ProcedureDefinition['supplement']['policy'] },
  pauses: readonly Pause[],
): Instant {
  if (policy === 'pause') return startedAt
  const last = pauses.findLast(({ kind, to }) => kind === 'supplement' && to > startedAt)
  return last ? last.to : startedAt
}
