import { lockPayment, wasShownByGateway } from '../../payments/index.js'
import { asSystem } from '../../platform/db.js'
import { lockDossier } from '../store.js'
import { closePayment } from './confirm-payment.js'
import type { PaymentNeeds } from './open-online-payment.js'

/**
 * Ends a payment whose payer was never sent to the gateway, because it did not answer: nobody can have paid it, and left
 * open it would keep the counter from taking the money.
 */
export async function abandonPayment(needs: PaymentNeeds, paymentId: string): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const { dossierId } = await tx
      .selectFrom('payments')
      .select('dossierId')
      .where('id', '=', paymentId)
      .executeTakeFirstOrThrow()
    // Another window may go on with the same payment: it asks the gateway under this lock before it sends anybody there.
    await lockDossier(tx, dossierId)
    const { reference } = await lockPayment(tx, paymentId)
    if (!(await wasShownByGateway(tx, reference))) await closePayment(tx, paymentId, 'failed')
  })
}
