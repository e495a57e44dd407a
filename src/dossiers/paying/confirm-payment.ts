import {
  type ConfirmationOutcome,
  findPaymentByReference,
  lockPayment,
  type Payment,
  type PaymentConfirmation,
  writeGatewayMessage,
} from '../../payments/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import { enqueue } from '../../platform/jobs.js'
import type { Instant } from '../../platform/time.js'
import { getDossier, lockDossier } from '../store.js'
import type { PaymentNeeds } from './open-online-payment.js'
import { settlePayment } from './settle-payment.js'

type Trusted = Extract<PaymentConfirmation, { valid: true }>

/** The gateway's server says how a payment ended. It may say so many times, at once, and late; a payment is settled once. */
export async function confirmPayment(
  needs: PaymentNeeds,
  query: Record<string, unknown>,
): Promise<ConfirmationOutcome> {
  const said = needs.gateway.readConfirmation(query)
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const outcome = said.valid ? await record(tx, needs, { said, at }) : 'not_trusted'
    const reference = said.valid ? said.reference : null
    await writeGatewayMessage(tx, { reference, kind: 'confirmation', outcome, at })
    return outcome
  })
}

async function record(
  tx: Tx,
  needs: PaymentNeeds,
  { said, at }: { said: Trusted; at: Instant },
): Promise<ConfirmationOutcome> {
  const found = await findOurs(tx, needs, said.reference)
  if (!found) return 'unknown_payment'
  const dossier = await lockDossier(tx, found.dossierId)
  const payment = await lockPayment(tx, found.id)
  if (said.amountVnd !== payment.amountVnd) return 'wrong_amount'
  if (payment.state === 'paid') return 'already_recorded'
  // Money that came after we had given the payment up is money all the same.
  if (said.success) {
    await settlePayment(tx, needs, { dossier, payment, proof: said, actor: { kind: 'system' }, at })
    return 'recorded'
  }
  if (payment.state !== 'open') return 'already_recorded'
  await closePayment(tx, payment.id, 'failed')
  return 'recorded'
}

/** An open payment that came to nothing. */
export async function closePayment(tx: Tx, id: string, state: 'failed' | 'expired'): Promise<void> {
  await tx.updateTable('payments').set({ state }).where('id', '=', id).where('state', '=', 'open').execute()
}

async function findOurs(tx: Tx, { gateway }: PaymentNeeds, reference: string): Promise<Payment | undefined> {
  const payment = await findPaymentByReference(tx, reference)
  return payment?.method === 'online' && payment.gateway === gateway.name ? payment : undefined
}

export type PayersReturn =
  | { outcome: 'known'; submissionCode: string; reference: string }
  | { outcome: 'not_trusted' | 'unknown_payment' }

/**
 * The payer's browser is back from the gateway. What it carries went through the payer's hands, so it settles nothing: it only makes us
 * ask the gateway at once, in case its own confirmation was lost.
 */
export async function noteReturn(needs: PaymentNeeds, query: Record<string, unknown>): Promise<PayersReturn> {
  const said = needs.gateway.readConfirmation(query)
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const payment = said.valid ? await findOurs(tx, needs, said.reference) : undefined
    const outcome = payment ? 'known' : said.valid ? 'unknown_payment' : 'not_trusted'
    await writeGatewayMessage(tx, { reference: payment?.reference ?? null, kind: 'return', outcome, at })
    if (!payment || outcome !== 'known') return { outcome: said.valid ? 'unknown_payment' : 'not_trusted' }
    if (payment.state === 'open')
      await enqueue(tx, 'ask_about_payment', { paymentId: payment.id }, { key: `ask:${payment.id}` })
    const { submissionCode } = await getDossier(tx, payment.dossierId)
    return { outcome: 'known', submissionCode, reference: payment.reference }
  })
}
