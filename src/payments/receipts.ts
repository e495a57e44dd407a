import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { nextNumber } from '../platform/number-series.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { Payment } from './payments.js'

/** A numbered receipt for money taken, with what lists show of it. */
export interface Receipt {
  id: string
  paymentId: string
  series: string
  number: number
  issuedAt: Instant
  documentId: string | null
  /** The PDF exists already. */
  isMade: boolean
  amountVnd: number
  method: Payment['method']
}

export interface ReceiptOfDay extends Receipt {
  agencyId: string
  dossierCode: string
  cashierName: string | null
}

// Electronic receipts have form 01BLP2-001 and a symbol of two letters, the year and E (Decree 254/2026/NĐ-CP; checked 2026-11-22).
export const receiptForm = '01BLP2-001'
export const receiptSeries = (day: LegalDay): string => `HS-${day.slice(2, 4)}E`
export const receiptNumber = (number: number): string => String(number).padStart(7, '0')

/** Takes the next receipt number of an agency, series and year; none is left out, since a payment that fails gives it back. */
export async function insertReceipt(
  tx: Tx,
  payment: Pick<Payment, 'id' | 'dossierId' | 'agencyId'>,
  { day, at }: { day: LegalDay; at: Instant },
): Promise<{ id: string; series: string; number: number }> {
  const series = receiptSeries(day)
  const number = await nextNumber(tx, payment.agencyId, series, day.slice(0, 4))
  const id = newId(at)
  const { id: paymentId, dossierId, agencyId } = payment
  await tx
    .insertInto('paymentReceipts')
    .values({ id, paymentId, dossierId, agencyId, series, number, issuedAt: at })
    .execute()
  return { id, series, number }
}

export async function attachReceiptDocument(tx: Tx, receiptId: string, documentId: string): Promise<void> {
  await tx.updateTable('paymentReceipts').set({ documentId }).where('id', '=', receiptId).execute()
}

function selectReceipts(tx: Tx) {
  return tx
    .selectFrom('paymentReceipts')
    .innerJoin('payments', 'payments.id', 'paymentReceipts.paymentId')
    .leftJoin('documents', 'documents.id', 'paymentReceipts.documentId')
    .select((on) => [
      'paymentReceipts.id',
      'paymentReceipts.paymentId',
      'paymentReceipts.series',
      'paymentReceipts.number',
      'paymentReceipts.issuedAt',
      'paymentReceipts.documentId',
      on('documents.storageKey', 'is not', null).as('made'),
      'payments.amountVnd',
      'payments.method',
    ])
}

export async function listReceipts(tx: Tx, dossierId: string): Promise<Receipt[]> {
  const rows = await selectReceipts(tx)
    .where('paymentReceipts.dossierId', '=', dossierId)
    .orderBy('paymentReceipts.issuedAt')
    .execute()
  return rows.map(toReceipt)
}

export async function findReceipt(tx: Tx, id: string): Promise<Receipt | undefined> {
  const row = await selectReceipts(tx).where('paymentReceipts.id', '=', id).executeTakeFirst()
  return row && toReceipt(row)
}

const toReceipt = <Row extends { made: unknown }>({ made, ...row }: Row) => ({ ...row, isMade: made === true })

/** Receipts that some agencies issued within a day, in the order of their numbers. */
export async function listReceiptsBetween(
  tx: Tx,
  agencyIds: readonly string[],
  { from, to }: { from: Instant; to: Instant },
): Promise<ReceiptOfDay[]> {
  if (agencyIds.length === 0) return []
  const rows = await selectReceipts(tx)
    .innerJoin('dossiers', 'dossiers.id', 'paymentReceipts.dossierId')
    .leftJoin('officers', 'officers.id', 'payments.cashierId')
    .select((on) => [
      'paymentReceipts.agencyId',
      on.fn.coalesce('dossiers.dossierCode', 'dossiers.submissionCode').as('dossierCode'),
      'officers.fullName as cashierName',
    ])
    .where('paymentReceipts.agencyId', 'in', agencyIds)
    .where('paymentReceipts.issuedAt', '>=', from)
    .where('paymentReceipts.issuedAt', '<', to)
    .orderBy('paymentReceipts.series')
    .orderBy('paymentReceipts.number')
    .execute()
  return rows.map(toReceipt)
}

/** Money that came a second time for dues already paid: payments without a receipt, which a person has to give back. */
export async function listPaidTwice(
  tx: Tx,
  agencyIds: readonly string[],
): Promise<{ id: string; dossierCode: string; amountVnd: number; settledAt: Instant | null }[]> {
  if (agencyIds.length === 0) return []
  return tx
    .selectFrom('payments')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossierId')
    .leftJoin('paymentReceipts', 'paymentReceipts.paymentId', 'payments.id')
    .select((on) => [
      'payments.id',
      on.fn.coalesce('dossiers.dossierCode', 'dossiers.submissionCode').as('dossierCode'),
      'payments.amountVnd',
      'payments.settledAt',
    ])
    .where('payments.agencyId', 'in', agencyIds)
    .where('payments.state', '=', 'paid')
    .where('paymentReceipts.id', 'is', null)
    .orderBy('payments.openedAt')
    .execute()
}
