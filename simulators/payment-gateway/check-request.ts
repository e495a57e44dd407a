import { isSigned } from './signature.js'
import { stamp, type Transactions } from './transactions.js'

export interface Merchant {
  tmnCode: string
  secret: string
  name: string
  /** Where confirmations go from server to server. */
  ipnUrl?: string
}

/** What the gateway says to a payer whose request it cannot serve. */
export const requestErrors = {
  '01': 'Giao dịch này đã kết thúc, không thanh toán lại được.',
  '03': 'Dữ liệu gửi sang không đúng định dạng.',
  '15': 'Giao dịch đã quá thời gian chờ thanh toán.',
  '70': 'Sai chữ ký.',
  '72': 'Không tìm thấy đơn vị chấp nhận thanh toán.',
} as const

export type RequestError = keyof typeof requestErrors

const rules: Record<string, RegExp> = {
  vnp_Version: /^2\.1\.0$/,
  vnp_Command: /^pay$/,
  vnp_Amount: /^\d{3,13}$/,
  vnp_CurrCode: /^VND$/,
  vnp_TxnRef: /^\S{1,100}$/,
  vnp_OrderInfo: /^[A-Za-z0-9 .:-]{1,255}$/,
  vnp_OrderType: /^\w{1,100}$/,
  vnp_Locale: /^(vn|en)$/,
  vnp_ReturnUrl: /^https?:\/\/.{4,240}$/,
  vnp_IpAddr: /^[0-9a-fA-F.:]{3,45}$/,
  vnp_CreateDate: /^\d{14}$/,
  vnp_ExpireDate: /^\d{14}$/,
}

/** Checks a payment request as VNPAY 2.1.0 does; undefined when it may be served. */
export function checkRequest(
  query: Record<string, string>,
  { merchant, transactions, now }: { merchant: Merchant; transactions: Transactions; now: Date },
): RequestError | undefined {
  if (query.vnp_TmnCode !== merchant.tmnCode) return '72'
  if (!isSigned(merchant.secret, query)) return '70'
  if (Object.entries(rules).some(([name, rule]) => !rule.test(query[name] ?? ''))) return '03'
  const amount = Number(query.vnp_Amount)
  if (amount % 100 !== 0 || amount < 500_000 || amount >= 100_000_000_000) return '03'
  const known = transactions.byReference(query.vnp_TxnRef ?? '')
  if (known && known.ending !== 'open') return '01'
  if ((query.vnp_ExpireDate ?? '') < stamp(now)) return '15'
  return undefined
}
