import { type Agency, calendarFor, getAgency, getOfficer } from '../agencies/index.js'
import type { DueDate } from '../calendar/index.js'
import { chooseSignature, listAttachments, numberDocument, orderDocument } from '../documents/index.js'
import { listDues, sumDue } from '../payments/index.js'
import { getPerson } from '../people/index.js'
import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { nextNumber } from '../platform/number-series.js'
import type { Instant } from '../platform/time.js'
import { getRevision } from '../procedures/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import { acceptanceReceiptData } from './acceptance-receipt-data.js'
import { dueDateOf } from './clock.js'
import { dossierCode, legalDayOf } from './codes.js'
import { contactOf } from './contact.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { enterInRegister, registerBookNumber } from './register/enter-in-register.js'
import { standingOfPapers } from './scanned-papers.js'
import { layOutSteps } from './steps/lay-out-steps.js'
import { tellSubmitter } from './tell-submitter.js'
import { expectedReceipt, papersTravel } from './travelling/travel-rules.js'

export type Acceptance =
  | { outcome: 'accepted'; dossierCode: string; dueAt: Instant }
  | {
      outcome: 'refused'
      because: 'not_available_now' | 'fee_due_at_acceptance' | 'papers_not_scanned' | 'paper_infected'
    }

/** Takes a submitted dossier in at the one-stop counter: gives it its official code, starts its clock and orders Mẫu 01. */
export async function acceptDossier(needs: CoreNeeds, id: DossierId, officer: ActingOfficer): Promise<Acceptance> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'accept' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    if ((await sumDue(tx, id, 'at_acceptance')) > 0) return { outcome: 'refused', because: 'fee_due_at_acceptance' }
    const papers = standingOfPapers(await listAttachments(tx, needs.keyring, { dossierId: id }))
    if (papers !== 'clean') return { outcome: 'refused', because: papers }
    const at = needs.now()
    const { definition } = await getRevision(tx, dossier.revisionId)
    const papersTaken = await papersTakenOf(tx, id)
    const expectedAt = papersTravel(dossier, papersTaken) ? await expectedReceiptOf(tx, dossier, at) : null
    const due = await dueDateOf(tx, dossier, definition, { receivedAt: expectedAt ?? at, pauses: [] })
    const accepted = await recordAcceptance(tx, dossier, { officer, at, due, expectedAt })
    await layOutSteps(tx, accepted, { workflow: definition.workflow, at })
    const receipt = await orderReceipt(tx, needs, {
      ...{ dossier: accepted, definition, officer, papersTaken, expectedAt, at, dueAt: due.dueAt },
    })
    // The text message goes at once, the mail when its Mẫu 01 is made (S0.4).
    await tellSubmitter(tx, needs, accepted, {
      notice: { template: 'accepted', dueAt: due.dueAt, isExpected: expectedAt !== null },
      documentIds: [receipt],
      at,
    })
    return { outcome: 'accepted', dossierCode: accepted.dossierCode ?? '', dueAt: due.dueAt }
  })
}

async function recordAcceptance(
  tx: Tx,
  dossier: Dossier,
  by: { officer: ActingOfficer; at: Instant; due: DueDate; expectedAt: Instant | null },
): Promise<Dossier> {
  const { officer, at, due, expectedAt } = by
  const agency = await getAgency(tx, dossier.competentAgencyId)
  const serial = await nextNumber(tx, agency.code, 'dossier_code', legalDayOf(at))
  const code = dossierCode(agency.code, at, serial)
  const change = {
    status: 'accepted' as const,
    dossierCode: code,
    acceptedAt: at,
    receivedByCompetentAt: expectedAt === null ? at : null,
    originalDueAt: due.dueAt,
    dueAt: due.dueAt,
    calendarVersion: due.calendarVersion,
  }
  return recordChange(tx, dossier, change, {
    kind: 'accepted',
    actor: { kind: 'officer', id: officer.id },
    at,
    agencyId: dossier.receivingAgencyId,
    detail: {
      dossierCode: code,
      dueAt: due.dueAt.toISOString(),
      calendarVersion: due.calendarVersion,
      projected: due.projected,
      ...(expectedAt ? { expectedReceiptAt: expectedAt.toISOString() } : {}),
    },
  })
}

interface ReceiptOrder {
  dossier: Dossier
  definition: ProcedureDefinition
  officer: ActingOfficer
  papersTaken: ReadonlySet<string>
  /** When the competent agency has the papers, where they travel. */
  expectedAt: Instant | null
  at: Instant
  dueAt: Instant
}

async function orderReceipt(
  tx: Tx,
  needs: CoreNeeds,
  { dossier, definition, officer, papersTaken, expectedAt, at, dueAt }: ReceiptOrder,
): Promise<string> {
  const agencyId = dossier.receivingAgencyId
  const kind = 'acceptance_receipt' as const
  const numbered = await numberDocument(tx, { kind, agencyId, dossierId: dossier.id, day: legalDayOf(at) })
  const { sector } = definition
  const line = await enterInRegister(tx, { dossier, sectorCode: sector.code, at })
  const agency = await getAgency(tx, agencyId)
  const { signature, signerId } = await signatureOf(tx, { dossier, agency, officerId: officer.id, at })
  const data = acceptanceReceiptData({
    dossier,
    definition,
    number: numbered.number,
    register: { book: registerBookNumber(line), entry: String(line.entry) },
    agency,
    applicant: await getPerson(tx, needs.keyring, dossier.applicantId),
    contact: contactOf(needs.keyring, dossier),
    attachments: await listAttachments(tx, needs.keyring, { dossierId: dossier.id }),
    papersTaken,
    journey: expectedAt && { to: (await getAgency(tx, dossier.competentAgencyId)).name, expectedAt },
    dues: await listDues(tx, dossier.id),
    receiver: await getOfficer(tx, officer.id),
    signature,
    publicUrl: needs.publicUrl,
    at,
    dueAt,
  })
  return orderDocument(tx, needs.keyring, {
    ...{ dossierId: dossier.id, agencyId, kind, ...numbered, data, visibleToCitizen: true, at },
    ...(signerId === undefined ? {} : { signerId }),
  })
}

/** A receipt for a dossier filed online is signed digitally; at the counter both sign on paper (Mẫu 01; checked 2026-11-22). */
async function signatureOf(
  tx: Tx,
  { dossier, agency, officerId, at }: { dossier: Dossier; agency: Agency; officerId: string; at: Instant },
) {
  if (dossier.channel !== 'online') return { signature: null }
  return chooseSignature(tx, { officerId, agency, sealed: false, at })
}

const expectedReceiptOf = async (tx: Tx, { receivingAgencyId }: Dossier, at: Instant): Promise<Instant> =>
  expectedReceipt(at, await calendarFor(tx, receivingAgencyId))

async function papersTakenOf(tx: Tx, dossierId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossierId)
    .where('outcome', '=', 'taken')
    .execute()
  return new Set(rows.map((row) => row.requiredDocumentId))
}
