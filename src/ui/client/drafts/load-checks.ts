import type * as check from '../check.js'

/** Loads the checks of a page when the person begins to answer it. Without them, or before they are there, the server alone checks. */
export function loadChecks(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-check]')
  const { check: script, rules } = form?.dataset ?? {}
  if (!form || !script || !rules) return
  const load = async () => {
    const { checkFrom }: typeof check = await import(script)
    await checkFrom(form, rules)
  }
  form.addEventListener('focusin', () => void load().catch(() => undefined), { once: true })
}
