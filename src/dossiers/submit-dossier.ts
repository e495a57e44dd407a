import { calendarFor, getAgency, getRegime } from '../agencies/index.js'
import { answerBy, answerSoonFrom } from '../calendar/index.js'
import { type AttachmentNeeds, listAttachments } from '../documents/index.js'
import { sumDue } from '../payments/index.js'
import { getPerson, phoneKey } from '../people/index.js'
import { asActor, type DbActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import type { FormDefinition } from '../procedures/form.js'
import { checkWhole, freezeReadings, prefill, type UnitDirectory, visibleForm } from '../procedures/forms/index.js'
import { getRevision } from '../procedures/index.js'
import type { ReturnWay } from '../procedures/procedure.js'
import { freeze } from './answers.js'
import { legalDayOf, newReceiptNumber, newSubmissionCode } from './codes.js'
import { sealContact } from './contact.js'
import type { Actor, Dossier } from './dossier.js'
import { isBehalfWhole } from './drafts/behalf-fields.js'
import type { Draft } from './drafts/draft.js'
import { identityFacts } from './drafts/draft-context.js'
import { draftStanding } from './drafts/renew-draft.js'
import { lockDraft, markSubmitted } from './drafts/store.js'
import { findBroken, writeManifest } from './manifest.js'
import { orderSubmissionReceipt } from './papers/order-submission-receipt.js'
import { writeEvent } from './record-change.js'
import { documentsAsked, missingDocuments } from './required-documents.js'
import { isInfected } from './scanned-papers.js'
import { getDossier } from './store.js'
import { tellSubmitter } from './tell-submitter.js'
import { contextOf, type WithFiles, writeDues } from './write-dues.js'

export interface SubmissionNeeds extends CoreNeeds, AttachmentNeeds {
  units: UnitDirectory
}

export type Submission =
  | { outcome: 'submitted'; dossierId: string; submissionCode: string; isRetry: boolean }
  | { outcome: 'refused'; because: 'form_incomplete'; page: string; field: string }
  | { outcome: 'refused'; because: 'paper_missing'; documentIds: string[] }
  | { outcome: 'refused'; because: 'file_broken' | 'file_infected'; attachmentIds: string[] }
  | { outcome: 'refused'; because: 'return_way_missing' | 'filing_closed' | 'revision_changed' | 'not_carried_out' }

export interface Submitting {
  draftId: string
  actor: DbActor & { kind: 'citizen' | 'officer' }
  loginMethod: string
  assuranceLevel: number | null
  /** Required documents whose paper the officer took in at the counter. */
  papersTaken?: readonly string[]
}

/**
 * Turns a draft into a dossier: whole or not at all. What was attached is read back from storage first, and a draft becomes one dossier
 * however often it is submitted: a retry is answered with the same code.
 */
export async function submitDossier(needs: SubmissionNeeds, submitting: Submitting): Promise<Submission> {
  return asActor(needs.db, submitting.actor, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, submitting.draftId)
    if (draft.dossierId) return retried(await getDossier(tx, draft.dossierId))
    const at = needs.now()
    const regime = await getRegime(tx, legalDayOf(at))
    if (draft.channel === 'online' && !regime.parameters.localFiling)
      return { outcome: 'refused', because: 'filing_closed' }
    const standing = await draftStanding(tx, draft)
    if (!standing.isCarriedOut) return { outcome: 'refused', because: 'not_carried_out' }
    if (draft.channel === 'online' && standing.newer) return { outcome: 'refused', because: 'revision_changed' }
    const revision = await getRevision(tx, draft.revisionId)
    const attachments = await listAttachments(tx, needs.keyring, { draftId: draft.id })
    const refusal = await refusalOf(tx, needs, { draft, revision, attachments, at })
    if (refusal) return refusal
    const dossier = await insertDossier(tx, needs, { submitting, draft, regimeId: regime.id, at })
    await attachAll(tx, draft, dossier.id)
    await writePapersTaken(tx, dossier.id, submitting, at)
    await recordSubmission(tx, needs, { submitting, draft, revision, dossier, attachments, at })
    return { outcome: 'submitted', dossierId: dossier.id, submissionCode: dossier.submissionCode, isRetry: false }
  })
}

const retried = (dossier: Dossier): Submission => ({
  outcome: 'submitted',
  dossierId: dossier.id,
  submissionCode: dossier.submissionCode,
  isRetry: true,
})

async function refusalOf(
  tx: Tx,
  needs: SubmissionNeeds,
  { draft, revision, attachments, at }: WithFiles,
): Promise<Submission | undefined> {
  const context = contextOf(needs, { attachments, at })
  const { form } = revision.definition
  const [wrong] = form ? checkWhole(form, draft.content.answers, context).errors : []
  if (wrong) return { outcome: 'refused', because: 'form_incomplete', page: wrong.page, field: wrong.field }
  if (draft.content.returnWay === null || !isBehalfWhole(draft.content.contact.behalf))
    return { outcome: 'refused', because: 'return_way_missing' }
  const asked = documentsAsked(revision.definition, draft.channel, { answers: draft.content.answers, context })
  const missing = missingDocuments(asked, new Set(attachments.map((each) => each.requiredDocumentId)))
  if (missing.length > 0 && draft.channel === 'online') {
    return { outcome: 'refused', because: 'paper_missing', documentIds: missing.map((document) => document.id) }
  }
  const infected = attachments.filter(isInfected)
  if (infected.length > 0)
    return { outcome: 'refused', because: 'file_infected', attachmentIds: infected.map(({ id }) => id) }
  const broken = await findBroken(tx, needs, attachments)
  return broken.length > 0 ? { outcome: 'refused', because: 'file_broken', attachmentIds: broken } : undefined
}

