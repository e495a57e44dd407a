import type { Instant } from '../platform/time.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { qrSvg } from './qr.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { hourAndDay } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** One thing to put right. */
export interface SupplementItem {
  /** The paper or the question. */
  about: string
  /** What is wrong with it: `thiếu`, `không đọc được`, ... */
  defect: string
  guidance: string
}

/** Mẫu 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22). */
export interface SupplementRequestData {
  letterhead: Letterhead
  /** Dossier code, or submission code before acceptance. */
  code: string
  applicant: Party
  procedure: { code: string; name: string }
  items: SupplementItem[]
  reason: string
  answerBy: Instant
  contact: string
  guide: Signatory
  /** Page where the applicant supplements, and the link that the QR code holds. */
  supplementUrl: string
  qrLink: string
}

/** Tells the applicant once, and completely, what the dossier lacks. */
export async function renderSupplementRequest(
  data: SupplementRequestData,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const { code, procedure, items, reason, contact, supplementUrl } = data
  const printed = {
    ...{ code, procedure, items, reason, contact, supplementUrl },
    documentTitle: `Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ ${code}`,
    letterhead: printedLetterhead(data.letterhead),
    applicant: printedParty(data.applicant),
    answerBy: hourAndDay(data.answerBy),
    guide: printedSignatory(data.guide),
    qr: await qrSvg(data.qrLink),
  }
  return renderPdf('supplement-request', printed, options)
}
