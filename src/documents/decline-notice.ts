import { type Letterhead, printedLetterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { orNone } from './statutory-words.js'
import { printedSubmitter, type Submitter } from './submitter.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** Mẫu 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22). */
export interface DeclineNoticeData {
  letterhead: Letterhead
  counter: string
  applicant: Party
  /** Null when the papers were turned down before any code was given. */
  code: string | null
  procedure: { code: string; name: string }
  reasons: string[]
  contact: string
  submitter: Submitter
  receiver: Signatory
}

/** Tells the applicant that the dossier is not taken in, and why. */
export async function renderDeclineNotice(data: DeclineNoticeData, options: RenderOptions): Promise<RenderedDocument> {
  const { counter, procedure, reasons, contact } = data
  const printed = {
    ...{ counter, procedure, reasons, contact },
    documentTitle: `Phiếu từ chối tiếp nhận giải quyết hồ sơ ${data.letterhead.number}`,
    code: orNone(data.code),
    letterhead: printedLetterhead(data.letterhead),
    applicant: printedParty(data.applicant),
    submitter: printedSubmitter(data.submitter),
    receiver: printedSignatory(data.receiver),
  }
  return renderPdf('decline-notice', printed, options)
}
