import type { Merchant } from './check-request.js'
import type { Faults } from './faults.js'
import { hmac } from './signature.js'
import { endings, stamp, type Transaction, type Transactions } from './transactions.js'

interface Asked {
  merchant: Merchant
  transactions: Transactions
  faults: Faults
  seenRequests: Set<string>
  now: Date
}

/** Answers a `querydr` request as VNPAY 2.1.0 does. */
export function answerQuery(request: Record<string, string>, asked: Asked): Record<string, string> {
  const answer = lookUp(request, asked)
  return signed(asked, {
    vnp_ResponseId: `tra-loi-${asked.seenRequests.size}`,
    vnp_Command: 'querydr',
    vnp_TmnCode: asked.merchant.tmnCode,
    vnp_TxnRef: request.vnp_TxnRef ?? '',
    ...answer,
  })
}

function lookUp(request: Record<string, string>, asked: Asked): Record<string, string> {
  const { merchant, transactions, seenRequests } = asked
  if (request.vnp_TmnCode !== merchant.tmnCode) return refusal('02', 'Invalid TmnCode')
  if (request.vnp_SecureHash !== requestHash(merchant.secret, request)) return refusal('97', 'Invalid signature')
  if (!request.vnp_RequestId || seenRequests.has(request.vnp_RequestId)) return refusal('94', 'Duplicate request')
  seenRequests.add(request.vnp_RequestId)
  const found = transactions.byReference(request.vnp_TxnRef ?? '')
  if (!found || found.createDate !== request.vnp_TransactionDate) return refusal('91', 'Transaction not found')
  return { vnp_ResponseCode: '00', vnp_Message: 'QueryDR Success', ...transactionFields(found, asked) }
}

function refusal(code: string, message: string): Record<string, string> {
  return { vnp_ResponseCode: code, vnp_Message: message }
}

function requestHash(secret: string, request: Record<string, string>): string {
  const { vnp_RequestId, vnp_Version, vnp_Command, vnp_TmnCode, vnp_TxnRef } = request
  const { vnp_TransactionDate, vnp_CreateDate, vnp_IpAddr, vnp_OrderInfo } = request
  const who = `${vnp_RequestId}|${vnp_Version}|${vnp_Command}|${vnp_TmnCode}|${vnp_TxnRef}`
  return hmac(secret, `${who}|${vnp_TransactionDate}|${vnp_CreateDate}|${vnp_IpAddr}|${vnp_OrderInfo}`)
}

function transactionFields(found: Transaction, { faults, now }: Asked): Record<string, string> {
  const isExpired = found.ending === 'open' && found.expireDate < stamp(now)
  const ending = isExpired ? 'expired' : found.ending
  return {
    vnp_Amount: String((found.amountVnd + (faults.wrongAmount ? 1000 : 0)) * 100),
    vnp_BankCode: found.bankCode,
    vnp_PayDate: found.payDate,
    vnp_TransactionNo: found.gatewayNumber,
    vnp_TransactionType: '01',
    vnp_TransactionStatus: ending === 'open' ? '01' : endings[ending].status,
    vnp_OrderInfo: found.description,
    vnp_PromotionCode: '',
    vnp_PromotionAmount: '',
  }
}

function signed({ merchant, faults }: Asked, fields: Record<string, string>): Record<string, string> {
  const t = (name: string) => fields[`vnp_${name}`] ?? ''
  const head = `${t('ResponseId')}|${t('Command')}|${t('ResponseCode')}|${t('Message')}|${t('TmnCode')}|${t('TxnRef')}`
  const money = `${t('Amount')}|${t('BankCode')}|${t('PayDate')}|${t('TransactionNo')}`
  const kind = `${t('TransactionType')}|${t('TransactionStatus')}|${t('OrderInfo')}`
  const text = `${head}|${money}|${kind}|${t('PromotionCode')}|${t('PromotionAmount')}`
  return { ...fields, vnp_SecureHash: hmac(faults.wrongSignature ? 'sai' : merchant.secret, text) }
}
