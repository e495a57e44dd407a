import type { Instant } from '../platform/time.js'
import { qrBlock, signatureBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import type { Party } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { Signatory } from './shown-signature.js'
import { hourAndDay } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

export const supplementRequestWords: Vocabulary<SupplementRequestData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<SupplementRequestData>({
      'mã hồ sơ': ['Mã số hồ sơ, hoặc mã nộp hồ sơ trước khi tiếp nhận', ({ code }) => code],
      'lý do': ['Lý do yêu cầu bổ sung', ({ reason }) => reason],
      'hạn bổ sung': ['Giờ và ngày phải bổ sung xong', ({ answerBy }) => hourAndDay(answerBy)],
      'nơi hướng dẫn': ['Nơi liên hệ khi vướng mắc', ({ contact }) => contact],
      'trang bổ sung': ['Địa chỉ trang bổ sung trực tuyến', ({ supplementUrl }) => supplementUrl],
    }),
  },
  conditions: {},
  lists: {
    'nội dung bổ sung': {
      about: 'Từng giấy tờ, thông tin phải bổ sung',
      fields: {
        mục: 'Giấy tờ hoặc câu hỏi',
        'sai sót': 'Thiếu, sai, không đọc được ...',
        'hướng dẫn': 'Cách khắc phục',
      },
      of: ({ items }) => items.map((item) => ({ mục: item.about, 'sai sót': item.defect, 'hướng dẫn': item.guidance })),
    },
  },
  blocks: { 'chữ ký': signatureBlock(({ guide }) => guide), 'mã qr': qrBlock },
  required: ['người yêu cầu', 'thủ tục', 'địa chỉ', 'nội dung bổ sung', 'lý do', 'nơi hướng dẫn', 'chữ ký'],
}

/** Tells the applicant once, and completely, what the dossier lacks. */
export async function renderSupplementRequest(
  data: SupplementRequestData,
  options: FormOptions,
): Promise<RenderedDocument> {
  const order = { kind: 'supplement_request', vocabulary: supplementRequestWords, titled: data.code } as const
  return renderForm(order, data, options)
}
