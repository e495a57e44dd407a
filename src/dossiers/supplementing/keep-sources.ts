import type { FrozenAnswer } from '../../procedures/form.js'

/** What was said of an answer's source stays with it over a supplement; an answer that was changed says that too. */
export function keepSources(now: readonly FrozenAnswer[], before: readonly FrozenAnswer[]): FrozenAnswer[] {
  const earlier = new Map(before.map((answer) => [answer.field, answer]))
  return now.map((answer) => {
    const { source, answer: said } = earlier.get(answer.field) ?? {}
    if (!source) return answer
    return { ...answer, source: said === answer.answer ? source : { ...source, isChanged: true } }
  })
}
