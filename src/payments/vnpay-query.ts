import { randomUUID } from 'node:crypto'
import type { Instant } from '../platform/time.js'
import type { PaymentStanding } from './gateway.js'
import { isSameHash, type VnpayFields, vnpayHash } from './vnpay-signature.js'
import { instantOf, vnpayTime } from './vnpay-time.js'

export interface VnpayQuery {
  tmnCode: string
  secret: string
  queryUrl: string
  /** Address of the machine that asks, as registered with VNPAY. */
  serverIp: string
  timeoutMs: number
}

// The fields that VNPAY 2.1.0 signs in a `querydr` request and in its answer, in this order, joined by `|`.
const signedInRequest = [
  'vnp_RequestId',
  'vnp_Version',
  'vnp_Command',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_TransactionDate',
  'vnp_CreateDate',
  'vnp_IpAddr',
  'vnp_OrderInfo',
]
const signedInAnswer = [
  'vnp_ResponseId',
  'vnp_Command',
  'vnp_ResponseCode',
  'vnp_Message',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_Amount',
  'vnp_BankCode',
  'vnp_PayDate',
  'vnp_TransactionNo',
  'vnp_TransactionType',
  'vnp_TransactionStatus',
  'vnp_OrderInfo',
  'vnp_PromotionCode',
  'vnp_PromotionAmount',
]

/** Asks VNPAY how a payment stands. */
export async function queryVnpay(
  config: VnpayQuery,
  question: { reference: string; at: Instant; now: Instant },
): Promise<PaymentStanding> {
  const answer = await ask(config, question).catch(() => undefined)
  if (!answer) return { standing: 'unavailable' }
  // A payer who never opened the gateway's page leaves nothing there. This answer may come unsigned; it settles nothing.
  if (answer.vnp_ResponseCode === '91') return { standing: 'open', code: '91', knownToGateway: false }
  if (!isTrusted(config, answer) || answer.vnp_TxnRef !== question.reference) return { standing: 'unavailable' }
  if (answer.vnp_ResponseCode !== '00') return { standing: 'unavailable' }
  return standingOf(answer)
}

async function ask(config: VnpayQuery, { reference, at, now }: { reference: string; at: Instant; now: Instant }) {
  const fields: VnpayFields = {
    vnp_RequestId: randomUUID().replaceAll('-', ''),
    vnp_Version: '2.1.0',
    vnp_Command: 'querydr',
    vnp_TmnCode: config.tmnCode,
    vnp_TxnRef: reference,
    vnp_OrderInfo: `Hoi ket qua giao dich ${reference}`,
    vnp_TransactionDate: vnpayTime(at),
    vnp_CreateDate: vnpayTime(now),
    vnp_IpAddr: config.serverIp,
  }
  const response = await fetch(config.queryUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...fields, vnp_SecureHash: vnpayHash(config.secret, joined(fields, signedInRequest)) }),
    signal: AbortSignal.timeout(config.timeoutMs),
    redirect: 'error',
  })
  return response.ok ? textFields(await response.json()) : undefined
}

function textFields(body: unknown): VnpayFields {
  return Object.fromEntries(Object.entries(Object(body)).map(([name, value]) => [name, String(value ?? '')]))
}

function isTrusted({ secret, tmnCode }: VnpayQuery, answer: VnpayFields): boolean {
  const expected = vnpayHash(secret, joined(answer, signedInAnswer))
  return answer.vnp_TmnCode === tmnCode && isSameHash(expected, answer.vnp_SecureHash ?? '')
}

function joined(fields: VnpayFields, names: string[]): string {
  return names.map((name) => fields[name] ?? '').join('|')
}

// vnp_TransactionStatus: 00 paid, 02 failed; 01 not finished, 04 reversed after the bank took money, 05-06 refund under
// way, 07 suspected of fraud, 09 refund refused. Those between stay open, since a person has to look at them.
function standingOf(answer: VnpayFields): PaymentStanding {
  const code = answer.vnp_TransactionStatus ?? ''
  if (code === '02') return { standing: 'failed', code }
  const amountVnd = Number(answer.vnp_Amount) / 100
  if (code !== '00' || !Number.isSafeInteger(amountVnd)) return { standing: 'open', code, knownToGateway: true }
  return {
    standing: 'paid',
    amountVnd,
    gatewayNumber: answer.vnp_TransactionNo || null,
    bankCode: answer.vnp_BankCode || null,
    paidAt: instantOf(answer.vnp_PayDate),
  }
}
