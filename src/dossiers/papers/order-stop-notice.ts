import { orderDocument, type PaidMoney, type StopNoticeData } from '../../documents/index.js'
import { listDues } from '../../payments/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../../procedures/index.js'
import type { Dossier, DossierStatus } from '../dossier.js'
import { beginPaper, ofTheCounter, signatoryOf } from './paper-facts.js'

export interface StopNoticeOrder {
  /** As it was before the stop: the notice says where it stood. */
  dossier: Dossier
  /** Who asked: the person, or an agency by its name. */
  askedBy: 'applicant' | { agency: string }
  askedAt: Instant
  reason: string
  officerId: string
  /** Where no officer acts but a rule does: sealed by the agency alone. */
  signedBy?: 'agency'
  at: Instant
}

const statesThen: Partial<Record<DossierStatus, string>> = {
  submitted: 'Chờ tiếp nhận',
  supplement_before_acceptance: 'Chờ bổ sung trước khi tiếp nhận',
  accepted: 'Đã tiếp nhận',
  in_processing: 'Đang giải quyết',
  supplement_requested: 'Chờ bổ sung giấy tờ',
  obligation_due: 'Chờ thực hiện nghĩa vụ tài chính',
}

const stateOf = (status: DossierStatus): string => statesThen[status] ?? 'Đang giải quyết'

/** Numbers and orders Mẫu 05, which the counter gives and the agency seals. */
export async function orderStopNotice(tx: Tx, needs: CoreNeeds, order: StopNoticeOrder): Promise<string> {
  const { dossier, askedBy, askedAt, reason, officerId, signedBy, at } = order
  const kind = 'stop_notice' as const
  const agencyId = dossier.receivingAgencyId
  const paper = await beginPaper(tx, needs, { dossier, kind, agencyId, officerId, signedBy, sealed: true, at })
  const { facts, agency } = paper
  const data: StopNoticeData = {
    ...facts,
    letterhead: ofTheCounter(facts.letterhead, agency),
    counter: agency.counterName,
    acceptedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt: dossier.dueAt,
    askedBy: askedBy === 'applicant' ? `Ông/Bà ${facts.applicant.name}` : askedBy.agency,
    askedAt,
    stateThen: stateOf(dossier.status),
    stoppedAt: at,
    reason,
    papersBack: await papersBack(tx, dossier),
    payments: await paidMoney(tx, dossier.id),
    signatory: await signatoryOf(tx, officerId, paper.signature),
    recipients: [],
  }
  return orderDocument(tx, needs.keyring, { ...paper.order, data, visibleToCitizen: true })
}

/** Originals that were taken in at the counter. */
async function papersBack(tx: Tx, dossier: Dossier): Promise<string[]> {
  const taken = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .distinct()
    .where('dossierId', '=', dossier.id)
    .where('outcome', '=', 'taken')
    .execute()
  const { definition } = await getRevision(tx, dossier.revisionId)
  return definition.requiredDocuments
    .filter(({ id }) => taken.some(({ requiredDocumentId }) => requiredDocumentId === id))
    .map(({ name }) => name.vi)
}

/** What was paid, and whether it was already paid back. */
async function paidMoney(tx: Tx, dossierId: string): Promise<PaidMoney[]> {
  const dues = await listDues(tx, dossierId)
  return dues
    .filter(({ state }) => state === 'paid' || state === 'refunded')
    .map(({ name, amountVnd, state }) => ({ name, amountVnd, isPaidBack: state === 'refunded' }))
}
