import { getAgency } from '../../agencies/index.js'
import { type ApologyData, draftNumber, formOptions, layoutFor, orderDocument } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'
import { beginPaper, contactLine, letterheadOf, personAndMatter, signatoryOf } from './paper-facts.js'

export interface ApologyOrder {
  dossier: Dossier
  /** The appointment that is not kept, and the new one. */
  dueAt: Instant
  newDueAt: Instant
  reason: string
  /** The head of the agency, or who signs for the head. */
  officerId: string
  at: Instant
}

/** Numbers and orders Mẫu 04: signed for the head of the agency that settles the dossier, sealed by that agency. */
export async function orderApology(tx: Tx, needs: CoreNeeds, order: ApologyOrder): Promise<string> {
  const { dossier, officerId, at } = order
  const kind = 'apology' as const
  const agencyId = dossier.competentAgencyId
  const paper = await beginPaper(tx, needs, { dossier, kind, agencyId, officerId, sealed: true, at })
  const data = await apologyData(tx, order, paper)
  return orderDocument(tx, needs.keyring, { ...paper.order, data, visibleToCitizen: true })
}

/** The same paper before it is sent: without a number, signed by nobody; and how it will look. */
export async function draftApology(tx: Tx, needs: CoreNeeds, order: ApologyOrder) {
  const agency = await getAgency(tx, order.dossier.competentAgencyId)
  const paper = { kind: 'apology' as const, agencyId: agency.id, dossierId: order.dossier.id }
  const layout = await layoutFor(tx, paper)
  const letterhead = await letterheadOf(tx, agency, { number: draftNumber(layout), at: order.at })
  const facts = { ...(await personAndMatter(tx, needs, order.dossier)), letterhead, contact: contactLine(agency) }
  const data = await apologyData(tx, order, { agency, facts, signature: null })
  return { data, options: await formOptions(tx, { ...layout, ...paper }) }
}

async function apologyData(
  tx: Tx,
  { dossier, dueAt, newDueAt, reason, officerId }: ApologyOrder,
  { agency, facts, signature }: Pick<Awaited<ReturnType<typeof beginPaper>>, 'agency' | 'facts' | 'signature'>,
): Promise<ApologyData> {
  const receiving = await getAgency(tx, dossier.receivingAgencyId)
  return {
    ...facts,
    agency: agency.name,
    receivedBy: receiving.counterName,
    acceptedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt,
    newDueAt,
    reason,
    signatory: await signatoryOf(tx, officerId, signature),
    recipients: [receiving.counterName],
  }
}
