import { getAgency } from '../../agencies/index.js'
import { type ApologyData, orderDocument } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'
import { beginPaper, signatoryOf } from './paper-facts.js'

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
  const { dossier, dueAt, newDueAt, reason, officerId, at } = order
  const kind = 'apology' as const
  const agencyId = dossier.competentAgencyId
  const paper = await beginPaper(tx, needs, { dossier, kind, agencyId, officerId, sealed: true, at })
  const receiving = await getAgency(tx, dossier.receivingAgencyId)
  const data: ApologyData = {
    ...paper.facts,
    agency: paper.agency.name,
    receivedBy: receiving.counterName,
    acceptedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt,
    newDueAt,
    reason,
    signatory: await signatoryOf(tx, officerId, paper.signature),
    recipients: [receiving.counterName],
  }
  return orderDocument(tx, needs.keyring, { ...paper.order, data, visibleToCitizen: true })
}
