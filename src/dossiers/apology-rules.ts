import { legalDayAt } from '../calendar/index.js'
import type { Instant } from '../platform/time.js'

/**
 * The apology reaches the person at the latest one day before the due date (Decree 118/2025/NĐ-CP as provincial rules restate it, among
 * them Decision 88/2025/QĐ-UBND of Lai Châu; checked 2026-11-22). The text says "day", so days of the calendar are counted: the day
 * before a Monday is a Sunday. An apology that comes later is not refused: the person is better off with a late one and a day to come
 * than with silence, and whoever is refused sends none. Instead its head writes why it comes late, and it is counted in public.
 */
const daysAhead = 1

const dayMilliseconds = 86_400_000

/** Whether an apology sent at `at` comes too late for the appointment it is about. */
export const isLateApology = (at: Instant, dueAt: Instant): boolean =>
  legalDayAt(at) > legalDayAt(new Date(dueAt.getTime() - daysAhead * dayMilliseconds))
