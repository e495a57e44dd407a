import type { Instant, LegalDay } from '../platform/time.js'
import { type DayKind, type DayPlan, dayNames, firstDay } from './day-plans.js'
import type { EndCode, StartCode } from './due-moment.js'
import { dayLength, dayNumberAt, minute, startOfDay } from './legal-day.js'
import type { PauseCode, PauseKind } from './pauses.js'
import { endReason, type ProofWords, startReason, withNote } from './proof-words.js'
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
  /** Its year is not announced yet. */
  projected: boolean
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

/** How a due date follows: everything a person needs to check it by hand. Reasons are for people, codes for programs. */
export interface DueProof {
  start: { at: Instant; reason: string; code: StartCode; restarted: boolean }
  days: ProofDay[]
  pauses: ProofPause[]
  end: { at: Instant; reason: string; code: EndCode }
}

/** Writes down the derivation of a due date, day by day. */
export function proveDueDate(
  calendar: WorkingCalendar,
  reckoning: Reckoning,
  words: ProofWords,
): { proof: DueProof; projected: boolean } {
  const { start, startCode, restarted, end, limit } = reckoning
  const dayName = words.dayName(planOf(calendar, dayNumberAt(reckoning.receivedAt)))
  const days = proveDays(calendar, reckoning, words)
  const moved = wasMoved(reckoning)
  const reason = startReason(words, { code: startCode, restarted, dayName, cutoff: limit.cutoff?.clock })
  const proof: DueProof = {
    start: { at: new Date(start), reason, code: startCode, restarted },
    days,
    pauses: reckoning.uses.map((use) => provePause(use, words)),
    end: { at: new Date(end.at), reason: endReason(words, { code: end.code, limit, moved }), code: end.code },
  }
  return { proof, projected: days.some((day) => day.projected) }
}

const wasMoved = ({ uses }: Reckoning): boolean => uses.some((use) => use.code === 'moved' && use.added > 0)

function provePause({ pause, code, used, added }: Reckoning['uses'][number], words: ProofWords): ProofPause {
  const kind = pause.kind ?? 'supplement'
  return {
    from: pause.from,
    to: pause.to,
    usedFrom: used && new Date(used.from),
    usedTo: used && new Date(used.to),
    added: added / minute,
    cause: pause.cause ?? words.pauseCauses[kind],
    kind,
    code,
  }
}

function proveDays(calendar: WorkingCalendar, reckoning: Reckoning, words: ProofWords): ProofDay[] {
  const first = dayNumberAt(reckoning.receivedAt)
  const last = dayNumberAt(reckoning.end.at)
  const days: ProofDay[] = []
  let ordinal = 0
  for (let day = first; day <= last; day += 1) {
    const plan = planOf(calendar, day)
    const { code, counted, reason } = judge(day, { plan, reckoning, ordinal, words })
    if (code === 'counted') ordinal += 1
    const workingMinutes = minutesOn(calendar, day, { plan, reckoning })
    days.push({
      date: dayNames[day - firstDay] ?? '',
      counted,
      workingMinutes,
      reason,
      code,
      projected: plan.projected,
    })
  }
  return days
}

interface Seen {
  plan: DayPlan
  reckoning: Reckoning
  /** Days counted so far. */
  ordinal: number
  words: ProofWords
}

type Verdict = Pick<ProofDay, 'counted' | 'reason' | 'code'>

const counted = (reason: string): Verdict => ({ counted: true, code: 'counted', reason })

function judge(day: number, seen: Seen): Verdict {
  const { reckoning, words, plan } = seen
  const startDay = dayNumberAt(reckoning.start)
  if (day < startDay) return offDay(seen) ?? { counted: false, code: 'not_started', reason: words.notStarted }
  if (day > reckoning.end.lastCounted) return offDay(seen) ?? afterLimit(seen)
  switch (reckoning.limit.unit) {
    case 'working_hour':
      return offDay(seen) ?? counted(withNote(words.hours, words.dayName(plan)))
    case 'working_day':
      return offDay(seen) ?? judgeWorkingDay(day === startDay, seen)
    case 'calendar_day':
    case 'month':
      if (day === startDay) return { counted: false, code: 'start_day', reason: words.startDay }
      return counted(calendarDay(seen))
  }
}

function calendarDay({ plan, words, ordinal }: Seen): string {
  if (plan.minutes > 0) return words.calendarDay(ordinal + 1)
  return withNote(words.calendarDayOff(ordinal + 1), words.dayName(plan))
}

function judgeWorkingDay(isStart: boolean, { plan, reckoning, ordinal, words }: Seen): Verdict {
  const { whole, half } = reckoning.limit
  const halfDay: Verdict = { counted: true, code: 'half_day', reason: words.halfDay }
  if (isStart && whole === 0) return half ? halfDay : counted(words.withinDay)
  if (isStart) return { counted: false, code: 'start_day', reason: words.startDay }
  if (ordinal >= whole) return halfDay
  return counted(withNote(words.workingDay(ordinal + 1), words.dayName(plan)))
}

function afterLimit({ reckoning, words }: Seen): Verdict {
  if (wasMoved(reckoning)) return { counted: false, code: 'pause_made_up', reason: words.pauseMadeUp }
  return { counted: false, code: 'next_working_day', reason: words.nextWorkingDay }
}

function offDay({ plan, words }: Seen): Verdict | undefined {
  switch (plan.kind) {
    case 'ordinary':
    case 'working':
    case 'swap_work':
    case 'half_day':
      return undefined
    default:
      return { counted: false, code: plan.kind, reason: words.dayName(plan) }
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
