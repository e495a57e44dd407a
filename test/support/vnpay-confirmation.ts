import { signedQuery } from '../../src/payments/vnpay-signature.js'
import { vnpayTime } from '../../src/payments/vnpay-time.js'
import { townGateway } from './town.js'

export interface Said {
  reference: string
  amountVnd: number
  at: Date
  success?: boolean
  secret?: string
}

/** What the gateway's server sends when a payment ended, as the fields of its query. */
export function vnpayConfirmation({ reference, amountVnd, at, success = true, secret }: Said): Record<string, string> {
  const code = success ? '00' : '24'
  const fields = {
    vnp_TmnCode: townGateway.tmnCode,
    vnp_TxnRef: reference,
    vnp_Amount: String(amountVnd * 100),
    vnp_OrderInfo: 'Nop phi le phi',
    vnp_BankCode: 'NCB',
    vnp_PayDate: vnpayTime(at),
    vnp_TransactionNo: success ? '14226112' : '0',
    vnp_ResponseCode: code,
    vnp_TransactionStatus: success ? '00' : '02',
  }
  return Object.fromEntries(new URLSearchParams(signedQuery(secret ?? townGateway.secret, fields)))
}
