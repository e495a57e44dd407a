import type { Instant, LegalDay } from '../platform/time.js'
import { type DayKind, type DayPlan, dayNames, firstDay } from './day-plans.js'
import type { EndCode, StartCode } from './due-moment.js'
import { dayLength, dayNumberAt, minute, startOfDay } from './legal-day.js'
import type { PauseCode, PauseKind } from './pauses.js'
import { dayReasons, endReason, pauseCauses, startReason } from './proof-words.js'
import type { Reckoning } from './reckoning.js'
import type { WorkingCalendar } from './working-calendar.js'
import { planOf, workedUntil } from './working-time.js'

export type DayCode =
  | 'not_started'
  | 'start_day'
  | 'counted'
  | 'half_day'
  | 'pause_made_up'
  | 'next_working_day'
  | Exclude<DayKind, 'ordinary' | 'working' | 'swap_work' | 'half_day'>

/** One day between receipt and due date. `workingMinutes`: working time of that day between start and due date. */
export interface ProofDay {
  date: LegalDay
  counted: boolean
  workingMinutes: number
  reason: string
  code: DayCode
}

/** One pause: what was told, what of it was used, and how far it moved the due date. */
export interface ProofPause {
  from: Instant
  to: Instant
  usedFrom: Instant | null
  usedTo: Instant | null
  /** Minutes: working time for hours and working days, calendar time for days and months. */
  added: number
  cause: string
  kind: PauseKind
  code: PauseCode
}

/** How a due date follows: everything a person needs to check it by hand. Reasons are Vietnamese, codes are for programs. */
export interface DueProof {
  start: { at: Instant; reason: string; code: StartCode; restarted: boolean }
  days: ProofDay[]
  pauses: ProofPause[]
  end: { at: Instant; reason: string; code: EndCode }
}

/** Writes down the derivation of a due date, day by day. */
export function proveDueDate(calendar: WorkingCalendar, reckoning: Reckoning): { proof: DueProof; projected: boolean } {
  const { start, startCode, restarted, end, limit } = reckoning
  const received = planOf(calendar, dayNumberAt(reckoning.receivedAt))
  const { days, projected } = proveDays(calendar, reckoning)
  const moved = reckoning.uses.some((use) => use.code === 'moved' && use.added > 0)
  const reason = startReason({ code: startCode, restarted, dayName: received.name, cutoff: limit.cutoff?.clock })
  const proof: DueProof = {
    start: { at: new Date(start), reason, code: startCode, restarted },
    days,
    pauses: reckoning.uses.map(provePause),
    end: { at: new Date(end.at), reason: endReason(end.code, { limit, moved }), code: end.code },
  }
  return { proof, projected }
}

function provePause({ pause, code, used, added }: Reckoning['uses'][number]): ProofPause {
  const kind = pause.kind ?? 'supplement'
  return {
    from: pause.from,
    to: pause.to,
    usedFrom: used && new Date(used.from),
    usedTo: used && new Date(used.to),
    added: added / minute,
    cause: pause.cause ?? pauseCauses[kind],
    kind,
    code,
  }
}

function proveDays(calendar: WorkingCalendar, reckoning: Reckoning): { days: ProofDay[]; projected: boolean } {
  const first = dayNumberAt(reckoning.receivedAt)
  const last = dayNumberAt(reckoning.end.at)
  const days: ProofDay[] = []
  let projected = false
  let ordinal = 0
  for (let day = first; day <= last; day += 1) {
    const plan = planOf(calendar, day)
    const verdict = judge(day, { plan, reckoning, ordinal })
    if (verdict.code === 'counted') ordinal += 1
    projected ||= plan.projected
    const { code, counted, reason } = verdict
    days.push({
      date: dayNames[day - firstDay] ?? '',
      counted,
      workingMinutes: minutesOn(calendar, day, { plan, reckoning }),
      reason,
      code,
    })
  }
  return { days, projected }
}

interface Seen {
  plan: DayPlan
  reckoning: Reckoning
  /** Days counted so far. */
  ordinal: number
}

type Verdict = Pick<ProofDay, 'counted' | 'reason' | 'code'>

function judge(day: number, seen: Seen): Verdict {
  const { plan, reckoning } = seen
  const startDay = dayNumberAt(reckoning.start)
  if (day < startDay) return offDay(plan) ?? { counted: false, code: 'not_started', reason: dayReasons.notStarted }
  if (day > reckoning.end.lastCounted) return offDay(plan) ?? afterLimit(reckoning)
  switch (reckoning.limit.unit) {
    case 'working_hour':
      return offDay(plan) ?? { counted: true, code: 'counted', reason: dayReasons.hours(plan.name) }
    case 'working_day':
      return offDay(plan) ?? judgeWorkingDay(day === startDay, seen)
    case 'calendar_day':
    case 'month':
      if (day === startDay) return { counted: false, code: 'start_day', reason: dayReasons.startDay }
      return { counted: true, code: 'counted', reason: dayReasons.calendarDay(seen.ordinal + 1, plan) }
  }
}

function judgeWorkingDay(isStart: boolean, { plan, reckoning, ordinal }: Seen): Verdict {
  const { whole, half } = reckoning.limit
  if (isStart && whole === 0) {
    if (half) return { counted: true, code: 'half_day', reason: dayReasons.halfDay }
    return { counted: true, code: 'counted', reason: dayReasons.withinDay }
  }
  if (isStart) return { counted: false, code: 'start_day', reason: dayReasons.startDay }
  if (ordinal >= whole) return { counted: true, code: 'half_day', reason: dayReasons.halfDay }
  return { counted: true, code: 'counted', reason: dayReasons.workingDay(ordinal + 1, plan.name) }
}

function afterLimit({ uses }: Reckoning): Verdict {
  const moved = uses.some((use) => use.code === 'moved' && use.added > 0)
  if (moved) return { counted: false, code: 'pause_made_up', reason: dayReasons.pauseMadeUp }
  return { counted: false, code: 'next_working_day', reason: dayReasons.nextWorkingDay }
}

function offDay({ kind, name }: DayPlan): Verdict | undefined {
  switch (kind) {
    case 'ordinary':
    case 'working':
    case 'swap_work':
    case 'half_day':
      return undefined
    default:
      return { counted: false, code: kind, reason: name }
  }
}

function minutesOn(
  calendar: WorkingCalendar,
  day: number,
  { plan, reckoning }: { plan: DayPlan; reckoning: Reckoning },
): number {
  const from = Math.max(startOfDay(day), reckoning.start)
  const to = Math.min(startOfDay(day + 1), reckoning.end.at)
  if (plan.minutes === 0 || to <= from) return 0
  if (to - from === dayLength) return plan.minutes
  return (workedUntil(calendar, to) - workedUntil(calendar, from)) / minute
}
