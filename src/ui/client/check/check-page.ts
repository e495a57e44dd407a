import type { BrowserRules, ParsedPage } from '../../../procedures/forms/index.js'
import { hideErrors, showErrors } from './error-list.js'
import { markError, unmark } from './error-marks.js'
import { judge } from './judge.js'
import { watchPointer, whenPointerIsUp } from './pointer.js'
import { shownUnits } from './shown-units.js'

/** What the server says besides the rules: how this page speaks of errors. */
export interface CheckWords {
  summary: string
  error: string
  language: 'vi' | 'en'
}

/**
 * Checks a page of questions while it is answered: what is wrong is said when the person leaves the question, and before the
 * page is sent. The server checks everything again; a page that is sent a second time as it is goes there in any case.
 */
export class PageCheck {
  private readonly form: HTMLFormElement
  private readonly rules: BrowserRules
  private readonly words: CheckWords
  private refused = ''

  constructor(form: HTMLFormElement, rules: BrowserRules, words: CheckWords) {
    this.form = form
    this.rules = rules
    this.words = words
  }

  begin(): void {
    watchPointer()
    this.form.addEventListener('focusout', ({ target, relatedTarget }) =>
      whenPointerIsUp(() => this.left(target, relatedTarget)),
    )
    // Before everything else that hears of it: a page that is not sent is neither saved nor marked as sent.
    this.form.addEventListener('submit', (event) => this.submitted(event), { capture: true })
  }

  /** A question that is left with a wrong answer is told so; one left open is the business of "continue". */
  private left(from: EventTarget | null, to: EventTarget | null): void {
    const field = fieldOf(from)
    if (!field || fieldOf(to) === field) return
    const isAnswered = Object.entries(this.posted()).some(([name, text]) => isOf(name, field) && text !== '')
    const errors = isAnswered ? this.judge().errors.filter((error) => error.field === field) : []
    for (const input of this.inputsOf(field)) if (!errors.some(({ inputId }) => inputId === input.id)) unmark(input.id)
    for (const error of errors) markError(error.inputId, this.say(error), this.words.error)
  }

  private submitted(event: SubmitEvent): void {
    const { submitter } = event
    // A field's own button and "later" send the page as it stands.
    if (submitter instanceof HTMLButtonElement && submitter.name !== '') return
    // Another window has saved the page: first the person must see both.
    if (this.form.dataset.elsewhere !== undefined) return
    const { outcome, errors } = this.judge()
    const state = JSON.stringify(this.posted())
    if (outcome !== 'wrong' || state === this.refused) return
    this.refused = state
    event.preventDefault()
    event.stopImmediatePropagation()
    for (const input of this.form.elements) if (input.id) unmark(input.id)
    for (const error of errors) markError(error.inputId, this.say(error), this.words.error)
    const top = this.form.closest('.mc-step') ?? this.form
    const list = errors.map((error) => ({ inputId: error.inputId, text: this.say(error) }))
    hideErrors(top)
    showErrors(top, this.words.summary, list)
  }

  private judge(): ParsedPage {
    const page = { id: this.form.dataset.page ?? '', posted: this.posted() }
    return judge(this.rules, page, shownUnits(this.form))
  }

  private posted(): Record<string, string | string[]> {
    const posted: Record<string, string | string[]> = {}
    for (const [name, text] of new FormData(this.form)) {
      if (ownNames.has(name)) continue
      const before = posted[name]
      const said = typeof text === 'string' ? text : text.name
      posted[name] = before === undefined ? said : [before, said].flat()
    }
    return posted
  }

  private inputsOf(field: string): HTMLElement[] {
    return [...this.form.elements].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element.id !== '' && fieldOf(element) === field,
    )
  }

  private say({ message }: ParsedPage['errors'][number]): string {
    return (this.words.language === 'en' ? message.en : undefined) ?? message.vi
  }
}

/** Answers that the page itself gives. */
const ownNames = new Set(['_csrf', 'mark', 'window', 'stroke', 'at'])

const isOf = (name: string, field: string): boolean => name === field || name.startsWith(`${field}-`)

/** Field ids have no hyphen; what follows one names a part of the field. */
function fieldOf(target: EventTarget | null): string | undefined {
  const name = target instanceof HTMLElement && 'name' in target ? String(target.name) : ''
  return name.startsWith('_') ? undefined : name.split('-')[0] || undefined
}
