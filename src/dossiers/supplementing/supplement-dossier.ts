import { calendarFor } from '../../agencies/index.js'
import { answerBy } from '../../calendar/index.js'
import type { AttachmentNeeds } from '../../documents/index.js'
import { sumDue } from '../../payments/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { type FieldError, freezeReadings } from '../../procedures/forms/index.js'
import { freeze, getAnswers } from '../answers.js'
import { citizenActionsFor } from '../available-actions.js'
import { dueByEvents } from '../clock.js'
import type { Dossier } from '../dossier.js'
import { keepEarlierAnswers } from '../earlier-answers.js'
import { findBroken, writeManifest } from '../manifest.js'
import { type DossierChange, recordChange } from '../record-change.js'
import { isInfected } from '../scanned-papers.js'
import { moveStepDues, restartStepDues } from '../steps/step-clocks.js'
import { lockDossier } from '../store.js'
import { closeRequest } from '../supplements.js'
import { tellSubmitter } from '../tell-submitter.js'
import { keepSources } from './keep-sources.js'
import { flagged, type OpenSupplement, openSupplement, type SupplementNeeds } from './open-supplement.js'

export type Supplementing =
  | { outcome: 'supplemented'; dossier: Dossier }
  | { outcome: 'refused'; because: 'not_available_now' | 'fee_due_at_supplement' }
  | { outcome: 'refused'; because: 'field_wrong'; errors: FieldError[] }
  | { outcome: 'refused'; because: 'paper_missing' | 'file_broken' | 'file_infected'; documentIds: string[] }

/**
 * Hands in what was asked for, and nothing else. Before acceptance the agency has a new eight working hours to answer; after it
 * the clock runs on, and the due date moves by the time it stood still (L2, L4).
 */
export async function supplementDossier(
  needs: SupplementNeeds & AttachmentNeeds,
  { dossierId, personId }: { dossierId: string; personId: string },
): Promise<Supplementing> {
  return asActor(needs.db, { kind: 'citizen', id: personId }, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!citizenActionsFor(dossier.status).includes('supplement'))
      return { outcome: 'refused', because: 'not_available_now' }
    const open = await openSupplement(tx, needs, { dossier, personId })
    const refusal = await refusalOf(tx, needs, open)
    if (refusal) return refusal
    const at = needs.now()
    const commitment = await takeOver(tx, needs, open, at)
    const change = open.request.beforeAcceptance ? await newClock(tx, dossier, at) : await clockGoesOn(tx, open, at)
    const changed = await recordChange(tx, dossier, change, {
      kind: 'supplemented',
      actor: { kind: 'citizen', id: personId },
      at,
      detail: { request: open.request.id, files: open.papers.length, ...commitment },
    })
    await closeRequest(tx, open.request.id, { answeredAt: at })
    await tellSubmitter(tx, needs, changed, { notice: { template: 'supplemented' }, at })
    return { outcome: 'supplemented', dossier: changed }
  })
}

async function refusalOf(
  tx: Tx,
  needs: SupplementNeeds & AttachmentNeeds,
  { dossier, request, form, read, papers }: OpenSupplement,
): Promise<Supplementing | undefined> {
  if (form && !read) return { outcome: 'refused', because: 'field_wrong', errors: [] }
  if (read && read.errors.length > 0) return { outcome: 'refused', because: 'field_wrong', errors: read.errors }
  const given = new Set(papers.map((paper) => paper.requiredDocumentId))
  const missing = [...flagged(request, 'document')].filter((id) => !given.has(id))
  if (missing.length > 0) return { outcome: 'refused', because: 'paper_missing', documentIds: missing }
  const infected = papers.filter(isInfected).map((paper) => paper.requiredDocumentId)
  if (infected.length > 0) return { outcome: 'refused', because: 'file_infected', documentIds: infected }
  const broken = new Set(await findBroken(tx, needs, papers))
  const documentIds = papers.filter((paper) => broken.has(paper.id)).map((paper) => paper.requiredDocumentId)
  if (documentIds.length > 0) return { outcome: 'refused', because: 'file_broken', documentIds }
  if ((await sumDue(tx, dossier.id, 'at_supplement')) > 0)
    return { outcome: 'refused', because: 'fee_due_at_supplement' }
  return undefined
}

/** The supplement becomes part of the dossier: answers, papers, and a manifest of its own. */
async function takeOver(
  tx: Tx,
  needs: SupplementNeeds & AttachmentNeeds,
  { dossier, request, form, read, papers }: OpenSupplement,
  at: Instant,
): Promise<{ manifest: string; answers?: string }> {
  await tx
    .updateTable('attachments')
    .set({ dossierId: dossier.id })
    .where('supplementRequestId', '=', request.id)
    .where('removedAt', 'is', null)
    .execute()
  const manifest = await writeManifest(tx, { dossierId: dossier.id, kind: 'supplement', attachments: papers, at })
  if (!form || !read) return { manifest }
  await keepEarlierAnswers(tx, { requestId: request.id, dossierId: dossier.id, at })
  const { answers } = read
  const view = { ...form.context, prefilled: {}, language: dossier.language }
  const now = freezeReadings(form.form, answers, view)
  const before = await getAnswers(tx, needs.keyring, dossier.id)
  const asRead = keepSources(now.asRead, before.asRead)
  const inVietnamese = now.inVietnamese === now.asRead ? asRead : keepSources(now.inVietnamese, before.inVietnamese)
  return { manifest, answers: await freeze(tx, needs.keyring, dossier, { answers, asRead, inVietnamese, at }) }
}

async function newClock(tx: Tx, dossier: Dossier, at: Instant): Promise<DossierChange> {
  const calendar = await calendarFor(tx, dossier.receivingAgencyId)
  return { status: 'submitted', answerDueAt: answerBy(at, calendar), clockPausedAt: null }
}

async function clockGoesOn(tx: Tx, { dossier, definition }: OpenSupplement, at: Instant): Promise<DossierChange> {
  const due = await dueByEvents(tx, dossier, definition, at)
  if (definition.supplement.policy === 'restart') await restartStepDues(tx, dossier.id, at)
  else if (dossier.clockPausedAt) await moveStepDues(tx, dossier.id, { from: dossier.clockPausedAt, to: at })
  return { status: 'in_processing', dueAt: due.dueAt, calendarVersion: due.calendarVersion, clockPausedAt: null }
}
