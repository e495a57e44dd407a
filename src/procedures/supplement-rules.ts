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
  const fault = (isFault: boolean, words: string): string[] => (isFault ? [words] : [])
  return [
    ...fault(!(answerWithinDays > 0), 'Thời gian chờ bổ sung phải lớn hơn 0 ngày'),
    ...fault(!Number.isInteger(mostRequests) || mostRequests < 1, 'Số lần yêu cầu bổ sung phải từ 1 trở lên'),
    ...fault(mostRequests > mostByLaw && !mostRequestsBasis, 'Yêu cầu bổ sung hơn một lần phải ghi văn bản cho phép'),
    ...fault(
      // The usual ones simply fall away where the time is shorter.
      (rules.remindDaysBefore ?? []).some((days) => !(days > 0 && days < answerWithinDays)),
      'Mọi lần nhắc phải nằm trong thời gian chờ bổ sung',
    ),
  ]
}
