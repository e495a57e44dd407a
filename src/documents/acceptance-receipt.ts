import type { Instant } from '../platform/time.js'
import type { TimeLimit } from '../procedures/procedure.js'
import { qrBlock, twoSignaturesBlock } from './form-blocks.js'
import type { FieldWord, Vocabulary } from './form-text/index.js'
import { matterFields, partyFields, personAndMatter, plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import { type Party, printedParty } from './party.js'
import { type FormOptions, renderForm } from './render-form.js'
import type { Signatory } from './shown-signature.js'
import { amountInFigures, atLeastTwoDigits, hourAndDay, timeLimitInWords } from './statutory-words.js'
import type { Submitter } from './submitter.js'
import type { RenderedDocument } from './typst/render-pdf.js'

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
  /** Taken in for another agency, whose receipt of the papers starts the limit: which, and by when it has them. Null where nothing travels. */
  journey?: { to: string; expectedAt: Instant } | null
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

export const acceptanceReceiptWords: Vocabulary<AcceptanceReceiptData> = {
  fields: {
    ...partyFields(),
    ...matterFields(),
    ...plainFields<AcceptanceReceiptData>({
      'mã hồ sơ': ['Mã số hồ sơ', ({ dossierCode }) => dossierCode],
      'bộ phận một cửa': ['Tên bộ phận một cửa tiếp nhận', ({ counter }) => counter],
      'số bộ hồ sơ': ['Số lượng bộ hồ sơ, từ hai chữ số', ({ sets }) => atLeastTwoDigits(sets)],
      'thời hạn giải quyết': ['Thời hạn theo quy định', ({ timeLimit }) => timeLimitInWords(timeLimit)],
      'thời gian nhận hồ sơ': ['Giờ và ngày tiếp nhận', ({ acceptedAt }) => hourAndDay(acceptedAt)],
      'thời gian trả kết quả': ['Giờ và ngày hẹn trả', ({ dueAt }) => hourAndDay(dueAt)],
      'nơi nhận kết quả': ['Nơi và cách nhận kết quả', ({ returnAt }) => returnAt],
      'phí, lệ phí': ['Các khoản phải nộp, hoặc "không thu"', ({ payments }) => paymentsInWords(payments)],
      'trang tra cứu': ['Địa chỉ trang tra cứu hồ sơ', ({ lookupUrl }) => lookupUrl],
    }),
    ...authorisationFields(),
    'cơ quan có thẩm quyền': {
      about: 'Cơ quan giải quyết, nơi hồ sơ giấy được chuyển đến',
      when: 'chuyển hồ sơ giấy',
      of: ({ journey }) => journey?.to ?? null,
    },
    'thời gian chuyển đến': {
      about: 'Giờ và ngày chậm nhất cơ quan giải quyết nhận được',
      when: 'chuyển hồ sơ giấy',
      of: ({ journey }) => (journey ? hourAndDay(journey.expectedAt) : null),
    },
    'quyển số': { about: 'Số quyển sổ theo dõi', when: 'sổ theo dõi', of: ({ register }) => register?.book ?? null },
    'số thứ tự': { about: 'Số thứ tự trong sổ', when: 'sổ theo dõi', of: ({ register }) => register?.entry ?? null },
  },
  conditions: {
    'ủy quyền': { about: 'Hồ sơ do người được ủy quyền nộp', holds: ({ authorisation }) => authorisation !== null },
    'chuyển hồ sơ giấy': {
      about: 'Hồ sơ giấy được chuyển đến cơ quan khác giải quyết',
      holds: ({ journey }) => (journey ?? null) !== null,
    },
    'sổ theo dõi': { about: 'Hồ sơ đã vào sổ theo dõi', holds: ({ register }) => register !== null },
  },
  lists: {},
  blocks: {
    'bảng giấy tờ': {
      about: 'Bảng thành phần hồ sơ với số bản chính, bản chứng thực, bản sao, bản điện tử',
      words: 0,
      of: ({ papers }) => ({ papers: papers.map(printedPaper) }),
    },
    'chữ ký hai bên': twoSignaturesBlock(),
    'mã qr': qrBlock,
  },
  required: [
    ...personAndMatter,
    ...['mã hồ sơ', 'bộ phận một cửa', 'bảng giấy tờ', 'số bộ hồ sơ', 'thời hạn giải quyết', 'thời gian nhận hồ sơ'],
    ...['thời gian trả kết quả', 'nơi nhận kết quả', 'chữ ký hai bên'],
  ],
}

/** The receipt that the citizen takes home: the dossier is in, and this is when the result is due. */
export async function renderAcceptanceReceipt(
  data: AcceptanceReceiptData,
  options: FormOptions,
): Promise<RenderedDocument> {
  const order = { kind: 'acceptance_receipt', vocabulary: acceptanceReceiptWords, titled: data.dossierCode } as const
  return renderForm(order, data, options)
}

function authorisationFields(): Vocabulary<AcceptanceReceiptData>['fields'] {
  const given = (about: string, key: keyof ReturnType<typeof printedParty>): FieldWord<AcceptanceReceiptData> => ({
    about,
    when: 'ủy quyền',
    of: ({ authorisation }) => authorisation && printedParty(authorisation.by)[key],
  })
  return {
    'người ủy quyền': given('Họ tên người ủy quyền', 'name'),
    'địa chỉ người ủy quyền': given('Địa chỉ người ủy quyền', 'address'),
    'số định danh người ủy quyền': given('Số định danh người ủy quyền', 'personalId'),
    'số điện thoại người ủy quyền': given('Số điện thoại người ủy quyền', 'phone'),
    'email người ủy quyền': given('Thư điện tử người ủy quyền', 'email'),
    'giấy ủy quyền': {
      about: 'Số, ngày giấy ủy quyền',
      when: 'ủy quyền',
      of: ({ authorisation }) => authorisation?.document ?? null,
    },
  }
}

/** A form in which nothing was received is shown as a dash, so that no number can be written in later. */
function printedPaper({ name, originals, certifiedCopies, copies, files }: ReceivedPaper) {
  return {
    name,
    counts: [originals, certifiedCopies, copies, files].map((count) => (count === 0 ? '–' : String(count))),
  }
}

function paymentsInWords(payments: readonly PaymentDue[]): string {
  const lines = payments.map(
    ({ name, amountVnd, paid }) => `${name}: ${amountInFigures(amountVnd)} (${paid ? 'đã nộp' : 'chưa nộp'})`,
  )
  return lines.join('; ') || 'không thu'
}
