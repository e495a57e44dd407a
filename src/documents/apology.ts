import type { Instant } from '../platform/time.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { qrSvg } from './qr.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { hourAndDay, longDay } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/**
 * Mẫu 04, Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22).
 * The heading is that of the agency that settles the dossier, not of its counter.
 */
export interface ApologyData {
  letterhead: Letterhead
  /** The agency that settles the dossier and is late. */
  agency: string
  /** The counter that took the dossier in, and when. */
  receivedBy: string
  acceptedAt: Instant
  applicant: Party
  dossierCode: string
  procedure: { code: string; name: string }
  /** The appointment that is not kept, and the new one. */
  dueAt: Instant
  newDueAt: Instant
  reason: string
  contact: string
  signatory: Signatory
  /** Besides the person and the archive. */
  recipients: string[]
  /** Page where anyone may check the paper, and the link that the QR code holds. */
  checkUrl: string
  qrLink: string
}

/** Begs the applicant's pardon for a result that is late and gives the one new appointment that law allows. */
export async function renderApology(data: ApologyData, options: RenderOptions): Promise<RenderedDocument> {
  const { agency, receivedBy, dossierCode, procedure, reason, contact, recipients, checkUrl } = data
  const printed = {
    ...{ agency, receivedBy, dossierCode, procedure, reason, contact, recipients, checkUrl },
    documentTitle: `Phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết ${dossierCode}`,
    letterhead: printedLetterhead(data.letterhead),
    applicant: printedParty(data.applicant),
    acceptedDay: longDay(data.acceptedAt),
    dueAt: hourAndDay(data.dueAt),
    newDueAt: hourAndDay(data.newDueAt),
    isOverdue: data.letterhead.issuedAt > data.dueAt,
    signatory: printedSignatory(data.signatory),
    qr: await qrSvg(data.qrLink),
  }
  return renderPdf('apology', printed, options)
}
