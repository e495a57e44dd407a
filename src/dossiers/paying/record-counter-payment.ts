import { insertPayment, listDues, listOpenOnline } from '../../payments/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { once } from '../../platform/request-ids.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { settlePayment } from './settle-payment.js'

export type CounterPayment =
  | { outcome: 'recorded'; receiptId: string; receiptNumber: string }
  | { outcome: 'refused'; because: 'not_available_now' | 'nothing_due' | 'online_payment_open' }

export interface CounterPaymentOrder {
  officer: ActingOfficer
  dueIds: readonly string[]
  method: 'cash' | 'transfer'
  /** Made with the form, so that pressing twice takes the money once. */
  requestId: string
}

/** The cashier takes money at the counter for some dues of a dossier and gives a numbered receipt (S1.5). */
export async function recordCounterPayment(
  needs: CoreNeeds,
  id: DossierId,
  order: CounterPaymentOrder,
): Promise<CounterPayment> {
  const actor = { kind: 'officer', id: order.officer.id } as const
  const request = { requestId: order.requestId, action: 'record_payment', actor, at: needs.now() }
  return asActor(needs.db, actor, (tx) => once(tx, request, () => takeMoney(tx, needs, { id, order })))
}

async function takeMoney(
  tx: Tx,
  needs: CoreNeeds,
  { id, order }: { id: DossierId; order: CounterPaymentOrder },
): Promise<CounterPayment> {
  const { officer, dueIds, method } = order
  const inHand = await takeInHand(tx, id, { officer, action: 'record_payment' })
  if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
  const wanted = new Set(dueIds)
  const dues = (await listDues(tx, id)).filter((due) => wanted.has(due.id))
  if (dues.length === 0 || dues.length < wanted.size || dues.some((due) => due.state !== 'due'))
    return { outcome: 'refused', because: 'nothing_due' }
  const at = needs.now()
  // Whoever stands before the gateway's page could pay a second time.
  const underWay = (await listOpenOnline(tx, id)).some(
    (open) => open.expiresAt !== null && at < open.expiresAt && open.dueIds.some((due) => wanted.has(due)),
  )
  if (underWay) return { outcome: 'refused', because: 'online_payment_open' }
  const payment = await insertPayment(tx, { dossierId: id, dues, method, cashierId: officer.id, at })
  const settled = await settlePayment(tx, needs, {
    dossier: inHand.dossier,
    payment,
    proof: { paidAt: at, gatewayNumber: null, bankCode: null },
    actor: { kind: 'officer', id: officer.id },
    at,
  })
  if (settled.outcome !== 'settled') throw new Error('dues that were locked as due were paid meanwhile')
  return { outcome: 'recorded', receiptId: settled.receiptId, receiptNumber: settled.receiptNumber }
}
