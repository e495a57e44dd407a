import type { Instant } from '../platform/time.js'
import { closingBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, plainFields } from './form-words.js'
import type { Party } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { IssuedPaper } from './result-document.js'
import { dayInFigures } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

/** What the text of a refusal may say; law wants it written, with reasons and the way to complain. */
export const refusalWords: Vocabulary<RefusalData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<RefusalData>({
      'mã hồ sơ': ['Mã số hồ sơ', ({ dossierCode }) => dossierCode],
      'ngày nhận hồ sơ': ['Ngày tiếp nhận, dạng 22/11/2026', ({ acceptedAt }) => dayInFigures(acceptedAt)],
      'bộ phận một cửa': ['Nơi đã tiếp nhận', ({ receivedBy }) => receivedBy],
      'cơ quan': ['Cơ quan giải quyết', ({ letterhead }) => letterhead.agency],
      'thẩm quyền': ['Người hoặc cơ quan có thẩm quyền quyết định', ({ authority }) => authority],
      'nơi khiếu nại': ['Người hoặc cơ quan nhận khiếu nại', ({ complaintTo }) => complaintTo],
      'nơi hướng dẫn': ['Nơi liên hệ', ({ contact }) => contact],
    }),
  },
  conditions: { 'nhiều lý do': { about: 'Có từ hai lý do', holds: ({ reasons }) => reasons.length > 1 } },
  lists: {
    'căn cứ': {
      about: 'Từng căn cứ pháp lý của thủ tục',
      fields: { 'văn bản': 'Tên văn bản, không có chữ "Căn cứ"' },
      of: ({ legalBasis }) => legalBasis.map((basis) => ({ 'văn bản': basis })),
    },
    'lý do': {
      about: 'Từng lý do từ chối',
      fields: { 'nội dung': 'Lý do' },
      of: ({ reasons }) => reasons.map((reason) => ({ 'nội dung': reason })),
    },
  },
  blocks: { 'nơi nhận và chữ ký': closingBlock({ heads: 0, isLetter: false }) },
  required: [
    ...['người yêu cầu', 'mã hồ sơ', 'thủ tục', 'ngày nhận hồ sơ', 'thẩm quyền', 'lý do', 'nơi khiếu nại'],
    'nơi nhận và chữ ký',
  ],
}

/** Tells the applicant that the dossier is refused, why, and what may be done about it. */
export async function renderRefusal(data: RefusalData, options: FormOptions): Promise<RenderedDocument> {
  const titled = `${data.letterhead.number} về việc từ chối giải quyết hồ sơ ${data.dossierCode}`
  return renderForm({ kind: 'refusal', vocabulary: refusalWords, titled }, data, options)
}
