import { addWorkingMinutes, subtractWorkingMinutes, type WorkingCalendar } from '../../calendar/index.js'
import type { Instant } from '../../platform/time.js'
import { supplementRulesOf } from '../../procedures/index.js'
import type { SupplementRules } from '../../procedures/procedure.js'

const workingDay = 8 * 60

/** Until when a supplement asked for now is to be answered. */
export const answerEnd = (calendar: WorkingCalendar, at: Instant, rules: SupplementRules): Instant =>
  addWorkingMinutes(calendar, at, rules.answerWithinDays * workingDay)

/** When the person is reminded next after `now`; undefined when no reminder is left. */
export function nextReminder(
  calendar: WorkingCalendar,
  { rules, answerBy, now }: { rules: SupplementRules; answerBy: Instant; now: Instant },
): Instant | undefined {
  return supplementRulesOf(rules)
    .remindDaysBefore.map((days) => subtractWorkingMinutes(calendar, answerBy, days * workingDay))
    .sort((a, b) => a.getTime() - b.getTime())
    .find((moment) => moment > now)
}
