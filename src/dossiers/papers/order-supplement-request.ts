import { orderDocument, type SupplementItem, type SupplementRequestData } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'
import { beginPaper, counterSignatory, ofTheCounter } from './paper-facts.js'

export interface SupplementRequestOrder {
  dossier: Dossier
  /** Everything to put right, all together. */
  items: SupplementItem[]
  /** What the officer adds to the items; may be empty. */
  reason: string
  answerBy: Instant
  officerId: string
  at: Instant
}

/** What stands behind "Lý do" where the items say it all. */
const wantingAsListed = 'Hồ sơ chưa đầy đủ hoặc chưa đúng quy định ở những nội dung nêu trên.'

/** Numbers and orders Mẫu 02: what the dossier lacks, said once and completely. */
export async function orderSupplementRequest(tx: Tx, needs: CoreNeeds, order: SupplementRequestOrder): Promise<string> {
  const { dossier, items, reason, answerBy, officerId, at } = order
  const kind = 'supplement_request' as const
  const agencyId = dossier.receivingAgencyId
  const paper = await beginPaper(tx, needs, { dossier, kind, agencyId, officerId, sealed: false, at })
  const { letterhead, applicant, procedure, contact, dossierCode, qrLink } = paper.facts
  const data: SupplementRequestData = {
    ...{ applicant, procedure, contact, qrLink, items, answerBy },
    reason: reason.trim() || wantingAsListed,
    letterhead: ofTheCounter(letterhead, paper.agency),
    code: dossierCode,
    guide: await counterSignatory(tx, officerId, paper.signature),
    supplementUrl: `${needs.publicUrl}/tra-cuu`,
  }
  return orderDocument(tx, needs.keyring, { ...paper.order, data, visibleToCitizen: true })
}
