import { twoSignaturesBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, personAndMatter, plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import type { Party } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { Signatory } from './shown-signature.js'
import { orNone } from './statutory-words.js'
import type { Submitter } from './submitter.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

export const declineNoticeWords: Vocabulary<DeclineNoticeData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<DeclineNoticeData>({
      'mã hồ sơ': ['Mã số hồ sơ, hoặc "không có"', ({ code }) => orNone(code)],
      'bộ phận một cửa': ['Tên bộ phận một cửa', ({ counter }) => counter],
      'nơi hướng dẫn': ['Nơi liên hệ khi vướng mắc', ({ contact }) => contact],
    }),
  },
  conditions: {},
  lists: {
    'lý do': {
      about: 'Từng lý do từ chối',
      fields: { 'nội dung': 'Lời của lý do' },
      of: ({ reasons }) => reasons.map((reason) => ({ 'nội dung': reason })),
    },
  },
  blocks: { 'chữ ký hai bên': twoSignaturesBlock() },
  required: [...personAndMatter, 'bộ phận một cửa', 'lý do', 'chữ ký hai bên'],
}

/** Tells the applicant that the dossier is not taken in, and why. */
export async function renderDeclineNotice(data: DeclineNoticeData, options: FormOptions): Promise<RenderedDocument> {
  const titled = data.letterhead.number
  return renderForm({ kind: 'decline_notice', vocabulary: declineNoticeWords, titled }, data, options)
}
