import type { Instant } from '../platform/time.js'
import { type Party, printedParty } from './party.js'
import { type IssuedPaper, printedIssuedPaper } from './result-document.js'
import { dayInFigures } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** A refusal to settle: written, with reasons (Decree 118/2025/NĐ-CP as amended by 309/2026; checked 2026-11-22). */
export interface RefusalData extends IssuedPaper {
  applicant: Party
  dossierCode: string
  acceptedAt: Instant
  /** The counter that took the dossier in. */
  receivedBy: string
  procedure: { code: string; name: string }
  reasons: string[]
  /** Who decides on a complaint, and where guidance is given. */
  complaintTo: string
  contact: string
}

/** Tells the applicant that the dossier is refused, why, and what may be done about it. */
export async function renderRefusal(data: RefusalData, options: RenderOptions): Promise<RenderedDocument> {
  const { dossierCode, receivedBy, procedure, reasons, complaintTo, contact } = data
  const own = { dossierCode, receivedBy, procedure, reasons, complaintTo, contact }
  const subject = `Về việc từ chối giải quyết hồ sơ ${dossierCode}`
  const printed = { subject, acceptedDay: dayInFigures(data.acceptedAt), applicant: printedParty(data.applicant) }
  return renderPdf('refusal', { ...own, ...printed, ...(await printedIssuedPaper(data, subject)) }, options)
}
