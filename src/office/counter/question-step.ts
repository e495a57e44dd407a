import { keepQuestionFiles, returnAnswers, returnForm, saveDraftPage } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { isId } from '../../platform/ids.js'
import type { Answers, FormDefinition, FormPage } from '../../procedures/form.js'
import { visiblePages } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf } from '../../surface/route.js'
import { type CounterView, type OfficerRequest, openCounterDraft, stepsOf } from './counter-view.js'
import { refusedErrors, removeFileButton } from './question-files.js'
import { CounterQuestion, type CounterQuestionProps } from './question-page.js'

interface Asking {
  form: FormDefinition
  page: FormPage
  path: string
  answers: Answers
}

/** A draft taken up again opens at the first page that is not done. */
export async function resume(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const view = await openCounterDraft(request, needs)
  const next = stepsOf(view).find((step) => !step.isDone)
  return { redirect: next?.path ?? paths.counterCheck(view.draft.id) }
}

export const showFormPage = (request: OfficerRequest, needs: Needs): Promise<Answer> =>
  show(request, needs, formAsking(request))
export const saveFormPage = (request: OfficerRequest, needs: Needs): Promise<Answer> =>
  save(request, needs, formAsking(request))
export const showReturn = (request: OfficerRequest, needs: Needs): Promise<Answer> => show(request, needs, returnAsking)
export const saveReturn = (request: OfficerRequest, needs: Needs): Promise<Answer> => save(request, needs, returnAsking)

type AskingOf = (view: CounterView) => Asking | undefined

const formAsking =
  ({ params }: OfficerRequest): AskingOf =>
  ({ form, answers, context, draft }) => {
    const page = visiblePages(form, answers, context).find(({ id }) => id === params.page)
    return page && { form, page, answers, path: paths.counterForm(draft.id, page.id) }
  }

function returnAsking({ definition, draft }: CounterView): Asking | undefined {
  const form = returnForm(definition)
  const [page] = form.pages
  return page && { form, page, answers: returnAnswers(draft.content), path: paths.counterReturn(draft.id) }
}

async function show(request: OfficerRequest, needs: Needs, askingOf: AskingOf): Promise<Answer> {
  const view = await openCounterDraft(request, needs)
  const asking = askingOf(view)
  if (!asking) return { redirect: paths.counterDraft(view.draft.id) }
  return { page: CounterQuestion(propsOf(request, view, asking)) }
}

/** Saves the page as it was typed, right or wrong, and goes on to the next when it is right. */
async function save(request: OfficerRequest, needs: Needs, askingOf: AskingOf): Promise<Answer> {
  const before = await openCounterDraft(request, needs)
  const asking = askingOf(before)
  if (!asking) return { redirect: paths.counterDraft(before.draft.id) }
  const actor = { kind: 'officer', id: request.viewer.id } as const
  const removed = textOf(request.body, removeFileButton)
  const refused = await keepQuestionFiles(needs, {
    ...{ draftId: before.draft.id, actor, form: asking.form, files: request.files },
    removed: isId(removed) ? removed : undefined,
  })
  const saved = await saveDraftPage(needs, {
    draftId: before.draft.id,
    actor,
    pageId: asking.page.id,
    posted: request.body,
    mark: textOf(request.body, 'mark'),
  })
  const view = await openCounterDraft(request, needs)
  if (saved.outcome === 'already_submitted') return { redirect: paths.counterDraft(view.draft.id) }
  const props = propsOf(request, view, askingOf(view) ?? asking)
  if (saved.outcome === 'changed_elsewhere')
    return { page: CounterQuestion({ ...props, unsaved: saved.parsed.raw }), status: 409 }
  if (refused.length > 0) {
    const parsed = { ...saved.parsed, errors: [...refusedErrors(refused, asking.page.id), ...saved.parsed.errors] }
    return { page: CounterQuestion({ ...props, parsed }), status: 422 }
  }
  if (removed) return { redirect: asking.path }
  const { parsed } = saved
  if (parsed.outcome !== 'complete') {
    return { page: CounterQuestion({ ...props, parsed }), status: parsed.outcome === 'wrong' ? 422 : 200 }
  }
  const steps = stepsOf(view)
  const next = steps[steps.findIndex(({ path }) => path === asking.path) + 1]
  return { redirect: next?.path ?? paths.counterCheck(view.draft.id) }
}

function propsOf(
  { frame }: OfficerRequest,
  view: CounterView,
  { form, page, answers, path }: Asking,
): CounterQuestionProps {
  return { frame, view, form, pageId: page.id, title: page.title.vi, answers, action: path }
}
