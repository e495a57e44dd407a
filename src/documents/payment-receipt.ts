import type { Instant } from '../platform/time.js'
import { amountInWords } from './amount-in-words.js'
import { qrBlock } from './form-blocks.js'
import type { Vocabulary } from './form-text/index.js'
import { plainFields } from './form-words.js'
import type { Letterhead } from './letterhead.js'
import { type FormOptions, renderForm } from './render-form.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { amountInFigures, groupedByThree, hourAndDay, orNone } from './statutory-words.js'
import type { RenderedDocument } from './typst/render-pdf.js'

export interface ReceiptItem {
  kind: 'fee' | 'charge'
  name: string
  amountVnd: number
}

export type PaymentMethod = 'cash' | 'transfer' | 'online'

/** Biên lai thu tiền phí, lệ phí. Its number runs without gaps in its series; on paper only until 31/12/2026 (Decree 254/2026/NĐ-CP, checked 2026-11-22). */
export interface PaymentReceiptData {
  /** The collecting agency; `number` is the receipt's, seven digits. */
  letterhead: Letterhead
  /** Symbols of form and series: `01BLP2-001`, `HS-26E`. */
  form: string
  series: string
  collector: { taxCode: string | null; address: string }
  payer: { name: string; personalId: string | null; address: string | null }
  dossierCode: string
  items: ReceiptItem[]
  method: PaymentMethod
  paidAt: Instant
  /** The gateway's or bank's own number of the transaction. */
  reference: string | null
  cashier: Signatory
  checkUrl: string
  qrLink: string
}

const kinds = { fee: 'Phí', charge: 'Lệ phí' } satisfies Record<ReceiptItem['kind'], string>

const methods = {
  cash: 'Tiền mặt',
  transfer: 'Chuyển khoản',
  online: 'Thanh toán trực tuyến',
} satisfies Record<PaymentMethod, string>

const totalOf = ({ items }: PaymentReceiptData): number => items.reduce((sum, { amountVnd }) => sum + amountVnd, 0)

/** What the text of a receipt may say, and what every receipt must (Decree 123/2020/NĐ-CP, article 32; from background knowledge, checked 2026-11-28). */
export const paymentReceiptWords: Vocabulary<PaymentReceiptData> = {
  fields: {
    ...plainFields<PaymentReceiptData>({
      'mẫu số': ['Ký hiệu mẫu biên lai', ({ form }) => form],
      'ký hiệu': ['Ký hiệu biên lai', ({ series }) => series],
      'số biên lai': ['Số biên lai', ({ letterhead }) => letterhead.number],
      'đơn vị thu': ['Tên cơ quan thu', ({ letterhead }) => letterhead.agency],
      'địa chỉ đơn vị thu': ['Địa chỉ cơ quan thu', ({ collector }) => collector.address],
      'người nộp tiền': ['Họ tên người nộp hoặc tên tổ chức', ({ payer }) => payer.name],
      'số định danh': ['Số định danh hoặc mã số thuế của người nộp', ({ payer }) => orNone(payer.personalId)],
      'địa chỉ': ['Địa chỉ người nộp', ({ payer }) => orNone(payer.address)],
      'mã hồ sơ': ['Mã số hồ sơ', ({ dossierCode }) => dossierCode],
      'tổng số tiền': ['Tổng cộng bằng số', (data) => amountInFigures(totalOf(data))],
      'số tiền bằng chữ': ['Tổng cộng bằng chữ', (data) => amountInWords(totalOf(data))],
      'hình thức thanh toán': ['Tiền mặt, chuyển khoản hoặc trực tuyến', ({ method }) => methods[method]],
      'thời điểm thanh toán': ['Giờ và ngày nộp tiền', ({ paidAt }) => hourAndDay(paidAt)],
      'trang kiểm tra': ['Địa chỉ trang kiểm tra biên lai', ({ checkUrl }) => checkUrl],
    }),
    'mã số thuế': {
      about: 'Mã số thuế của cơ quan thu',
      when: 'có mã số thuế',
      of: ({ collector }) => collector.taxCode,
    },
    'mã giao dịch': { about: 'Số giao dịch của ngân hàng', when: 'có mã giao dịch', of: ({ reference }) => reference },
  },
  conditions: {
    'có mã số thuế': { about: 'Cơ quan thu có mã số thuế', holds: ({ collector }) => collector.taxCode !== null },
    'có mã giao dịch': { about: 'Ngân hàng hoặc cổng thanh toán cho số', holds: ({ reference }) => reference !== null },
  },
  lists: {},
  blocks: {
    'bảng khoản thu': {
      about: 'Bảng các khoản thu và tổng cộng',
      words: 0,
      of: (data) => ({
        items: data.items.map(({ kind, name, amountVnd }) => ({
          kind: kinds[kind],
          name,
          amount: groupedByThree(amountVnd),
        })),
        total: groupedByThree(totalOf(data)),
      }),
    },
    'chữ ký thu tiền': {
      about:
        'Chữ ký người nộp (chỉ khi nộp tiền mặt) và người thu; sau dấu hai chấm là hai chức danh, cách nhau bằng dấu |',
      words: 2,
      of: ({ method, payer, cashier }) => ({
        payer: method === 'cash' ? payer.name : null,
        signatory: printedSignatory(cashier),
      }),
    },
    'mã qr': {
      ...qrBlock,
      of: ({ letterhead }) => ({ alt: `Mã QR kiểm tra biên lai ${letterhead.number}` }),
    },
  },
  required: [
    ...['mẫu số', 'ký hiệu', 'đơn vị thu', 'người nộp tiền', 'bảng khoản thu', 'số tiền bằng chữ'],
    ...['hình thức thanh toán', 'thời điểm thanh toán', 'chữ ký thu tiền'],
  ],
}

/** The numbered receipt for money taken. */
export async function renderPaymentReceipt(data: PaymentReceiptData, options: FormOptions): Promise<RenderedDocument> {
  const titled = `${data.series} ${data.letterhead.number}`
  return renderForm({ kind: 'payment_receipt', vocabulary: paymentReceiptWords, titled }, data, options)
}
