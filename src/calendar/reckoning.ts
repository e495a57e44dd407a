import { effectiveStart, type LimitEnd, limitEnd, type StartCode } from './due-moment.js'
import { applyPauses, codeFor, elapsed, mergePauses, type Pause, type PauseGroup, type PauseUse } from './pauses.js'
import type { ParsedLimit } from './time-limit.js'
import type { WorkingCalendar } from './working-calendar.js'

/** One way through the rules, from receipt to end. */
export interface Reckoning {
  receivedAt: number
  start: number
  startCode: StartCode
  restarted: boolean
  limit: ParsedLimit
  end: LimitEnd
  uses: PauseUse[]
}

/** What a reckoning begins with. */
export type Beginning = Pick<Reckoning, 'receivedAt' | 'limit' | 'restarted'>

/** The plain way: from the effective start to the end, moved by every pause. */
export function reckon(calendar: WorkingCalendar, from: Beginning, groups: readonly PauseGroup[]): Reckoning {
  const { at: start, code: startCode } = effectiveStart(calendar, from.receivedAt, from.limit.cutoff)
  const end = limitEnd(calendar, start, from.limit)
  return { ...from, start, startCode, ...applyPauses(calendar, { start, limit: from.limit, end }, groups) }
}

/** Each supplement that begins in time starts the limit anew from its end; other pauses keep moving the end. */
export function reckonWithRestarts(calendar: WorkingCalendar, from: Beginning, pauses: readonly Pause[]): Reckoning {
  const isSupplement = (pause: Pause) => (pause.kind ?? 'supplement') === 'supplement'
  const others = mergePauses(pauses.filter((pause) => !isSupplement(pause)))
  const restarts: PauseUse[] = []
  let now = reckon(calendar, from, others)
  for (const group of mergePauses(pauses.filter(isSupplement))) {
    const code = codeFor(group, now.start, now.end.at)
    if (code !== 'moved') {
      restarts.push(...group.pauses.map((pause): PauseUse => ({ pause, code, used: null, added: 0 })))
      continue
    }
    const next = reckon(calendar, { ...from, receivedAt: group.to, restarted: true }, others)
    const added = elapsed(calendar, from.limit, { from: now.end.at, to: next.end.at })
    const used = { from: Math.max(group.from, now.start), to: group.to }
    restarts.push(...restartUses(group, used, added))
    now = next
  }
  const uses = [...restarts, ...now.uses].sort((a, b) => a.pause.from.getTime() - b.pause.from.getTime())
  return { ...now, uses }
}

/** Of supplements that run into each other the one that ends last restarts the limit. */
function restartUses(group: PauseGroup, used: { from: number; to: number }, added: number): PauseUse[] {
  const last = group.pauses.findLast((pause) => pause.to.getTime() === group.to)
  return group.pauses.map((pause) =>
    pause === last ? { pause, code: 'restarted', used, added } : { pause, code: 'empty', used: null, added: 0 },
  )
}
