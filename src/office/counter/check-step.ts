import { attachPapers, getDossier, shownCode, submitDossier } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf, textsOf } from '../../surface/route.js'
import { actorOf } from '../../surface/viewer.js'
import { CounterCheck, scanField, takenField, uploadButton } from './check-page.js'
import { type CounterView, type OfficerRequest, openCounterDraft } from './counter-view.js'

/** A draft that has become a dossier leads there. */
async function dossierPath({ viewer }: OfficerRequest, needs: Needs, view: CounterView): Promise<string | undefined> {
  const { dossierId } = view.draft
  if (!dossierId) return undefined
  const dossier = await asActor(needs.db, actorOf(viewer), (tx) => getDossier(tx, dossierId))
  return paths.officeDossier(shownCode(dossier))
}

export async function showCheck(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const view = await openCounterDraft(request, needs)
  const filed = await dossierPath(request, needs, view)
  return filed ? { redirect: filed } : { page: CounterCheck({ frame: request.frame, view }) }
}

/** Keeps the scans, and files the dossier unless only scans were sent; the officer decides what is missing at the counter. */
export async function fileAtCounter(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body, files, frame } = request
  const before = await openCounterDraft(request, needs)
  const actor = { kind: 'officer' as const, id: viewer.id }
  const papers = files.map((file) => ({ ...file, documentId: file.field.slice(scanField('').length) }))
  const attached = await attachPapers(needs, { draftId: before.draft.id, actor, papers })
  const view = await openCounterDraft(request, needs)
  const known = new Set(view.asked.map(({ document }) => document.id))
  const taken = textsOf(body, takenField).filter((id) => known.has(id))
  const refusedFiles = attached.outcome === 'attached' ? attached.refused : []
  if (refusedFiles.length > 0) return { page: CounterCheck({ frame, view, taken, refusedFiles }), status: 422 }
  if (textOf(body, uploadButton)) return { page: CounterCheck({ frame, view, taken }) }
  const login = { loginMethod: 'counter', assuranceLevel: null }
  const submission = await submitDossier(needs, { draftId: view.draft.id, actor, ...login, papersTaken: taken })
  if (submission.outcome === 'refused') {
    return { page: CounterCheck({ frame, view, taken, refusal: submission.because }), status: 409 }
  }
  return { redirect: paths.officeDossier(submission.submissionCode) }
}
