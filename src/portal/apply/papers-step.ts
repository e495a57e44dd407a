import { readRendition } from '../../documents/index.js'
import {
  attachEarlierPaper,
  attachPapers,
  attachRegisteredPaper,
  attachStoredPaper,
  lookUpPapers,
  type RefusedPaper,
  removePaper,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf } from '../../surface/route.js'
import { type CitizenRequest, type DraftView, openDraft } from './draft-view.js'
import { journeyOf, missingPapers, papersStep, stepAfter } from './journey.js'
import { paperField } from './paper-errors.js'
import { removeButton } from './paper-files.js'
import { againButton, askStoreButton, registeredButton, type StoreSaid, takeButton } from './paper-offers.js'
import { PapersPage } from './papers-page.js'
import { stepButton } from './step-buttons.js'

export async function showPapers({ frame }: CitizenRequest, view: DraftView): Promise<Answer> {
  return { page: PapersPage({ frame, view }) }
}

/** Takes in what was chosen, takes out what was removed, and goes on only when no required paper is missing. */
export async function savePapers(request: CitizenRequest, view: DraftView, needs: Needs): Promise<Answer> {
  const owner = { draftId: view.draft.id, actor: { kind: 'citizen', id: request.viewer.id } as const }
  const papers = request.files.map((file) => ({ ...file, documentId: file.field.slice(paperField('').length) }))
  const attached = await attachPapers(needs, { ...owner, papers })
  if (attached.outcome === 'already_submitted') return { redirect: paths.draftDone(view.draft.id) }
  await takeStored(request, view, needs)
  await takeEarlier(request, view, needs)
  const said = await askStore(request, view, needs)
  const taken = await takeRegistered(request, view, needs)
  if (said ?? taken.said)
    return {
      page: PapersPage({ frame: request.frame, view: await openDraft(request, needs), said: said ?? taken.said }),
    }
  const removed = textOf(request.body, removeButton)
  if (isId(removed)) await removePaper(needs, { ...owner, paperId: removed })
  return goOn(request, await openDraft(request, needs), [...attached.refused, ...taken.refused])
}

/** The person takes a paper they already have instead of sending one. */
async function takeStored({ body, viewer }: CitizenRequest, { draft }: DraftView, needs: Needs): Promise<void> {
  const [documentId = '', personPaperId = ''] = textOf(body, takeButton).split(':')
  if (!isId(personPaperId)) return
  await attachStoredPaper(needs, { draftId: draft.id, personId: viewer.id, documentId, personPaperId })
}

/** The person uses a file that they handed in with an earlier dossier. */
async function takeEarlier({ body, viewer }: CitizenRequest, { draft }: DraftView, needs: Needs): Promise<void> {
  const [documentId = '', uploadId = ''] = textOf(body, againButton).split(':')
  if (!isId(uploadId)) return
  await attachEarlierPaper(needs, { draftId: draft.id, personId: viewer.id, documentId, uploadId })
}

/** Asks the national e-document store what it holds of the papers; says so when it learned nothing. */
async function askStore({ body, viewer }: CitizenRequest, { draft }: DraftView, needs: Needs) {
  if (textOf(body, askStoreButton) === '') return undefined
  if ((await needs.rateLimits.spend('register', viewer.id)) !== undefined) return 'too_often' satisfies StoreSaid
  const looked = await lookUpPapers(needs, { draftId: draft.id, personId: viewer.id })
  return looked.outcome === 'refused' ? looked.because : undefined
}

/** The person uses a paper that the store holds; its file is looked at like any other. */
async function takeRegistered(
  { body, viewer }: CitizenRequest,
  { draft }: DraftView,
  needs: Needs,
): Promise<{ said?: StoreSaid; refused: RefusedPaper[] }> {
  const [documentId = '', ...number] = textOf(body, registeredButton).split(':')
  if (documentId === '') return { refused: [] }
  const using = { draftId: draft.id, personId: viewer.id, documentId, number: number.join(':') }
  const taken = await attachRegisteredPaper(needs, using)
  if (taken.outcome === 'unavailable') return { said: 'unavailable', refused: [] }
  return { refused: taken.outcome === 'attached' ? taken.refused : [] }
}

function goOn(request: CitizenRequest, view: DraftView, refused: RefusedPaper[]): Answer {
  const { frame, body } = request
  if (refused.length > 0) return { page: PapersPage({ frame, view, refused }), status: 422 }
  const wish = textOf(body, stepButton)
  if (wish === 'later') return { redirect: paths.account }
  const stays = [removeButton, takeButton, againButton, askStoreButton, registeredButton]
  if (wish === 'upload' || stays.some((name) => textOf(body, name)))
    return { redirect: paths.draftPapers(view.draft.id) }
  const missing = missingPapers(view)
  if (missing.length > 0) return { page: PapersPage({ frame, view, missing }), status: 422 }
  const next = stepAfter(journeyOf(view, request.language), papersStep)
  return { redirect: next?.path ?? paths.draftReturn(view.draft.id) }
}

/** Shows a person the paper they uploaded, as the agency will see it. */
export async function showPaper(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const view = await openDraft(request, needs)
  const paper = view.attachments.find(({ id }) => id === request.params.paper)
  if (!paper) throw new NotFound('paper')
  const actor = { kind: 'citizen', id: request.viewer.id } as const
  const { bytes, type, fileName } = await asActor(needs.db, actor, (tx) => readRendition(tx, needs, paper.id))
  return { file: bytes, type, name: fileName, inline: true }
}
