import {
  listPaymentsToAsk,
  lockPayment,
  type Payment,
  type PaymentStanding,
  writeGatewayMessage,
} from '../../payments/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { lockDossier } from '../store.js'
import { closePayment } from './confirm-payment.js'
import type { PaymentNeeds } from './open-online-payment.js'
import { settlePayment } from './settle-payment.js'

export type Asked = 'settled' | 'failed' | 'expired' | 'still_open' | 'wrong_amount' | 'unavailable' | 'closed_before'

/** Job, every minute: asks the gateway about payments of which no confirmation came. Stops when the gateway does not answer. */
export async function askAboutOpenPayments(needs: PaymentNeeds): Promise<void> {
  const ids = await asSystem(needs.db, (tx) => listPaymentsToAsk(tx, needs.now()))
  for (const id of ids) if ((await askAboutPayment(needs, id)) === 'unavailable') return
}

/** Asks the gateway how a payment stands, and settles or closes it by the answer. */
export async function askAboutPayment(needs: PaymentNeeds, paymentId: string): Promise<Asked> {
  const payment = await asSystem(needs.db, (tx) =>
    tx.selectFrom('payments').selectAll().where('id', '=', paymentId).executeTakeFirst(),
  )
  if (payment?.state !== 'open' || payment.method !== 'online') return 'closed_before'
  const { reference, openedAt } = payment
  const standing = await needs.gateway.queryPayment({ reference, at: openedAt, now: needs.now() })
  return asSystem(needs.db, async (tx) => {
    const at = needs.now()
    const outcome = await apply(tx, needs, { payment, standing, at })
    await tx.updateTable('payments').set({ askedAt: at }).where('id', '=', paymentId).execute()
    await writeGatewayMessage(tx, { reference, kind: 'query', outcome, at })
    return outcome
  })
}

interface Answered {
  payment: Payment
  standing: PaymentStanding
  at: Instant
}

async function apply(
  tx: Tx,
  needs: PaymentNeeds,
  { payment: { id, dossierId }, standing, at }: Answered,
): Promise<Asked> {
  const dossier = await lockDossier(tx, dossierId)
  const payment = await lockPayment(tx, id)
  if (payment.state !== 'open') return 'closed_before'
  switch (standing.standing) {
    case 'unavailable':
      return 'unavailable'
    case 'failed':
      await closePayment(tx, id, 'failed')
      return 'failed'
    case 'open':
      if (standing.knownToGateway || !hasRunOut(payment, at)) return 'still_open'
      await closePayment(tx, id, 'expired')
      return 'expired'
    case 'paid':
      if (standing.amountVnd !== payment.amountVnd) return 'wrong_amount'
      await settlePayment(tx, needs, { dossier, payment, proof: standing, actor: { kind: 'system' }, at })
      return 'settled'
  }
}

const hasRunOut = ({ expiresAt }: Payment, at: Instant): boolean => expiresAt !== null && expiresAt <= at
