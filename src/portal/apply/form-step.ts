import {
  dropKeptPages,
  findKeptPage,
  keepQuestionFiles,
  lookUpPerson,
  markOf,
  returnAnswers,
  returnForm,
  returnPage,
  saveDraftPage,
  typeByHand,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { isId } from '../../platform/ids.js'
import { textIn } from '../../platform/text.js'
import type { FormDefinition, FormPage } from '../../procedures/form.js'
import {
  type ParsedPage,
  parsePage,
  pressedRegister,
  type RegisterPress,
  refreshButton,
  visiblePages,
} from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, textOf } from '../../surface/route.js'
import { consentInput } from '../../ui/index.js'
import { keptQuery } from './autosave.js'
import { type CitizenRequest, type DraftView, openDraft, withDraft } from './draft-view.js'
import { journeyOf, stepAfter } from './journey.js'
import { windowOf } from './open-window.js'
import { removeButton } from './paper-files.js'
import { asksForFiles, refusedErrors, sentTooOften } from './question-files.js'
import { QuestionPage, type QuestionPageProps } from './question-page.js'
import { lookUpError, registerSaid } from './register-errors.js'
import { stepButton } from './step-buttons.js'

/** A page with questions: of the procedure's form, or the one about the return of the result. */
interface Asking {
  form: FormDefinition
  page: FormPage
}

/** Shows a page of the procedure's form, with what was typed on it. */
export async function showFormPage(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  const page = visiblePages(view.form, view.answers, view.context).find(({ id }) => id === request.params.page)
  if (!page) return { redirect: paths.draft(view.draft.id) }
  return show(request, needs, { view, asking: { form: view.form, page } })
}

export async function showReturnPage(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  return show(request, needs, { view, asking: returnAsking(view) })
}

export async function saveFormPage(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  const page = view.form.pages.find(({ id }) => id === request.params.page)
  if (!page) return { redirect: paths.draft(view.draft.id) }
  return save(request, needs, { view, asking: { form: view.form, page } })
}

export async function saveReturnPage(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  return save(request, needs, { view, asking: returnAsking(view) })
}

function returnAsking(view: DraftView): Asking {
  const form = returnForm(view.definition)
  const [page] = form.pages
  if (!page) throw new Error('the form of the return has no page')
  return { form, page }
}

interface AskedHere {
  view: DraftView
  asking: Asking
}

/** Someone sent here from "check your answers" is shown what is still wrong; someone who has logged in again, what they had sent. */
async function show(request: CitizenRequest, needs: Needs, { view, asking }: AskedHere): Promise<Answer> {
  const props = propsOf(request, view, asking)
  const kept = await keptFor(request, needs, asking.page.id)
  if (kept) return { page: QuestionPage({ ...props, ...unsavedProps(view, asking, kept) }) }
  if (!comesFromCheck(request)) return { page: QuestionPage(props) }
  const typed = view.draft.content.typed[asking.page.id] ?? {}
  const known = props.answers
  const isTyped = Object.keys(typed).length > 0
  const read = parsePage(asking.page.id, isTyped ? typed : {}, { ...view.context, form: asking.form, known })
  return { page: QuestionPage({ ...props, parsed: { errors: read.errors, revealed: [] } }) }
}

async function keptFor({ viewer, query, params }: CitizenRequest, needs: Needs, pageId: string) {
  const id = textOf(query, keptQuery)
  if (!isId(id)) return undefined
  const wanted = { id, draftId: params.id ?? '', pageId }
  return asActor(needs.db, { kind: 'citizen', id: viewer.id }, (tx) => findKeptPage(tx, needs, wanted))
}

/** What was sent without a session, as the page would have read it; if another window saved in between, that is said instead. */
function unsavedProps({ draft, answers, context }: DraftView, { form, page }: Asking, posted: Fields) {
  const { raw } = parsePage(page.id, posted, { ...context, form, known: page.id === returnPage ? {} : answers })
  const isSeen = markOf(draft.content.typed[page.id]) === textOf(posted, 'mark')
  const unsavedBecause = isSeen ? ('logged_out' as const) : ('changed_elsewhere' as const)
  return { unsaved: raw, unsavedBecause, at: textOf(posted, 'at') }
}

