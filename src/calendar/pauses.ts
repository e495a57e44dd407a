import type { Instant } from '../platform/time.js'
import { type LimitEnd, settled } from './due-moment.js'
import { type ParsedLimit, runsOnWorkingTime } from './time-limit.js'
import type { WorkingCalendar } from './working-calendar.js'
import { addWorked, workedUntil } from './working-time.js'

/** What stopped the clock. Consultation of another agency is not here: it does not stop it. */
export type PauseKind = 'supplement' | 'obligation' | 'other'

/** A time `[from, to)` in which the clock stood still. */
export interface Pause {
  from: Instant
  to: Instant
  /** `supplement` when left out. */
  kind?: PauseKind
  /** The event behind it, in Vietnamese for people; a general sentence when left out. */
  cause?: string
}

export type PauseCode = 'moved' | 'restarted' | 'before_start' | 'after_due' | 'empty'

/** What one pause did to the due date. `added`: milliseconds. */
export interface PauseUse {
  pause: Pause
  code: PauseCode
  used: { from: number; to: number } | null
  added: number
}

/** Pauses that touch or overlap, as one stretch of time. */
export interface PauseGroup {
  from: number
  to: number
  pauses: Pause[]
}

/** Merges pauses, so that one pause told in two pieces moves a due date exactly as one. */
export function mergePauses(pauses: readonly Pause[]): PauseGroup[] {
  const groups: PauseGroup[] = []
  for (const pause of [...pauses].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const from = pause.from.getTime()
    const to = Math.max(pause.to.getTime(), from)
    const last = groups.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.pauses.push(pause)
    } else {
      groups.push({ from, to, pauses: [pause] })
    }
  }
  return groups
}

/** A limit as it runs: where it started and where it ends so far. */
export interface RunningLimit {
  start: number
  limit: ParsedLimit
  end: LimitEnd
}

/** Moves the end of a limit by the pauses that fall within it; a pause that begins after the end cannot revive it. */
export function applyPauses(
  calendar: WorkingCalendar,
  running: RunningLimit,
  groups: readonly PauseGroup[],
): { end: LimitEnd; uses: PauseUse[] } {
  const uses: PauseUse[] = []
  let end = running.end
  for (const group of groups) {
    const code = codeFor(group, running.start, end.at)
    const pieces = piecesOf(calendar, { group, code, running })
    uses.push(...pieces)
    const added = pieces.reduce((sum, piece) => sum + piece.added, 0)
    if (added > 0) end = moved(calendar, { ...running, end }, added)
  }
  return { end, uses }
}

/** What a group of pauses does to a limit that starts and ends at these moments. */
export function codeFor(group: PauseGroup, start: number, end: number): Exclude<PauseCode, 'restarted'> {
  if (group.to <= group.from) return 'empty'
  if (group.to <= start) return 'before_start'
  return Math.max(group.from, start) >= end ? 'after_due' : 'moved'
}

function moved(calendar: WorkingCalendar, { limit, end }: RunningLimit, added: number): LimitEnd {
  // The last day the limit itself counts stays: the proof shows what comes after as made up for pauses.
  const { lastCounted } = end
  if (!runsOnWorkingTime(limit)) return { ...settled(calendar, end.at + added), lastCounted }
  return { at: addWorked(calendar, end.at, added), code: 'working_minutes', lastCounted }
}

/** Gives each pause of a group its own share: what an earlier one covered is not counted again. */
function piecesOf(
  calendar: WorkingCalendar,
  { group, code, running }: { group: PauseGroup; code: ReturnType<typeof codeFor>; running: RunningLimit },
): PauseUse[] {
  let covered = running.start
  return group.pauses.map((pause) => {
    if (code !== 'moved') return { pause, code, used: null, added: 0 }
    const from = Math.max(pause.from.getTime(), covered)
    const to = pause.to.getTime()
    if (to <= from) return { pause, code: 'empty', used: null, added: 0 }
    covered = to
    return { pause, code, used: { from, to }, added: elapsed(calendar, running.limit, { from, to }) }
  })
}

/** Time of the kind the limit runs on, in milliseconds. */
export function elapsed(calendar: WorkingCalendar, limit: ParsedLimit, time: { from: number; to: number }): number {
  if (!runsOnWorkingTime(limit)) return time.to - time.from
  return workedUntil(calendar, time.to) - workedUntil(calendar, time.from)
}
