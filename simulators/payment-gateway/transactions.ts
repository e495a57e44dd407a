/** How a payment ended at the gateway: response code for the merchant and status of the transaction. */
export const endings = {
  paid: { code: '00', status: '00' },
  cancelled: { code: '24', status: '02' },
  no_money: { code: '51', status: '02' },
  expired: { code: '11', status: '02' },
} as const

export type Ending = keyof typeof endings

export interface IpnAttempt {
  at: Date
  answer: string
}

/** One payment as the gateway keeps it. */
export interface Transaction {
  id: string
  reference: string
  amountVnd: number
  description: string
  createDate: string
  expireDate: string
  returnUrl: string
  ending: Ending | 'open'
  gatewayNumber: string
  bankCode: string
  payDate: string
  ipn: IpnAttempt[]
}

/** The gateway's book of payments, newest last. */
export interface Transactions {
  open(request: Record<string, string>): Transaction
  find(id: string): Transaction | undefined
  byReference(reference: string): Transaction | undefined
  list(): Transaction[]
  nextNumber(): string
}

/** Makes an empty book. Numbers begin at the present second, so that they do not return after a restart. */
export function makeTransactions(startedAt: Date = new Date()): Transactions {
  const book = new Map<string, Transaction>()
  let number = Math.floor(startedAt.getTime() / 1000) * 1000
  const byReference = (reference: string) => [...book.values()].find((entry) => entry.reference === reference)
  return {
    open(request) {
      const reference = request.vnp_TxnRef ?? ''
      const entry: Transaction = byReference(reference) ?? {
        id: String(book.size + 1),
        reference,
        amountVnd: Number(request.vnp_Amount) / 100,
        description: request.vnp_OrderInfo ?? '',
        createDate: request.vnp_CreateDate ?? '',
        expireDate: request.vnp_ExpireDate ?? '',
        returnUrl: request.vnp_ReturnUrl ?? '',
        ending: 'open',
        gatewayNumber: '0',
        bankCode: 'VNPAY',
        payDate: '',
        ipn: [],
      }
      book.set(entry.id, entry)
      return entry
    },
    find: (id) => book.get(id),
    byReference,
    list: () => [...book.values()],
    nextNumber: () => String(++number),
  }
}

/** `yyyyMMddHHmmss` in Vietnam. */
export function stamp(at: Date): string {
  return new Date(at.getTime() + 25_200_000).toISOString().slice(0, 19).replace(/[-:T]/g, '')
}
