import type { Channel, PublishedFees } from '../procedure.js'
import type { CatalogueDetails, CatalogueLine } from './catalogue-line.js'
import { saysNothingIsDue } from './fee-notes.js'
import { channelNamed, inOrder } from './limits-of.js'

const statuses = {
  mien: 'free',
  so_tien: 'amounts',
  hdnd_tinh: 'by_province',
  xem_ghi_chu: 'see_note',
  khong_cong_bo: 'not_published',
} as const satisfies Record<NonNullable<CatalogueLine['feeRule']>, PublishedFees['status']>

/** What the source publishes of fees. "0 đồng" is no amount: whether it means free is the status's to say. */
export function publishedFeesOf(line: CatalogueLine, details: CatalogueDetails | undefined): PublishedFees {
  const told = linesOf(details)
  const bare = [...new Set((line.feeAmounts ?? []).filter((amount) => amount > 0))].sort((a, b) => a - b)
  const lines = told.length > 0 ? told : bare.map((amount) => ({ channels: [], amount }))
  const status = line.feeRule ? statuses[line.feeRule] : 'not_published'
  return weighedFees({ status, ...(line.feeSuspect && { isSuspect: true }), lines })
}

/** The source marks as free whatever it writes 0 đồng of; it is taken at its word only where no amount and no note speaks against it. */
export function weighedFees(fees: PublishedFees): PublishedFees {
  if (fees.status !== 'free') return fees
  const { lines } = fees
  if (lines.some(({ amount }) => amount !== undefined)) return { ...fees, status: 'amounts' }
  const isFree = lines.every(({ note }) => note === undefined || saysNothingIsDue(note.vi))
  return isFree ? { ...fees, lines: [] } : { ...fees, status: 'noted' }
}

function linesOf(details: CatalogueDetails | undefined): PublishedFees['lines'] {
  const byWords = new Map<string, { amount?: number; currency?: string; note?: string; channels: Set<Channel> }>()
  for (const { amount, unit, note, method } of details?.fees ?? []) {
    const words = note?.trim()
    if (!amount && !words) continue
    const fact = {
      ...(amount && { amount }),
      ...(amount && unit && unit !== 'đồng' && { currency: unit }),
      ...(words && { note: words }),
    }
    const key = JSON.stringify([fact.amount, fact.currency, plain(words)])
    const line = byWords.get(key) ?? { ...fact, channels: new Set() }
    const channel = channelNamed(method)
    if (channel) line.channels.add(channel)
    byWords.set(key, line)
  }
  return [...byWords]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { note, channels, ...fact }]) => ({
      ...{ channels: inOrder(channels), ...fact },
      ...(note && { note: { vi: note } }),
    }))
}

/** The same sentence with and without its full stop is one. */
const plain = (note: string | undefined): string => (note ?? '').replace(/[.;\s]+$/, '').toLowerCase()
