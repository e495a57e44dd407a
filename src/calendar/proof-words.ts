import type { DayPlan } from './day-plans.js'
import type { EndCode, StartCode } from './due-moment.js'
import type { PauseKind } from './pauses.js'
import type { ParsedLimit } from './time-limit.js'

/** Everything a proof says to people. */
export interface ProofWords {
  /** What stopped the clock, where the event itself gives no sentence. */
  pauseCauses: Record<PauseKind, string>
  /** What a day is that differs from an ordinary one; empty for an ordinary one. */
  dayName(plan: DayPlan): string
  notStarted: string
  startDay: string
  withinDay: string
  halfDay: string
  pauseMadeUp: string
  nextWorkingDay: string
  hours: string
  workingDay(n: number): string
  calendarDay(n: number): string
  /** A calendar day that counts although nobody works on it. */
  calendarDayOff(n: number): string
  starts: Record<StartCode, (facts: { dayName: string; cutoff: string | undefined }) => string>
  restarted: string
  ends: Record<EndCode, (unit: ParsedLimit['unit']) => string>
  /** The end of a limit in working time that pauses moved, and what stands before the reason of any other. */
  movedAlone: string
  movedBefore: string
}

/** Why the clock starts where it starts. */
export function startReason(
  words: ProofWords,
  facts: { code: StartCode; restarted: boolean; dayName: string; cutoff: string | undefined },
): string {
  const reason = words.starts[facts.code](facts)
  return facts.restarted ? `${words.restarted} ${reason}` : reason
}

/** Why the clock ends where it ends. */
export function endReason(
  words: ProofWords,
  { code, limit, moved }: { code: EndCode; limit: ParsedLimit; moved: boolean },
): string {
  const reason = words.ends[code](limit.unit)
  if (!moved) return reason
  return code === 'working_minutes' ? words.movedAlone : `${words.movedBefore} ${reason}`
}

/** A sentence with what is special about its day behind it. */
export const withNote = (sentence: string, note: string): string => (note === '' ? sentence : `${sentence} (${note})`)
