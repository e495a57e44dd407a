import type { Instant } from '../platform/time.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, plainFields } from './form-words.js'
import { type FormOptions, renderForm } from './render-form.js'
import { groupedByThree, hourAndDay } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

/** What the text of a submission's receipt may say, and what it is worth nothing without. */
export const submissionReceiptWords: Vocabulary<SubmissionReceiptData> = {
  fields: {
    ...matterFields(),
    ...plainFields<SubmissionReceiptData>({
      'người nộp': ['Họ tên người nộp', ({ submitter }) => submitter],
      'người yêu cầu': ['Họ tên người yêu cầu', ({ applicant }) => applicant],
      'cơ quan': ['Cơ quan nhận hồ sơ', ({ agency }) => agency],
      'mã nộp': ['Mã nộp hồ sơ', ({ submissionCode }) => submissionCode],
      'thời điểm nộp': ['Giờ và ngày hệ thống ghi nhận', ({ submittedAt }) => hourAndDay(submittedAt)],
      'hạn trả lời': ['Giờ và ngày trả lời chậm nhất', ({ answerBy }) => hourAndDay(answerBy)],
      'trang tra cứu': ['Địa chỉ trang tra cứu', ({ lookupUrl }) => lookupUrl],
    }),
  },
  conditions: {},
  lists: {},
  blocks: {
    'mã nộp hồ sơ': {
      about: 'Mã nộp hồ sơ cỡ lớn và mã QR tra cứu; sau dấu hai chấm là chữ đứng trên mã',
      words: 1,
      of: ({ submissionCode }) => ({ code: submissionCode }),
    },
    'bảng tệp': {
      about: 'Bảng các tệp đã nhận với tên, cỡ và mã SHA-256',
      words: 0,
      of: ({ files }) => ({
        files: files.map(({ name, paper, size, sha256 }) => ({ name, paper, size: groupedByThree(size), sha256 })),
      }),
    },
  },
  required: [
    ...['mã nộp hồ sơ', 'người nộp', 'người yêu cầu', 'thủ tục', 'cơ quan', 'thời điểm nộp', 'bảng tệp', 'hạn trả lời'],
  ],
}

/** Confirms a submission at once; the acceptance receipt (Mẫu 01) comes later and from an officer. */
export async function renderSubmissionReceipt(
  data: SubmissionReceiptData,
  options: FormOptions,
): Promise<RenderedDocument> {
  const { systemName: name, agency, submittedAt, submissionCode: titled } = data
  const system = { name, agency, at: hourAndDay(submittedAt) }
  const order = { kind: 'submission_receipt' as const, vocabulary: submissionReceiptWords, titled, system }
  return renderForm(order, data, options)
}
