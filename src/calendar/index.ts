export type { CalendarRows, NamedDay, NamedDayKind, ShiftRow } from './calendar-rows.js'
export { computedHolidays } from './computed-holidays.js'
export { calendarYears, type DayKind, type DayPlan } from './day-plans.js'
export { computeDueDate, type DueDate, type DueQuestion } from './due-date.js'
export { type EndCode, type StartCode, settledIn } from './due-moment.js'
export type { DayCode, DueProof, ProofDay, ProofPause } from './due-proof.js'
export { legalDayAt } from './legal-day.js'
export type { Pause, PauseCode, PauseKind } from './pauses.js'
export { standardAnnouncedYears, standardDays, standardVersion } from './standard-days.js'
export {
  answerBy,
  answeringMinutes,
  answerSoonFrom,
  type DeadlineStanding,
  dueSoonFrom,
  type Standing,
  type StandingQuestion,
  standingOf,
} from './standing.js'
export { parseLimit } from './time-limit.js'
export { buildCalendar, standardCalendar, standardShifts, type WorkingCalendar } from './working-calendar.js'
export {
  addWorkingMinutes,
  dayPlanAt,
  isReceptionTime,
  isWorkingTime,
  nextOpening,
  OutsideCalendar,
  subtractWorkingMinutes,
  workingMinutesBetween,
} from './working-time.js'
