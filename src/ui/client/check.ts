// Loaded when somebody begins to answer a page of questions: the form's own checks, from the form's own definition.
import type { BrowserRules } from '../../procedures/forms/index.js'
import { type CheckWords, PageCheck } from './check/check-page.js'

export { judge } from './check/judge.js'

/** Gets the rules of the page and checks by them from now on; without them the server alone checks, as without scripts. */
export async function checkFrom(form: HTMLFormElement, address: string): Promise<void> {
  const answer = await fetch(address, { redirect: 'manual' })
  if (!answer.ok) return
  const { words, ...rules }: BrowserRules & { words: CheckWords } = await answer.json()
  new PageCheck(form, rules, words).begin()
}
