import { getAgency, getOfficer } from '../agencies/index.js'
import { numberDocument, orderDocument, type RefusalData, type ResultData, wordResult } from '../documents/index.js'
import { getPerson } from '../people/index.js'
import type { Tx } from '../platform/db.js'
import { compileFeel } from '../platform/feel/compile-feel.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { answersScope, type UnitDirectory } from '../procedures/forms/index.js'
import { getRevision } from '../procedures/index.js'
import { placeOf } from './acceptance-receipt-data.js'
import { getAnswers } from './answers.js'
import { legalDayOf } from './codes.js'
import { contactOf } from './contact.js'
import type { Dossier } from './dossier.js'

export interface DecisionNeeds extends CoreNeeds {
  units: UnitDirectory
}

export interface Decision {
  kind: 'granted' | 'refused'
  /** Reasons of a refusal, one a line; remarks of a grant. */
  words: string
  signerId: string
  at: Instant
}

/** What `make_document` renders for a result: one of the two papers. */
export type ResultOrder = { paper: 'result'; data: ResultData } | { paper: 'refusal'; data: RefusalData }

/** Numbers the result and orders it; the job makes it and signs it with the approver's certificate. */
export async function orderResult(tx: Tx, needs: DecisionNeeds, dossier: Dossier, decision: Decision): Promise<string> {
  const agency = await getAgency(tx, dossier.competentAgencyId)
  const day = legalDayOf(decision.at)
  const words = decision.kind === 'refused' ? 'refusal' : 'result'
  const numbered = await numberDocument(tx, {
    ...{ kind: 'result', words, agencyId: agency.id, dossierId: dossier.id, day },
  })
  const issued = await issuedPaper(tx, needs, { dossier, decision, number: numbered.number })
  const data: ResultOrder =
    decision.kind === 'granted'
      ? { paper: 'result', data: { ...issued, ...(await grantedWords(tx, needs, dossier)) } }
      : { paper: 'refusal', data: { ...issued, ...(await refusedWords(tx, needs, { dossier, decision })) } }
  return orderDocument(tx, needs.keyring, {
    dossierId: dossier.id,
    agencyId: agency.id,
    kind: 'result',
    ...numbered,
    data,
    visibleToCitizen: false,
    signerId: decision.signerId,
    at: decision.at,
  })
}

async function issuedPaper(
  tx: Tx,
  needs: DecisionNeeds,
  order: { dossier: Dossier; decision: Decision; number: string },
) {
  const { dossier, decision, number } = order
  const agency = await getAgency(tx, dossier.competentAgencyId)
  const parent = agency.parentId ? await getAgency(tx, agency.parentId) : null
  const signer = await getOfficer(tx, decision.signerId)
  const { definition } = await getRevision(tx, dossier.revisionId)
  return {
    letterhead: {
      parentAgency: parent?.name ?? null,
      agency: agency.name,
      number,
      place: placeOf(agency),
      issuedAt: decision.at,
    },
    authority: agency.name,
    legalBasis: definition.legalBasis.map((basis) => `${basis.title} (${basis.document})`),
    signatory: {
      capacity: [signer.title],
      name: signer.fullName,
      signature: { agency: agency.name, signedAt: decision.at, sealed: true },
    },
    recipients: [],
    checkUrl: `${needs.publicUrl}/xac-minh`,
    qrLink: `${needs.publicUrl}/tra-cuu/${dossier.submissionCode}`,
  }
}

async function grantedWords(tx: Tx, needs: DecisionNeeds, dossier: Dossier) {
  const { definition } = await getRevision(tx, dossier.revisionId)
  const [result] = definition.results
  if (!result || !definition.form) throw new Error(`procedure ${definition.code} defines no result`)
  const agency = await getAgency(tx, dossier.competentAgencyId)
  const applicant = await getPerson(tx, needs.keyring, dossier.applicantId)
  const { answers, inVietnamese } = await getAnswers(tx, needs.keyring, dossier.id)
  const context = { today: legalDayOf(dossier.submittedAt), units: needs.units, frozen: inVietnamese }
  const scope = answersScope(definition.form, answers, context)
  const facts = result.facts
    .map(({ label, value }) => ({ label: label.vi, value: compileFeel(value).evaluate(scope) }))
    .filter(({ value }) => value !== null && value !== '')
    .map(({ label, value }) => ({ label, value: String(value) }))
  return { ...wordResult(result.template, { agency: agency.name, applicant: { name: applicant.fullName } }), facts }
}

async function refusedWords(
  tx: Tx,
  needs: DecisionNeeds,
  { dossier, decision }: { dossier: Dossier; decision: Decision },
) {
  const { definition } = await getRevision(tx, dossier.revisionId)
  const agency = await getAgency(tx, dossier.competentAgencyId)
  const applicant = await getPerson(tx, needs.keyring, dossier.applicantId)
  const { phone, email, address } = contactOf(needs.keyring, dossier)
  return {
    applicant: {
      kind: 'person' as const,
      name: applicant.fullName,
      personalId: applicant.personalId,
      address,
      phone,
      email,
    },
    dossierCode: dossier.dossierCode ?? dossier.submissionCode,
    acceptedAt: dossier.acceptedAt ?? dossier.submittedAt,
    receivedBy: agency.counterName,
    procedure: { code: definition.code, name: definition.name.vi },
    reasons: decision.words
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean),
    complaintTo: agency.name,
    contact: `${agency.counterName}, ${agency.hotline}`,
  }
}
