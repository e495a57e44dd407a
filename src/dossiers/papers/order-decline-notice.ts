import { type DeclineNoticeData, orderDocument } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'
import { beginPaper, counterSignatory, linesOf, ofTheCounter, submitterOf } from './paper-facts.js'

export interface DeclineNoticeOrder {
  dossier: Dossier
  /** One a line. */
  reason: string
  officerId: string
  at: Instant
}

/** Numbers and orders Mẫu 03: the dossier is not taken in, and why. */
export async function orderDeclineNotice(tx: Tx, needs: CoreNeeds, order: DeclineNoticeOrder): Promise<string> {
  const { dossier, reason, officerId, at } = order
  const kind = 'decline_notice' as const
  const agencyId = dossier.receivingAgencyId
  const paper = await beginPaper(tx, needs, { dossier, kind, agencyId, officerId, sealed: false, at })
  const { letterhead, applicant, procedure, contact } = paper.facts
  const data: DeclineNoticeData = {
    ...{ applicant, procedure, contact },
    letterhead: ofTheCounter(letterhead, paper.agency),
    counter: paper.agency.counterName,
    code: paper.facts.dossierCode,
    reasons: linesOf(reason),
    submitter: submitterOf(dossier, applicant),
    receiver: await counterSignatory(tx, officerId, paper.signature),
  }
  return orderDocument(tx, needs.keyring, { ...paper.order, data, visibleToCitizen: true })
}
