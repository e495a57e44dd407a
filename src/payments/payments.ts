import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { PaymentsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import type { PaymentDue } from './dues.js'

export type Payment = Selectable<PaymentsTable>

export interface NewPayment {
  dossierId: string
  dues: readonly PaymentDue[]
  method: Payment['method']
  /** Of the gateway, where it is paid online. */
  gateway?: string
  expiresAt?: Instant
  cashierId?: string
  at: Instant
}

export const totalOf = (dues: readonly Pick<PaymentDue, 'amountVnd'>[]): number =>
  dues.reduce((sum, due) => sum + due.amountVnd, 0)

/** Opens a payment over some dues of one dossier; it is settled apart. Its reference is its id without dashes, unique for ever. */
export async function insertPayment(tx: Tx, payment: NewPayment): Promise<Payment> {
  const { dossierId, dues, method, gateway, expiresAt, cashierId, at } = payment
  const [first] = dues
  if (!first) throw new Error('a payment is over at least one due')
  const id = newId(at)
  const row = await tx
    .insertInto('payments')
    .values({
      id,
      reference: id.replaceAll('-', ''),
      dossierId,
      agencyId: first.agencyId,
      amountVnd: totalOf(dues),
      method,
      state: 'open',
      gateway: gateway ?? null,
      openedAt: at,
      expiresAt: expiresAt ?? null,
      cashierId: cashierId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const items = dues.map((due) => ({ paymentId: id, dueId: due.id, dossierId, amountVnd: due.amountVnd }))
  await tx.insertInto('paymentItems').values(items).execute()
  return row
}

export async function findPaymentByReference(tx: Tx, reference: string): Promise<Payment | undefined> {
  return tx.selectFrom('payments').selectAll().where('reference', '=', reference).executeTakeFirst()
}

/** Reads a payment and holds it until the transaction ends; the dossier is locked first, always in this order. */
export async function lockPayment(tx: Tx, id: string): Promise<Payment> {
  const payment = await tx.selectFrom('payments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!payment) throw new NotFound('payment')
  return payment
}

export async function listPayments(tx: Tx, dossierId: string): Promise<Payment[]> {
  return tx.selectFrom('payments').selectAll().where('dossierId', '=', dossierId).orderBy('openedAt').execute()
}

/** The dues that a payment is over. */
export async function listPaidItems(tx: Tx, paymentId: string): Promise<PaymentDue[]> {
  return tx
    .selectFrom('paymentItems')
    .innerJoin('paymentDues', 'paymentDues.id', 'paymentItems.dueId')
    .selectAll('paymentDues')
    .where('paymentItems.paymentId', '=', paymentId)
    .orderBy('paymentDues.createdAt')
    .orderBy('paymentDues.rule')
    .execute()
}

/** An online payment that may still be made, with the dues it is over. */
export interface OpenPayment extends Payment {
  dueIds: string[]
}

/** Online payments of a dossier of which nobody knows yet how they ended. */
export async function listOpenOnline(tx: Tx, dossierId: string): Promise<OpenPayment[]> {
  const payments = await tx
    .selectFrom('payments')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('method', '=', 'online')
    .where('state', '=', 'open')
    .orderBy('openedAt', 'desc')
    .execute()
  if (payments.length === 0) return []
  const items = await tx
    .selectFrom('paymentItems')
    .select(['paymentId', 'dueId'])
    .where('dossierId', '=', dossierId)
    .execute()
  return payments.map((payment) => ({
    ...payment,
    dueIds: items.filter((item) => item.paymentId === payment.id).map((item) => item.dueId),
  }))
}

const mostAtOnce = 50

/** Open payments the gateway should be asked about now: a minute after they began, then ever more seldom. */
export async function listPaymentsToAsk(tx: Tx, now: Instant): Promise<string[]> {
  const aMinuteAgo = new Date(now.getTime() - 60_000)
  const rows = await tx
    .selectFrom('payments')
    .select('id')
    .where('state', '=', 'open')
    .where('method', '=', 'online')
    .where('openedAt', '<=', aMinuteAgo)
    .where((on) => on.or([on('askedAt', 'is', null), sql<boolean>`asked_at + (asked_at - opened_at) / 8 <= ${now}`]))
    .orderBy(sql`asked_at asc nulls first`)
    .orderBy('openedAt')
    .limit(mostAtOnce)
    .execute()
  return rows.map((row) => row.id)
}
