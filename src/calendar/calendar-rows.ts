import type { LegalDay } from '../platform/time.js'

/** One stretch of working time on a weekday (Monday 1 to Sunday 7), as an agency's decision sets it. */
export interface ShiftRow {
  weekday: number
  /** `HH:MM`; working time is `[opens, closes)`. */
  opens: string
  closes: string
  /** Dossiers are taken in, but the day does not count for limits, such as Saturday morning at many centres. */
  receptionOnly?: boolean
  validFrom?: LegalDay
  /** Inclusive. */
  validTo?: LegalDay
  source?: string
}

/** What a day that differs from its weekday is. */
export type NamedDayKind = 'holiday' | 'compensatory' | 'swap_off' | 'swap_work' | 'closure' | 'half_day' | 'working'

/**
 * One day that differs from its weekday. Off: `holiday`, `compensatory`, `swap_off` and an agency's own `closure`.
 * Worked, with `hours` of its own or else: `swap_work` (make-up Saturday) Monday's hours, `half_day` the first
 * shift of the weekday, `working` the weekday's hours (on a day of rest Monday's).
 */
export interface NamedDay {
  day: LegalDay
  kind: NamedDayKind
  name: string
  source: string
  hours?: { opens: string; closes: string }[]
  /** Not announced yet. */
  projected?: boolean
}

/** What makes a calendar. A later row for the same day replaces an earlier one. */
export interface CalendarRows {
  /** Remembered with every due date computed, so that it can be recomputed and explained years later. */
  version: string
  shifts?: readonly ShiftRow[]
  /** Days of the whole country; the standard ones when left out. */
  days?: readonly NamedDay[]
  /** The agency's own closures, half days and extra days. */
  overrides?: readonly NamedDay[]
  /** Years whose days off are announced; dates in all others are projected. */
  announcedYears?: readonly number[]
}
