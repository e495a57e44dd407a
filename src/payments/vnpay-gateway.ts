import type { ConfirmationOutcome, OnlinePayment, PaymentConfirmation, PaymentGateway } from './gateway.js'
import { orderInfo } from './order-info.js'
import { queryVnpay } from './vnpay-query.js'
import { isSignedQuery, signedQuery, type VnpayFields } from './vnpay-signature.js'
import { instantOf, vnpayTime } from './vnpay-time.js'

export interface VnpayConfig {
  tmnCode: string
  secret: string
  /** Of the payment page, such as `https://pay.vnpay.vn/vpcpay.html`. */
  payUrl: string
  /** Of the query interface, such as `https://merchant.vnpay.vn/merchant_webapi/api/transaction`. */
  queryUrl: string
  /** Where the payer's browser comes back to. */
  returnUrl: string
  serverIp?: string
  timeoutMs?: number
}

// VNPAY takes from 5.000 đồng up to but not including 1.000.000.000 đồng at once.
const minimumVnd = 5_000
const maximumVnd = 999_999_999

/** Pays through VNPAY 2.1.0. */
export function makeVnpayGateway(config: VnpayConfig): PaymentGateway {
  const { serverIp = '127.0.0.1', timeoutMs = 10_000 } = config
  return {
    name: 'vnpay',
    minimumVnd,
    maximumVnd,
    payUrl: (payment) => `${config.payUrl}?${signedQuery(config.secret, fieldsOf(config, payment))}`,
    readConfirmation: (query) => readConfirmation(config, query),
    answerTo: (outcome) => answers[outcome],
    queryPayment: (question) => queryVnpay({ ...config, serverIp, timeoutMs }, question),
  }
}

function fieldsOf(config: VnpayConfig, payment: OnlinePayment): VnpayFields {
  const { reference, amountVnd } = payment
  if (!/^[\w-]{1,100}$/.test(reference)) throw new RangeError('VNPAY takes no such payment reference')
  if (!Number.isInteger(amountVnd) || amountVnd < minimumVnd || amountVnd > maximumVnd) {
    throw new RangeError(`VNPAY takes no payment of ${amountVnd} đồng`)
  }
  return {
    vnp_Version: '2.1.0',
    vnp_Command: 'pay',
    vnp_TmnCode: config.tmnCode,
    vnp_Amount: String(amountVnd * 100),
    vnp_CurrCode: 'VND',
    vnp_TxnRef: reference,
    vnp_OrderInfo: orderInfo(payment.description),
    vnp_OrderType: 'other',
    vnp_Locale: payment.locale === 'en' ? 'en' : 'vn',
    vnp_ReturnUrl: config.returnUrl,
    vnp_IpAddr: payment.ip.replace(/^::ffff:/, ''),
    vnp_CreateDate: vnpayTime(payment.at),
    vnp_ExpireDate: vnpayTime(payment.expiresAt),
  }
}

function readConfirmation({ tmnCode, secret }: VnpayConfig, query: Record<string, unknown>): PaymentConfirmation {
  const fields = vnpayFieldsIn(query)
  if (!fields || !isSignedQuery(secret, fields) || fields.vnp_TmnCode !== tmnCode) return { valid: false }
  const amountVnd = Number(fields.vnp_Amount) / 100
  if (!fields.vnp_TxnRef || !/^\d+$/.test(fields.vnp_Amount ?? '') || !Number.isSafeInteger(amountVnd)) {
    return { valid: false }
  }
  return {
    valid: true,
    reference: fields.vnp_TxnRef,
    amountVnd,
    success: fields.vnp_ResponseCode === '00' && fields.vnp_TransactionStatus === '00',
    code: fields.vnp_ResponseCode ?? '',
    gatewayNumber: fields.vnp_TransactionNo === '0' ? null : (fields.vnp_TransactionNo ?? null),
    bankCode: fields.vnp_BankCode ?? null,
    paidAt: instantOf(fields.vnp_PayDate),
  }
}

// Our return address may have parameters of its own; VNPAY signs only those that begin with vnp_.
function vnpayFieldsIn(query: Record<string, unknown>): VnpayFields | undefined {
  const fields: VnpayFields = {}
  for (const [name, value] of Object.entries(query)) {
    if (!name.startsWith('vnp_')) continue
    if (typeof value !== 'string') return undefined
    fields[name] = value
  }
  return fields
}

// RspCode table of VNPAY's IPN: 00 and 02 end the repeating, every other code asks for it.
const answers = {
  recorded: { RspCode: '00', Message: 'Confirm Success' },
  already_recorded: { RspCode: '02', Message: 'Order already confirmed' },
  unknown_payment: { RspCode: '01', Message: 'Order not found' },
  wrong_amount: { RspCode: '04', Message: 'Invalid amount' },
  not_trusted: { RspCode: '97', Message: 'Invalid signature' },
  broken: { RspCode: '99', Message: 'Unknown error' },
} satisfies Record<ConfirmationOutcome, Record<string, string>>
