import { type Submission, submitDossier } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { electronicIdentity } from '../../people/index.js'
import { unreachable } from '../../platform/errors.js'
import { questionOfSlot } from '../../procedures/forms/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf } from '../../surface/route.js'
import { CheckPage } from './check-page.js'
import type { CitizenRequest, DraftView } from './draft-view.js'
import { fromCheck } from './form-step.js'
import { checkStep, journeyOf } from './journey.js'

export async function showCheck({ frame }: CitizenRequest, view: DraftView): Promise<Answer> {
  return { page: CheckPage({ frame, view }) }
}

/** Submits the draft; each refusal says what is wrong and leads to the page where it is mended. */
export async function submit(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  const { frame, viewer, body } = request
  const isUnfinished = journeyOf(view, request.language).some((step) => !step.isDone && step.id !== checkStep)
  if (isUnfinished) return { page: CheckPage({ frame, view }), status: 409 }
  if (textOf(body, 'cam-doan') !== 'co') return { page: CheckPage({ frame, view, isUndeclared: true }), status: 422 }
  const submission = await submitDossier(needs, {
    draftId: view.draft.id,
    actor: { kind: 'citizen', id: viewer.id },
    loginMethod: electronicIdentity,
    assuranceLevel: viewer.assuranceLevel,
  })
  if (submission.outcome === 'submitted') return { redirect: paths.draftDone(view.draft.id) }
  const refusal = { because: submission.because, goTo: placeOf(submission, view) }
  return { page: CheckPage({ frame, view, refusal }), status: 409 }
}

/** The page on which the first of these files was given. */
function placeOfFile(ids: readonly string[], { attachments, form, draft }: DraftView): string {
  const slot = attachments.find(({ id }) => id === ids[0])?.requiredDocumentId ?? ''
  const question = questionOfSlot(slot)
  const page = form.pages.find(({ sections }) =>
    sections.some(({ fields }) => fields.some(({ id }) => id === question)),
  )
  return page ? paths.draftForm(draft.id, page.id) + fromCheck : paths.draftPapers(draft.id)
}

type Refused = Extract<Submission, { outcome: 'refused' }>

function placeOf(refused: Refused, view: DraftView): string | undefined {
  const draftId = view.draft.id
  switch (refused.because) {
    case 'form_incomplete':
      return `${paths.draftForm(draftId, refused.page)}${fromCheck}#${refused.field}`
    case 'paper_missing':
      return paths.draftPapers(draftId)
    case 'file_broken':
    case 'file_infected':
      return placeOfFile(refused.attachmentIds, view)
    case 'revision_changed':
      return paths.draftRenewal(draftId)
    case 'return_way_missing':
      return paths.draftReturn(draftId) + fromCheck
    case 'filing_closed':
    case 'not_carried_out':
      return undefined
    default:
      return unreachable(refused)
  }
}
