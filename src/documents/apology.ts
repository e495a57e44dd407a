import type { Instant } from '../platform/time.js'
import { closingBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import type { Party } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { Signatory } from './shown-signature.js'
import { bareDay, hourAndDay } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

export const apologyWords: Vocabulary<ApologyData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<ApologyData>({
      'mã hồ sơ': ['Mã số hồ sơ', ({ dossierCode }) => dossierCode],
      'cơ quan': ['Cơ quan giải quyết, đang chậm trả', ({ agency }) => agency],
      'bộ phận một cửa': ['Nơi đã tiếp nhận', ({ receivedBy }) => receivedBy],
      'ngày nhận hồ sơ': ['Ngày tiếp nhận, viết sau chữ "ngày"', ({ acceptedAt }) => bareDay(acceptedAt)],
      'thời gian hẹn trả': ['Giờ và ngày đã hẹn', ({ dueAt }) => hourAndDay(dueAt)],
      'thời gian hẹn lại': ['Giờ và ngày hẹn lại', ({ newDueAt }) => hourAndDay(newDueAt)],
      'lý do': ['Lý do chậm trả', ({ reason }) => reason],
      'nơi hướng dẫn': ['Nơi liên hệ', ({ contact }) => contact],
    }),
  },
  conditions: {
    'đã quá hạn': {
      about: 'Phiếu được lập sau thời điểm hẹn trả',
      holds: ({ letterhead, dueAt }) => letterhead.issuedAt > dueAt,
    },
  },
  lists: {},
  blocks: { 'nơi nhận và chữ ký': closingBlock({ heads: 1, isLetter: true }) },
  required: [
    ...['người yêu cầu', 'mã hồ sơ', 'cơ quan', 'thủ tục', 'ngày nhận hồ sơ', 'thời gian hẹn trả'],
    ...['thời gian hẹn lại', 'lý do', 'nơi nhận và chữ ký'],
  ],
}

/** Begs the applicant's pardon for a result that is late and gives the one new appointment that law allows. */
export async function renderApology(data: ApologyData, options: FormOptions): Promise<RenderedDocument> {
  return renderForm({ kind: 'apology', vocabulary: apologyWords, titled: data.dossierCode }, data, options)
}