/** What the answers came from besides the person: the electronic identity of who files online, and registers. */
async function sources(tx: Tx, { keyring }: SubmissionNeeds, draft: Draft, form: FormDefinition) {
  const { registered = {} } = draft.content
  if (draft.channel !== 'online') return { registered }
  return { registered, prefilled: prefill(form, identityFacts(await getPerson(tx, keyring, draft.personId))) }
}

interface NewDossier {
  submitting: Submitting
  draft: Draft
  regimeId: string
  at: Instant
}

async function insertDossier(
  tx: Tx,
  needs: SubmissionNeeds,
  { submitting, draft, regimeId, at }: NewDossier,
): Promise<Dossier> {
  const id = newId(at)
  const { contact } = draft.content
  const { agencyId, receivingAgencyId } = draft
  const calendar = await calendarFor(tx, receivingAgencyId)
  const answerDueAt = answerBy(at, calendar)
  const { code: agencyCode } = await getAgency(tx, receivingAgencyId)
  await tx
    .insertInto('dossiers')
    .values({
      id,
      submissionCode: newSubmissionCode(),
      // Who hands papers in gets a slip for them; online there is nothing to hand back.
      receiptNumber: draft.channel === 'online' ? null : newReceiptNumber(agencyCode, at),
      procedureCode: draft.procedureCode,
      revisionId: draft.revisionId,
      competentAgencyId: agencyId,
      receivingAgencyId,
      submitterId: draft.personId,
      applicantId: draft.personId,
      channel: draft.channel,
      language: draft.language,
      loginMethod: submitting.loginMethod,
      assuranceLevel: submitting.assuranceLevel,
      status: 'submitted',
      returnWay: draft.content.returnWay as ReturnWay,
      contactSealed: sealContact(needs.keyring, id, contact),
      phoneKey: contact.phone ? phoneKey(needs.keyring, contact.phone) : null,
      regimeId,
      submittedAt: at,
      answerDueAt,
      answerSoonFrom: answerSoonFrom(answerDueAt, calendar),
      lastSeq: 1,
      updatedAt: at,
    })
    .execute()
  await tx
    .insertInto('dossierAgencies')
    .values([
      { dossierId: id, agencyId: receivingAgencyId, part: 'receiving', since: at },
      { dossierId: id, agencyId, part: 'competent', since: at },
    ])
    .execute()
  return getDossier(tx, id)
}

async function attachAll(tx: Tx, draft: Draft, dossierId: string): Promise<void> {
  await tx.updateTable('attachments').set({ dossierId }).where('draftId', '=', draft.id).execute()
  await markSubmitted(tx, draft.id, dossierId)
}

async function writePapersTaken(
  tx: Tx,
  dossierId: string,
  { actor, papersTaken = [] }: Submitting,
  at: Instant,
): Promise<void> {
  if (papersTaken.length === 0) return
  const row = { dossierId, outcome: 'taken' as const, officerId: actor.id, at }
  await tx
    .insertInto('originalChecks')
    .values(papersTaken.map((requiredDocumentId) => ({ ...row, requiredDocumentId })))
    .execute()
}

async function recordSubmission(
  tx: Tx,
  needs: SubmissionNeeds,
  { submitting, draft, revision, dossier, attachments, at }: WithFiles & { submitting: Submitting; dossier: Dossier },
): Promise<void> {
  const { form } = revision.definition
  const context = { ...contextOf(needs, { attachments, at }), language: draft.language }
  // A file may have come after its page was saved last.
  const answers = form ? visibleForm(form, draft.content.answers, context).answers : draft.content.answers
  const readings = form
    ? freezeReadings(form, answers, { ...context, ...(await sources(tx, needs, draft, form)) })
    : { asRead: [], inVietnamese: [] }
  const commitment = await freeze(tx, needs.keyring, dossier, { answers, ...readings, at })
  const kind = draft.channel === 'online' ? 'submission' : 'counter'
  const manifest = await writeManifest(tx, { dossierId: dossier.id, kind, attachments, at })
  const actor: Actor = { kind: submitting.actor.kind, id: submitting.actor.id }
  await writeEvent(tx, dossier, {
    kind: 'submitted',
    actor,
    at,
    ...(actor.kind === 'officer' ? { onBehalfOf: draft.personId } : {}),
    detail: {
      channel: draft.channel,
      answers: commitment,
      manifest,
      files: attachments.length,
      ...(submitting.papersTaken ? { papersTaken: [...submitting.papersTaken] } : {}),
      answerBy: dossier.answerDueAt.toISOString(),
    },
  })
  await writeDues(tx, needs, { draft, revision, dossier, attachments, papersTaken: submitting.papersTaken, at })
  const { definition } = revision
  // At the counter the person holds the slip with the receipt number.
  const documentIds =
    draft.channel === 'online'
      ? [await orderSubmissionReceipt(tx, needs, { dossier, definition, attachments, at })]
      : []
  const notice = { template: 'submitted' as const, answerBy: dossier.answerDueAt }
  await tellSubmitter(tx, needs, dossier, { notice, documentIds, at })
  const due = await sumDue(tx, dossier.id, 'at_acceptance')
  if (due > 0) await tellSubmitter(tx, needs, dossier, { notice: { template: 'payment_due', amountVnd: due }, at })
}