async function save(request: CitizenRequest, needs: Needs, { view, asking }: AskedHere): Promise<Answer> {
  const pageId = asking.page.id
  const removed = textOf(request.body, removeButton)
  // The whole page is no upload: only files count, and what was typed beside them is saved all the same.
  const isTooOften =
    request.files.length > 0 && (await needs.rateLimits.spend('upload', request.viewer.id)) !== undefined
  const kept = await keepQuestionFiles(needs, {
    ...{ draftId: view.draft.id, actor: { kind: 'citizen', id: request.viewer.id }, form: asking.form },
    ...{ files: isTooOften ? [] : request.files, removed: isId(removed) ? removed : undefined },
  })
  const refused = isTooOften ? sentTooOften(request.files) : kept
  const saved = await saveDraftPage(needs, {
    draftId: view.draft.id,
    actor: { kind: 'citizen', id: request.viewer.id },
    pageId,
    posted: request.body,
    mark: textOf(request.body, 'mark'),
    by: windowOf(request.body),
  })
  if (saved.outcome === 'already_submitted') return { redirect: paths.draftDone(view.draft.id) }
  const now = withDraft(asksForFiles(asking.form, pageId) ? await openDraft(request, needs) : view, saved.draft)
  if (saved.outcome === 'changed_elsewhere') {
    return { page: QuestionPage({ ...propsOf(request, now, asking), unsaved: saved.parsed.raw }), status: 409 }
  }
  if (textOf(request.query, keptQuery)) await dropKept(request, needs, pageId)
  if (refused.length > 0) {
    const errors = [...refusedErrors(refused, pageId), ...saved.parsed.errors]
    const parsed = { ...saved.parsed, errors }
    return { page: QuestionPage({ ...propsOf(request, now, asking), parsed }), status: isTooOften ? 429 : 422 }
  }
  const pressed = pressedRegister(asking.form, request.body, refreshButton)
  if (pressed) return askRegister(request, needs, { view: now, asking, pressed })
  if (removed) return { redirect: propsOf(request, now, asking).action }
  if (textOf(request.body, stepButton) === 'later') return { redirect: paths.account }
  return goOn(request, now, { asking, parsed: saved.parsed })
}

const dropKept = ({ viewer, params }: CitizenRequest, needs: Needs, pageId: string): Promise<void> =>
  asActor(needs.db, { kind: 'citizen', id: viewer.id }, (tx) => dropKeptPages(tx, params.id ?? '', pageId))

function goOn(
  request: CitizenRequest,
  view: DraftView,
  { asking, parsed }: { asking: Asking; parsed: ParsedPage },
): Answer {
  if (parsed.outcome !== 'complete') {
    const page = QuestionPage({ ...propsOf(request, view, asking), parsed })
    return { page, status: parsed.outcome === 'wrong' ? 422 : 200 }
  }
  if (comesFromCheck(request)) return { redirect: paths.draftCheck(view.draft.id) }
  const next = stepAfter(journeyOf(view, request.language), asking.page.id)
  return { redirect: next?.path ?? paths.draftCheck(view.draft.id) }
}

interface RegisterAsked extends AskedHere {
  pressed: RegisterPress
}

/** What was typed is saved already: the page comes back with what the register said, or with why it said nothing. */
async function askRegister(
  request: CitizenRequest,
  needs: Needs,
  { view, asking, pressed: { field, press } }: RegisterAsked,
): Promise<Answer> {
  const props = propsOf(request, view, asking)
  const filled = { redirect: `${props.action}#${field.id}-register` }
  const looking = { draftId: view.draft.id, personId: request.viewer.id, fieldId: field.id }
  if (press === 'leave') {
    await typeByHand(needs, looking)
    return filled
  }
  const hasConsented = textOf(request.body, consentInput(field.id)) === 'yes'
  const isTooOften = hasConsented && (await needs.rateLimits.spend('register', request.viewer.id)) !== undefined
  if (isTooOften) return { page: QuestionPage({ ...props, said: { field: field.id, what: 'too_often' } }), status: 429 }
  const looked = await lookUpPerson(needs, { ...looking, hasConsented })
  if (looked.outcome === 'already_submitted') return { redirect: paths.draftDone(view.draft.id) }
  if (looked.outcome === 'filled') return filled
  const error = lookUpError(looked, field, asking.page.id)
  if (error) return { page: QuestionPage({ ...props, parsed: { errors: [error], revealed: [] } }), status: 422 }
  return { page: QuestionPage({ ...props, said: { field: field.id, what: registerSaid(looked.because) } }) }
}

/** Query by which "check your answers" sends a person to a page and gets them back. */
export const fromCheck = '?tu=kiem-tra'

/** A page sent back to itself keeps what it came with. */
function queryOf(request: CitizenRequest): string {
  const kept = textOf(request.query, keptQuery)
  if (isId(kept)) return `?${keptQuery}=${kept}`
  return comesFromCheck(request) ? fromCheck : ''
}

const comesFromCheck = ({ query }: CitizenRequest): boolean => textOf(query, 'tu') === 'kiem-tra'

function propsOf(request: CitizenRequest, view: DraftView, { form, page }: Asking): QuestionPageProps {
  const { id } = view.draft
  const isReturn = page.id === returnPage
  const path = isReturn ? paths.draftReturn(id) : paths.draftForm(id, page.id)
  return {
    frame: request.frame,
    view,
    form,
    pageId: page.id,
    title: textIn(request.language, page.title),
    ...(page.intro ? { intro: textIn(request.language, page.intro) } : {}),
    answers: isReturn ? returnAnswers(view.draft.content) : view.answers,
    action: path + queryOf(request),
  }
}
