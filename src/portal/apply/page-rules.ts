import { returnForm, returnPage } from '../../dossiers/index.js'
import { NotFound } from '../../platform/errors.js'
import { browserRules } from '../../procedures/forms/index.js'
import type { Answer } from '../../surface/route.js'
import { texts } from '../../ui/index.js'
import type { CitizenRequest, DraftView } from './draft-view.js'

/** The rules of a page, for the script that checks it while it is answered. They hold the person's own answers. */
export async function showRules({ params, language }: CitizenRequest, view: DraftView): Promise<Answer> {
  const isReturn = params.page === returnPage
  const form = isReturn ? returnForm(view.definition) : view.form
  if (!form.pages.some(({ id }) => id === params.page)) throw new NotFound('page of the form')
  const { error, errorSummary } = texts(language)
  const words = { error, summary: errorSummary, language }
  return { json: { ...browserRules(form, isReturn ? {} : view.answers, view.context), words } }
}
