import type { Instant } from '../platform/time.js'
import { closingBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, personAndMatter, plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import type { Party } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { Signatory } from './shown-signature.js'
import { amountInFigures, hourAndDay } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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

export const stopNoticeWords: Vocabulary<StopNoticeData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<StopNoticeData>({
      'mã hồ sơ': ['Mã số hồ sơ', ({ dossierCode }) => dossierCode],
      'bộ phận một cửa': ['Tên bộ phận một cửa', ({ counter }) => counter],
      'thời gian nhận hồ sơ': ['Giờ và ngày tiếp nhận', ({ acceptedAt }) => hourAndDay(acceptedAt)],
      'người đề nghị': ['Ai đề nghị dừng', ({ askedBy }) => askedBy],
      'thời gian đề nghị': ['Giờ và ngày đề nghị', ({ askedAt }) => hourAndDay(askedAt)],
      'tình trạng hồ sơ': ['Hồ sơ đang ở bước nào khi đề nghị', ({ stateThen }) => stateThen],
      'thời gian dừng': ['Giờ và ngày dừng', ({ stoppedAt }) => hourAndDay(stoppedAt)],
      'lý do': ['Lý do dừng', ({ reason }) => reason],
      'nơi hướng dẫn': ['Nơi liên hệ', ({ contact }) => contact],
    }),
    'thời gian hẹn trả': {
      about: 'Giờ và ngày đã hẹn trả',
      when: 'đã hẹn trả',
      of: ({ dueAt }) => dueAt && hourAndDay(dueAt),
    },
  },
  conditions: {
    'đã hẹn trả': { about: 'Hồ sơ đã được tiếp nhận, có ngày hẹn trả', holds: ({ dueAt }) => dueAt !== null },
  },
  lists: {
    'giấy tờ trả lại': {
      about: 'Từng giấy tờ trả lại',
      fields: { 'giấy tờ': 'Tên giấy tờ' },
      of: ({ papersBack }) => papersBack.map((paper) => ({ 'giấy tờ': paper })),
    },
    'khoản đã nộp': {
      about: 'Từng khoản phí, lệ phí đã nộp',
      fields: { 'tên khoản': 'Tên khoản', 'số tiền': 'Số tiền', 'hoàn trả': '"hoàn trả" hoặc "không hoàn trả"' },
      of: ({ payments }) => payments.map(printedMoney),
    },
  },
  blocks: { 'nơi nhận và chữ ký': closingBlock({ heads: 0, isLetter: true }) },
  required: [
    ...personAndMatter,
    ...['mã hồ sơ', 'người đề nghị', 'thời gian đề nghị', 'tình trạng hồ sơ', 'lý do', 'thời gian dừng'],
    ...['giấy tờ trả lại', 'khoản đã nộp', 'nơi nhận và chữ ký'],
  ],
}

/** Tells the applicant that the dossier is not worked on any more: who asked for it, why, and what comes back. */
export async function renderStopNotice(data: StopNoticeData, options: FormOptions): Promise<RenderedDocument> {
  return renderForm({ kind: 'stop_notice', vocabulary: stopNoticeWords, titled: data.dossierCode }, data, options)
}

function printedMoney({ name, amountVnd, isPaidBack }: PaidMoney) {
  const back = isPaidBack ? 'hoàn trả' : 'không hoàn trả'
  return { 'tên khoản': name, 'số tiền': amountInFigures(amountVnd), 'hoàn trả': back }
}
