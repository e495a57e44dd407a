import type { SupplementRules } from './procedure.js'

/** A supplement is asked for once (Decree 118/2025/NĐ-CP, article 11; checked 2026-11-22); sector law may allow more. */
const mostByLaw = 1

const usualReminders = [3, 1]

/** The rules of a procedure with what holds where it says nothing. */
export function supplementRulesOf(rules: SupplementRules) {
  const { mostRequests = mostByLaw, onNoAnswer = 'stop', remindDaysBefore = usualReminders } = rules
  return { ...rules, mostRequests, onNoAnswer, remindDaysBefore }
}

/** What of a procedure's rules about supplements cannot work or is not lawful, in words for the person who writes them. */
export function supplementFaults(rules: SupplementRules): string[] {
  const { answerWithinDays, mostRequests, mostRequestsBasis } = supplementRulesOf(rules)
  const fault = (isFault: boolean, words: string): string[] => (isFault ? [`supplement: ${words}`] : [])
  return [
    ...fault(!(answerWithinDays > 0), 'the time to answer must be more than nothing'),
    ...fault(!Number.isInteger(mostRequests) || mostRequests < 1, 'the number of requests must be 1 or more'),
    ...fault(mostRequests > mostByLaw && !mostRequestsBasis, 'more than one request needs the law that allows it'),
    ...fault(
      // The usual ones simply fall away where the time is shorter.
      (rules.remindDaysBefore ?? []).some((days) => !(days > 0 && days < answerWithinDays)),
      'every reminder must come within the time to answer',
    ),
  ]
}
