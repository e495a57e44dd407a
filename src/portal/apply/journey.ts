import { isUploaded, missingDocuments, returnAnswers, returnForm, returnPage } from '../../dossiers/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { checkWhole, fileQuestions, visiblePages } from '../../procedures/forms/index.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** One page of the way from the first question to submission. */
export interface JourneyStep {
  id: string
  title: string
  path: string
  isDone: boolean
}

export const papersStep = '@papers'
export const checkStep = '@check'

/** All steps of this person's draft in their order, as their answers make it. */
export function journeyOf(view: DraftView, language: Language): JourneyStep[] {
  const words = applyTexts[language]
  const { id } = view.draft
  const wrong = new Set(checkWhole(view.form, view.answers, view.context).errors.map((error) => error.page))
  const pages = visiblePages(view.form, view.answers, view.context).map((page) => ({
    id: page.id,
    title: textIn(language, page.title),
    path: paths.draftForm(id, page.id),
    isDone: !wrong.has(page.id),
  }))
  const papers = {
    id: papersStep,
    title: words.papers.title,
    path: paths.draftPapers(id),
    isDone: missingPapers(view).length === 0,
  }
  const returning = {
    id: returnPage,
    title: words.check.return,
    path: paths.draftReturn(id),
    isDone: isReturnDone(view),
  }
  const check = { id: checkStep, title: words.check.title, path: paths.draftCheck(id), isDone: false }
  return [...pages, ...(hasPapers(view) ? [papers] : []), returning, check]
}

/** Where "back" leads from a step; undefined on the first. */
export function stepBefore(steps: readonly JourneyStep[], id: string): JourneyStep | undefined {
  return steps[steps.findIndex((step) => step.id === id) - 1]
}

export function stepAfter(steps: readonly JourneyStep[], id: string): JourneyStep | undefined {
  return steps[steps.findIndex((step) => step.id === id) + 1]
}

const hasPapers = (view: DraftView): boolean => view.asked.length > 0 || papersOf(view).noLonger.length > 0

export function missingPapers({ asked, attachments }: DraftView): RequiredDocument[] {
  return missingDocuments(asked, new Set(attachments.map((each) => each.requiredDocumentId)))
}

/** Papers whose files are asked for, and the files that no paper asks for any more. */
export function papersOf({ asked, attachments, form, answers }: DraftView) {
  const uploaded = asked.filter(isUploaded)
  const answering = new Set(filesAnswering(form, answers))
  const known = new Set(uploaded.map(({ document }) => document.id))
  return {
    uploaded,
    presented: asked.filter((each) => !isUploaded(each)),
    noLonger: attachments.filter((each) => !known.has(each.requiredDocumentId) && !answering.has(each.id)),
  }
}

/** Ids of the files that answer a question which is asked. */
const filesAnswering = (form: FormDefinition, answers: Answers): string[] =>
  fileQuestions(form).flatMap(({ id }) => [answers[id] ?? []].flat().map(String))

function isReturnDone(view: DraftView): boolean {
  const form = returnForm(view.definition)
  return checkWhole(form, returnAnswers(view.draft.content), view.context).errors.length === 0
}
