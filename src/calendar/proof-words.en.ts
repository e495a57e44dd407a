import type { DayKind } from './day-plans.js'
import type { ProofWords } from './proof-words.js'

const kinds: Record<DayKind, string> = {
  ordinary: '',
  weekly_rest: 'Weekly day of rest',
  reception_only: 'Open for filing only, not counted',
  holiday: 'Public holiday',
  compensatory: 'Day off in lieu of a holiday',
  swap_off: 'Day off, worked on another day',
  swap_work: 'Worked in place of a day off',
  closure: 'The agency is closed',
  half_day: 'Worked for half the day',
  working: 'Worked',
}

const named: readonly DayKind[] = ['holiday', 'compensatory', 'swap_off', 'swap_work', 'closure', 'half_day', 'working']

export const englishProof: ProofWords = {
  pauseCauses: {
    supplement: 'Waiting for the supplement',
    obligation: 'Waiting for the financial obligation',
    other: 'The clock stood still',
  },
  // Names of days are data and kept in Vietnamese only.
  dayName: ({ kind, name }) => (named.includes(kind) ? `${kinds[kind]}: ${name}` : kinds[kind]),
  notStarted: 'The clock has not started yet',
  startDay: 'First day, not counted',
  withinDay: 'Settled within the day',
  halfDay: 'Half a day: four working hours',
  pauseMadeUp: 'Makes up for the pause',
  nextWorkingDay: 'Next working day after a day off',
  hours: 'Counted by working hours',
  workingDay: (n) => `Working day ${n}`,
  calendarDay: (n) => `Day ${n}`,
  calendarDayOff: (n) => `Day ${n}, counted all the same`,
  starts: {
    received: () => 'Received in working hours: counted from that moment',
    before_opening: () => 'Received before opening: counted from the opening of that day',
    between_shifts: () => 'Received during the break: counted from the next opening of that day',
    after_hours: () => 'Received after hours: counted from the opening of the next working day',
    day_off: ({ dayName }) => `Received on a day off (${dayName}): counted from the opening of the next working day`,
    after_cutoff: ({ cutoff }) => `Received at or after ${cutoff}: counted from the opening of the next working day`,
  },
  restarted: 'The limit is counted anew since the supplement was complete.',
  ends: {
    working_minutes: (unit) =>
      unit === 'working_hour' ? 'The working hours are full' : 'Half a day is four working hours after the last day',
    within_day: () => 'Closing time of the same day',
    same_clock_time: () => 'The hour of the start, on the last day of the limit',
    closing: () => 'Closing time of the last day, since the limit ends outside working hours',
    next_working_day: () => 'The last day is a day off, so the limit ends with the next working day',
    month_end: () => 'The last month has no such day, so the limit ends with the end of the month',
  },
  movedAlone: 'The time of the pauses was added',
  movedBefore: 'The time of the pauses was added.',
}
