import type { ReceiptOfDay } from '../../payments/index.js'
import type { Instant, LegalDay } from '../../platform/time.js'

/** What one series of one agency gave out in a day, and the numbers that are missing between its first and its last. */
export interface SeriesOfDay {
  agencyId: string
  series: string
  first: number
  last: number
  missing: number[]
}

/** Looks whether the numbers of each series follow each other, as the law on receipts wants. */
export function seriesOf(receipts: readonly ReceiptOfDay[]): SeriesOfDay[] {
  const bySeries = Map.groupBy(receipts, (receipt) => `${receipt.agencyId} ${receipt.series}`)
  return [...bySeries.values()].flatMap((group) => {
    const numbers = new Set(group.map((receipt) => receipt.number))
    const [{ agencyId, series } = { agencyId: '', series: '' }] = group
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    return [{ agencyId, series, first, last, missing: all.filter((number) => !numbers.has(number)) }]
  })
}

export interface SumOfMethod {
  method: ReceiptOfDay['method']
  count: number
  amountVnd: number
}

/** Sums by the way people paid: what the drawer must hold, and what the bank must show. */
export function sumsOf(receipts: readonly ReceiptOfDay[]): SumOfMethod[] {
  return (['cash', 'transfer', 'online'] as const).map((method) => {
    const own = receipts.filter((receipt) => receipt.method === method)
    return { method, count: own.length, amountVnd: own.reduce((sum, { amountVnd }) => sum + amountVnd, 0) }
  })
}

/** A legal day as the instants between which it lies. */
export function boundsOf(day: LegalDay): { from: Instant; to: Instant } {
  const from = new Date(`${day}T00:00:00+07:00`)
  return { from, to: new Date(from.getTime() + 24 * 3_600_000) }
}
