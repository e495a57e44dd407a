import type { Tx } from '../platform/db.js'
import type { LegalDay } from '../platform/time.js'

/** Weekdays (Monday 1 to Sunday 7) one after the other that have the same hours. */
export interface OpeningHours {
  from: number
  to: number
  /** `07:30` to `11:30`. */
  hours: { opens: string; closes: string }[]
  /** Open to people, yet no working time of a time limit. */
  isReceptionOnly: boolean
}

/** When an agency's counter is open on a usual week, as its door says it: equal days together. */
export async function listOpenings(tx: Tx, agencyId: string, day: LegalDay): Promise<OpeningHours[]> {
  const shifts = await tx
    .selectFrom('agencyShifts')
    .select(['weekday', 'opens', 'closes', 'countsForLimits'])
    .where('agencyId', '=', agencyId)
    .where('validFrom', '<=', day)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', day)]))
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
  const days: OpeningHours[] = []
  for (const { weekday, opens, closes, countsForLimits } of shifts) {
    const hours = { opens: opens.slice(0, 5), closes: closes.slice(0, 5) }
    const last = days.at(-1)
    if (last?.from === weekday) last.hours.push(hours)
    else days.push({ from: weekday, to: weekday, hours: [hours], isReceptionOnly: !countsForLimits })
  }
  return together(days)
}

function together(days: readonly OpeningHours[]): OpeningHours[] {
  const groups: OpeningHours[] = []
  for (const day of days) {
    const last = groups.at(-1)
    if (last && last.to === day.from - 1 && sameHours(last, day)) last.to = day.to
    else groups.push({ ...day })
  }
  return groups
}

const sameHours = (one: OpeningHours, other: OpeningHours): boolean =>
  one.isReceptionOnly === other.isReceptionOnly && JSON.stringify(one.hours) === JSON.stringify(other.hours)
