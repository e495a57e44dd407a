import type { Instant } from '../platform/time.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { qrSvg } from './qr.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { amountInFigures, hourAndDay } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** Money that was paid for a dossier that ends without a result. */
export interface PaidMoney {
  name: string
  amountVnd: number
  isPaidBack: boolean
}

/**
 * Mẫu 05, Thông báo dừng giải quyết hồ sơ (Circular 03/2025/TT-VPCP, annex I and article 7; checked 2026-11-22).
 * Given only while neither decision nor result exists.
 */
export interface StopNoticeData {
  letterhead: Letterhead
  counter: string
  applicant: Party
  dossierCode: string
  procedure: { code: string; name: string }
  acceptedAt: Instant
  /** Null when the dossier ends before it was accepted. */
  dueAt: Instant | null
  /** Who asked for the stop (`Ông/Bà Nguyễn Văn A`, an agency), and when. */
  askedBy: string
  askedAt: Instant
  /** Where the dossier stood then, in words. */
  stateThen: string
  stoppedAt: Instant
  reason: string
  /** Papers that go back to the person, and the money that was paid. */
  papersBack: string[]
  payments: PaidMoney[]
  contact: string
  signatory: Signatory
  recipients: string[]
  checkUrl: string
  qrLink: string
}

/** Tells the applicant that the dossier is not worked on any more: who asked for it, why, and what comes back. */
export async function renderStopNotice(data: StopNoticeData, options: RenderOptions): Promise<RenderedDocument> {
  const { counter, dossierCode, procedure, askedBy, stateThen, reason, papersBack, contact, recipients, checkUrl } =
    data
  const printed = {
    ...{ counter, dossierCode, procedure, askedBy, stateThen, reason, papersBack, contact, recipients, checkUrl },
    documentTitle: `Thông báo dừng giải quyết hồ sơ ${dossierCode}`,
    letterhead: printedLetterhead(data.letterhead),
    applicant: printedParty(data.applicant),
    acceptedAt: hourAndDay(data.acceptedAt),
    dueAt: data.dueAt && hourAndDay(data.dueAt),
    askedAt: hourAndDay(data.askedAt),
    stoppedAt: hourAndDay(data.stoppedAt),
    payments: data.payments.map(printedMoney),
    signatory: printedSignatory(data.signatory),
    qr: await qrSvg(data.qrLink),
  }
  return renderPdf('stop-notice', printed, options)
}

function printedMoney({ name, amountVnd, isPaidBack }: PaidMoney) {
  return { name, amount: amountInFigures(amountVnd), isPaidBack }
}
