import {
  attachReceiptDocument,
  insertReceipt,
  listPaidItems,
  type Payment,
  type PaymentDue,
  receiptNumber,
} from '../../payments/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { legalDayOf } from '../codes.js'
import type { Actor, Dossier } from '../dossier.js'
import { recordChange } from '../record-change.js'
import { tellSubmitter } from '../tell-submitter.js'
import { goOnAfterPayment } from './go-on-after-payment.js'
import { orderReceipt } from './order-receipt.js'

/** What proves that money came: the cashier's word, or the gateway's. */
export interface ProofOfPayment {
  paidAt: Instant | null
  gatewayNumber: string | null
  bankCode: string | null
}

export interface Settling {
  /** Both locked in this transaction, the dossier first. */
  dossier: Dossier
  payment: Payment
  proof: ProofOfPayment
  actor: Actor
  at: Instant
}

export type Settled =
  | { outcome: 'settled'; receiptId: string; receiptNumber: string }
  /** Money came although the dues were paid already; a person has to give it back. */
  | { outcome: 'paid_twice' }

/** Settles a payment: its dues are paid, the receipt is numbered and ordered, the person is told, and the dossier goes on. */
export async function settlePayment(tx: Tx, needs: CoreNeeds, settling: Settling): Promise<Settled> {
  const { dossier, proof, at } = settling
  const payment = await tx
    .updateTable('payments')
    .set({ state: 'paid', settledAt: at, gatewayNumber: proof.gatewayNumber, bankCode: proof.bankCode })
    .where('id', '=', settling.payment.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const items = await listPaidItems(tx, payment.id)
  if (items.some((due) => due.state !== 'due')) {
    await record(tx, { ...settling, payment }, { toRefund: true })
    return { outcome: 'paid_twice' }
  }
  await markPaid(tx, items, at)
  const receipt = await insertReceipt(tx, payment, { day: legalDayOf(at), at })
  const paidAt = proof.paidAt ?? at
  await attachReceiptDocument(
    tx,
    receipt.id,
    await orderReceipt(tx, needs, { dossier, payment, items, receipt, paidAt, at }),
  )
  const number = receiptNumber(receipt.number)
  const settled = await record(tx, { ...settling, payment }, { receipt: receipt.id })
  await tellSubmitter(tx, needs, settled, {
    notice: { template: 'payment_received', amountVnd: payment.amountVnd, receiptNumber: number },
    at,
  })
  await goOnAfterPayment(tx, needs, settled, at)
  return { outcome: 'settled', receiptId: receipt.id, receiptNumber: number }
}

async function markPaid(tx: Tx, items: readonly PaymentDue[], at: Instant): Promise<void> {
  const ids = items.map((due) => due.id)
  await tx.updateTable('paymentDues').set({ state: 'paid', settledAt: at }).where('id', 'in', ids).execute()
}

async function record(
  tx: Tx,
  { dossier, payment, actor, at }: Settling,
  more: { receipt: string } | { toRefund: true },
): Promise<Dossier> {
  const { id, amountVnd, method } = payment
  const detail = { payment: id, amountVnd, method, ...more }
  return recordChange(tx, dossier, {}, { kind: 'payment_settled', actor, at, detail })
}
