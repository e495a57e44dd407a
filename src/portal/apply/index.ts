import { returnPage } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route } from '../../surface/route.js'
import { autosave, keepForLogin } from './autosave.js'
import { showCheck, submit } from './check-step.js'
import { showDone } from './done.js'
import { type CitizenRequest, type DraftView, onCurrentDraft, onOpenDraft } from './draft-view.js'
import { saveFormPage, saveReturnPage, showFormPage, showReturnPage } from './form-step.js'
import { journeyOf } from './journey.js'
import { showRules } from './page-rules.js'
import { savePapers, showPaper, showPapers } from './papers-step.js'
import { askRemoval, removeDraft } from './remove-draft.js'
import { renew, showRenewal } from './renewal-step.js'
import { beginDraft, showStart } from './start.js'

/** A draft found again opens where it was left: at the first step that is not done. */
async function resume({ language }: CitizenRequest, view: DraftView): Promise<Answer> {
  const next = journeyOf(view, language).find((step) => !step.isDone)
  return { redirect: next?.path ?? paths.draftCheck(view.draft.id) }
}

const start = paths.apply(':code')
const form = paths.draftForm(':id', ':page')
const papers = paths.draftPapers(':id')
const paper = paths.draftPaper(':id', ':paper')
const returning = paths.draftReturn(':id')
const check = paths.draftCheck(':id')
const removal = paths.draftDelete(':id')

/** Filing a dossier, from the choice of the agency to the confirmation. */
export const applyRoutes: Route[] = [
  { method: 'GET', path: start, access: 'anyone', handle: showStart },
  { method: 'POST', path: start, access: 'anyone', handle: beginDraft },
  { method: 'GET', path: paths.draft(':id'), access: 'citizen', handle: onCurrentDraft(resume) },
  { method: 'GET', path: form, access: 'citizen', handle: onCurrentDraft(showFormPage) },
  {
    method: 'POST',
    path: form,
    access: 'citizen',
    takesFiles: true,
    handle: onOpenDraft(saveFormPage),
    onceLoggedOut: keepForLogin(({ params: { id = '', page = '' } }) => ({
      pageId: page,
      path: paths.draftForm(id, page),
    })),
  },
  { method: 'GET', path: paths.draftRules(':id', ':page'), access: 'citizen', handle: onOpenDraft(showRules) },
  {
    ...{ method: 'POST', path: paths.draftSaving(':id', ':page'), access: 'citizen', handle: autosave },
    // The script keeps what is typed; it only has to hear that somebody must log in.
    onceLoggedOut: async () => ({ redirect: paths.logIn }),
  },
  { method: 'GET', path: papers, access: 'citizen', handle: onCurrentDraft(showPapers) },
  {
    method: 'POST',
    path: papers,
    access: 'citizen',
    limit: 'upload',
    takesFiles: true,
    handle: onOpenDraft(savePapers),
  },
  { method: 'GET', path: paper, access: 'citizen', handle: showPaper },
  { method: 'GET', path: returning, access: 'citizen', handle: onCurrentDraft(showReturnPage) },
  {
    method: 'POST',
    path: returning,
    access: 'citizen',
    handle: onOpenDraft(saveReturnPage),
    onceLoggedOut: keepForLogin(({ params: { id = '' } }) => ({ pageId: returnPage, path: paths.draftReturn(id) })),
  },
  { method: 'GET', path: check, access: 'citizen', handle: onCurrentDraft(showCheck) },
  { method: 'POST', path: check, access: 'citizen', limit: 'submit', handle: onOpenDraft(submit) },
  { method: 'GET', path: paths.draftDone(':id'), access: 'citizen', handle: showDone },
  { method: 'GET', path: paths.draftRenewal(':id'), access: 'citizen', handle: onOpenDraft(showRenewal) },
  { method: 'POST', path: paths.draftRenewal(':id'), access: 'citizen', handle: onOpenDraft(renew) },
  { method: 'GET', path: removal, access: 'citizen', handle: onOpenDraft(askRemoval) },
  { method: 'POST', path: removal, access: 'citizen', handle: onOpenDraft(removeDraft) },
]
