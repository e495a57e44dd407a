import type { Instant } from '../platform/time.js'
import type { TimeLimit } from '../procedures/procedure.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { qrSvg } from './qr.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { amountInFigures, atLeastTwoDigits, hourAndDay, timeLimitInWords } from './statutory-words.js'
import { printedSubmitter, type Submitter } from './submitter.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** A paper taken in, and in which forms: how many of each. */
export interface ReceivedPaper {
  name: string
  originals: number
  certifiedCopies: number
  copies: number
  files: number
}

export interface PaymentDue {
  name: string
  amountVnd: number
  paid: boolean
}

/** Mẫu 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22). */
export interface AcceptanceReceiptData {
  letterhead: Letterhead
  dossierCode: string
  /** The one-stop counter that takes the dossier in. */
  counter: string
  applicant: Party
  /** Who gave the authorisation and by which paper, when a representative submits. */
  authorisation: { by: Party; document: string } | null
  procedure: { code: string; name: string }
  papers: ReceivedPaper[]
  sets: number
  timeLimit: Pick<TimeLimit, 'quantity' | 'unit'>
  acceptedAt: Instant
  dueAt: Instant
  /** Where and how the result will be handed over. */
  returnAt: string
  /** Entry in the register of dossiers (Mẫu 07), where one is kept. */
  register: { book: string; entry: string } | null
  payments: PaymentDue[]
  submitter: Submitter
  receiver: Signatory
  /** Page where anyone may look the dossier up, and the link that the QR code holds. */
  lookupUrl: string
  qrLink: string
}

/** The receipt that the citizen takes home: the dossier is in, and this is when the result is due. */
export async function renderAcceptanceReceipt(
  data: AcceptanceReceiptData,
  options: RenderOptions,
): Promise<RenderedDocument> {
  return renderPdf('acceptance-receipt', { ...printed(data), qr: await qrSvg(data.qrLink) }, options)
}

function printed(data: AcceptanceReceiptData) {
  const { dossierCode, counter, procedure, register, returnAt, lookupUrl, authorisation } = data
  return {
    ...{ dossierCode, counter, procedure, register, returnAt, lookupUrl },
    documentTitle: `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${dossierCode}`,
    letterhead: printedLetterhead(data.letterhead),
    applicant: printedParty(data.applicant),
    authorisation: authorisation && { by: printedParty(authorisation.by), document: authorisation.document },
    papers: data.papers.map(printedPaper),
    sets: atLeastTwoDigits(data.sets),
    timeLimit: timeLimitInWords(data.timeLimit),
    acceptedAt: hourAndDay(data.acceptedAt),
    dueAt: hourAndDay(data.dueAt),
    payments: data.payments.map(printedPayment),
    submitter: printedSubmitter(data.submitter),
    receiver: printedSignatory(data.receiver),
  }
}

/** A form in which nothing was received is shown as a dash, so that no number can be written in later. */
function printedPaper({ name, originals, certifiedCopies, copies, files }: ReceivedPaper) {
  return {
    name,
    counts: [originals, certifiedCopies, copies, files].map((count) => (count === 0 ? '–' : String(count))),
  }
}

function printedPayment({ name, amountVnd, paid }: PaymentDue) {
  return { name, amount: amountInFigures(amountVnd), paid }
}
