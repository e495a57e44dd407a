import type { Instant } from '../platform/time.js'
import { amountInWords } from './amount-in-words.js'
import { type Letterhead, printedLetterhead } from './letterhead.js'
import { qrSvg } from './qr.js'
import { printedSignatory, type Signatory } from './shown-signature.js'
import { groupedByThree, hourAndDay, orNone } from './statutory-words.js'
import { type RenderedDocument, type RenderOptions, renderPdf } from './typst/render-pdf.js'

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

/** The numbered receipt for money taken. */
export async function renderPaymentReceipt(
  data: PaymentReceiptData,
  options: RenderOptions,
): Promise<RenderedDocument> {
  return renderPdf('payment-receipt', { ...printed(data), qr: await qrSvg(data.qrLink) }, options)
}

function printed(data: PaymentReceiptData) {
  const { form, series, collector, dossierCode, reference, checkUrl, payer } = data
  const total = data.items.reduce((sum, item) => sum + item.amountVnd, 0)
  return {
    ...{ form, series, collector, dossierCode, reference, checkUrl },
    documentTitle: `Biên lai thu tiền phí, lệ phí ${series} ${data.letterhead.number}`,
    letterhead: printedLetterhead(data.letterhead),
    payer: { name: payer.name, personalId: orNone(payer.personalId), address: orNone(payer.address) },
    items: data.items.map(({ kind, name, amountVnd }) => ({
      kind: kinds[kind],
      name,
      amount: groupedByThree(amountVnd),
    })),
    total: groupedByThree(total),
    totalInWords: amountInWords(total),
    method: methods[data.method],
    byHand: data.method === 'cash',
    paidAt: hourAndDay(data.paidAt),
    cashier: printedSignatory(data.cashier),
  }
}
