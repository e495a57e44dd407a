import { compileFeel } from '../../platform/feel/compile-feel.js'
import type { LegalDay } from '../../platform/time.js'
import type { GuideRule, LifeEventGuide } from './life-event.js'

/** Answers by question; only what the question offers counts. */
export type GuideAnswers = Record<string, string>

/** Reads answers; `missing` are the questions without one. */
export function readGuideAnswers(
  { questions }: LifeEventGuide,
  answerTo: (id: string) => string,
): { answers: GuideAnswers; missing: string[] } {
  const given = questions.flatMap(({ id, options }) => {
    const answer = answerTo(id)
    return options.some(({ value }) => value === answer) ? [[id, answer] as const] : []
  })
  const answers = Object.fromEntries(given)
  return { answers, missing: questions.map(({ id }) => id).filter((id) => !Object.hasOwn(answers, id)) }
}

/** The procedures a person needs, in the order of the table, each once with the first reason that holds. */
export function decideProcedures({ rules }: LifeEventGuide, answers: GuideAnswers, today: LegalDay): GuideRule[] {
  const held = rules.filter(({ when }) => compileFeel(when).evaluate({ values: answers, today }) === true)
  return held.filter(({ code }, index) => held.findIndex((other) => other.code === code) === index)
}
