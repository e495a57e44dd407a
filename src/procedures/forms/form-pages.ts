import type { Answers, FormDefinition, FormPage } from '../form.js'
import { checkWhole } from './check-answers.js'
import type { FormContext } from './form-context.js'
import { visibleForm } from './visible-form.js'

/** The pages that this person is asked, in order. */
export function visiblePages(form: FormDefinition, answers: Answers, context: FormContext): FormPage[] {
  return visibleForm(form, answers, context).pages.map(({ page }) => page)
}

export interface Standing {
  answers: Answers
  /** The page the person is on. */
  pageId: string
}

/** The page after this one; undefined after the last. */
export function nextPage(form: FormDefinition, at: Standing, context: FormContext): FormPage | undefined {
  const order = form.pages.map((page) => page.id)
  const here = order.indexOf(at.pageId)
  return visiblePages(form, at.answers, context).find((page) => order.indexOf(page.id) > here)
}

/** The page before this one; undefined before the first. */
export function previousPage(form: FormDefinition, at: Standing, context: FormContext): FormPage | undefined {
  const order = form.pages.map((page) => page.id)
  const here = order.indexOf(at.pageId)
  return visiblePages(form, at.answers, context).findLast((page) => order.indexOf(page.id) < here)
}

/** The first page on which something is missing or wrong; undefined when the form is ready to be submitted. */
export function firstIncompletePage(
  form: FormDefinition,
  answers: Answers,
  context: FormContext,
): FormPage | undefined {
  const [first] = checkWhole(form, answers, context).errors
  return form.pages.find((page) => page.id === first?.page)
}
