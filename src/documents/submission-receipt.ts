import type { Instant } from '../platform/time.js'
import { qrSvg } from './qr.js'
import { groupedByThree, hourAndDay } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

/** One line of the manifest: a file as it lies in storage. */
export interface SubmittedFile {
  name: string
  /** The required document it was given for; null for a file given besides. */
  paper: string | null
  /** Bytes. */
  size: number
  /** 64 hexadecimal digits. */
  sha256: string
}

/** What the citizen holds against the system: these files, of these bytes, arrived at this instant. */
export interface SubmissionReceiptData {
  systemName: string
  agency: string
  submissionCode: string
  submittedAt: Instant
  submitter: string
  applicant: string
  procedure: { code: string; name: string }
  files: SubmittedFile[]
  /** The end of the eight working hours in which the agency answers. */
  answerBy: Instant
  lookupUrl: string
  qrLink: string
}

/** Confirms a submission at once; the acceptance receipt (Mẫu 01) comes later and from an officer. */
export async function renderSubmissionReceipt(
  data: SubmissionReceiptData,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const { systemName, agency, submissionCode, submitter, applicant, procedure, lookupUrl } = data
  const printed = {
    ...{ systemName, agency, submissionCode, submitter, applicant, procedure, lookupUrl },
    documentTitle: `Xác nhận đã nộp hồ sơ trực tuyến ${submissionCode}`,
    submittedAt: hourAndDay(data.submittedAt),
    answer: `chậm nhất ${hourAndDay(data.answerBy)}`,
    files: data.files.map(({ name, paper, size, sha256 }) => ({ name, paper, size: groupedByThree(size), sha256 })),
    qr: await qrSvg(data.qrLink),
  }
  return renderPdf('submission-receipt', printed, options)
}
