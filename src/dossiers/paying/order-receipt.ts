import { getAgency, getOfficer } from '../../agencies/index.js'
import { orderDocument, type PaymentReceiptData, type Signatory, wordsFor } from '../../documents/index.js'
import { type Payment, type PaymentDue, receiptForm, receiptNumber } from '../../payments/index.js'
import { getPerson } from '../../people/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { placeOf } from '../acceptance-receipt-data.js'
import { contactOf } from '../contact.js'
import type { Dossier } from '../dossier.js'
import { shownCode } from '../store.js'

export interface ReceiptOrder {
  dossier: Dossier
  payment: Payment
  items: readonly PaymentDue[]
  receipt: { series: string; number: number }
  paidAt: Instant
  at: Instant
}

/** Orders the printed receipt of a payment, which the citizen may download. Returns its document. */
export async function orderReceipt(tx: Tx, needs: CoreNeeds, order: ReceiptOrder): Promise<string> {
  const { dossier, payment, receipt, at } = order
  return orderDocument(tx, needs.keyring, {
    dossierId: dossier.id,
    agencyId: payment.agencyId,
    kind: 'payment_receipt',
    series: receipt.series,
    number: receiptNumber(receipt.number),
    ...(await wordsFor(tx, { kind: 'payment_receipt', agencyId: payment.agencyId, dossierId: dossier.id })),
    data: await receiptData(tx, needs, order),
    visibleToCitizen: true,
    at,
  })
}

async function receiptData(tx: Tx, needs: CoreNeeds, order: ReceiptOrder): Promise<PaymentReceiptData> {
  const { dossier, payment, items, receipt, paidAt, at } = order
  const agency = await getAgency(tx, payment.agencyId)
  const parent = agency.parentId ? await getAgency(tx, agency.parentId) : null
  const payer = await getPerson(tx, needs.keyring, dossier.applicantId)
  return {
    letterhead: {
      parentAgency: parent?.name ?? null,
      agency: agency.name,
      number: receiptNumber(receipt.number),
      place: placeOf(agency),
      issuedAt: at,
    },
    form: receiptForm,
    series: receipt.series,
    collector: { taxCode: null, address: agency.address },
    payer: {
      name: payer.fullName,
      personalId: payer.personalId,
      address: contactOf(needs.keyring, dossier).address,
    },
    dossierCode: shownCode(dossier),
    items: items.map(({ kind, name, amountVnd }) => ({ kind, name, amountVnd })),
    method: payment.method,
    paidAt,
    reference: payment.gatewayNumber,
    cashier: await collectorOf(tx, payment, agency.name),
    checkUrl: `${needs.publicUrl}/xac-minh`,
    qrLink: `${needs.publicUrl}/tra-cuu/${dossier.submissionCode}`,
  }
}

async function collectorOf(tx: Tx, payment: Payment, agencyName: string): Promise<Signatory> {
  if (!payment.cashierId) return { capacity: ['Thu qua cổng thanh toán trực tuyến'], name: agencyName, signature: null }
  const { title, fullName } = await getOfficer(tx, payment.cashierId)
  return { capacity: [title], name: fullName, signature: null }
}
