import type { Merchant } from './check-request.js'
import type { Faults } from './faults.js'
import { sign } from './signature.js'
import { endings, type Transaction } from './transactions.js'

/** What the merchant is told of a payment, through the browser and from server to server. */
export function outcomeOf(transaction: Transaction, merchant: Merchant): Record<string, string> {
  if (transaction.ending === 'open') throw new Error('A payment that is open has no outcome')
  const { code, status } = endings[transaction.ending]
  return {
    vnp_TmnCode: merchant.tmnCode,
    vnp_TxnRef: transaction.reference,
    vnp_Amount: String(transaction.amountVnd * 100),
    vnp_OrderInfo: transaction.description,
    vnp_BankCode: transaction.bankCode,
    vnp_BankTranNo: transaction.ending === 'paid' ? `VNP${transaction.gatewayNumber}` : '',
    vnp_CardType: transaction.ending === 'paid' ? 'ATM' : '',
    vnp_PayDate: transaction.payDate,
    vnp_TransactionNo: transaction.gatewayNumber,
    vnp_ResponseCode: code,
    vnp_TransactionStatus: status,
  }
}

/** The payer's way back to the merchant. */
export function returnAddress(transaction: Transaction, merchant: Merchant, faults: Faults): string {
  const separator = transaction.returnUrl.includes('?') ? '&' : '?'
  const signed = sign(secretFor(merchant, faults), outcomeOf(transaction, merchant))
  return `${transaction.returnUrl}${separator}${signed}`
}

export interface NotifierOptions {
  merchant: Merchant
  faults: Faults
  /** VNPAY repeats up to ten times, every five minutes. */
  attempts: number
  everyMs: number
}

/** Tells the merchant's server of outcomes until it answers 00 or 02. */
export function makeNotifier({ merchant, faults, attempts, everyMs }: NotifierOptions) {
  const waiting = new Set<NodeJS.Timeout>()
  const attempt = async (transaction: Transaction): Promise<void> => {
    const { ipnUrl } = merchant
    if (!ipnUrl || faults.dropIpn) return
    const copies = faults.duplicateIpn ? [1, 2] : [1]
    const answers = await Promise.all(copies.map(() => tell(ipnUrl, transaction)))
    transaction.ipn.push(...answers.map((answer) => ({ at: new Date(), answer })))
    if (answers.some((answer) => answer === '00' || answer === '02') || transaction.ipn.length >= attempts) return
    const timer = setTimeout(() => {
      waiting.delete(timer)
      attempt(transaction).catch(() => undefined)
    }, everyMs).unref()
    waiting.add(timer)
  }
  const tell = async (ipnUrl: string, transaction: Transaction): Promise<string> => {
    const outcome = outcomeOf(transaction, merchant)
    const vnp_Amount = String(Number(outcome.vnp_Amount) + (faults.wrongAmount ? 100_000 : 0))
    const query = sign(secretFor(merchant, faults), { ...outcome, vnp_Amount })
    const address = `${ipnUrl}${ipnUrl.includes('?') ? '&' : '?'}${query}`
    return fetch(address, { signal: AbortSignal.timeout(5000) })
      .then(async (response) => rspCode(await response.json()))
      .catch(() => 'không trả lời được')
  }
  return {
    attempt: (transaction: Transaction) => attempt(transaction).catch(() => undefined),
    stop: () => {
      for (const timer of waiting) clearTimeout(timer)
    },
  }
}

function rspCode(body: unknown): string {
  const { RspCode } = Object(body) as { RspCode?: unknown }
  return typeof RspCode === 'string' ? RspCode : 'trả lời không đúng'
}

function secretFor({ secret }: Merchant, faults: Faults): string {
  return faults.wrongSignature ? `${secret}-sai` : secret
}
