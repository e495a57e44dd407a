import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nationalFile, withoutNationalCatalogue } from '../../../test/support/national-catalogue.js'
import { type CatalogueEntry, readEntry } from '../../procedures/catalogue/entry.js'
import { linesOf, openDetails } from '../../procedures/catalogue/source-files.js'
import { isFreeOfCharge } from '../../procedures/free-of-charge.js'
import { gatherEvidence } from '../../procedures/levels/gather-evidence.js'
import { feeInShort } from './fee-words.js'

interface RawFees {
  feeRule?: string
  feeAmounts?: number[]
  fees?: { amount?: number | null; note?: string | null }[]
}

/** Words of a note that tell of money, of those who pay it, or of who may still set it. */
const tellsOfMoney =
  /\d[\d.,]*\s*(đồng|đ\b|vnđ|usd|%)|đối với|trừ|trường hợp|nếu có|do .* quy định|chưa quy định|chi phí|lệ phí (cấp|đăng ký|vào|làm)|phí (thẩm định|cấp|vào|xác nhận|bảo đảm|in\b|công bố|ngân hàng)/i

const mayCost = ({ feeRule, feeAmounts = [], fees = [] }: RawFees): boolean =>
  feeRule !== 'mien' ||
  feeAmounts.some((amount) => amount > 0) ||
  fees.some(({ amount, note }) => Boolean(amount) || tellsOfMoney.test(note ?? ''))

const unproven = { service: 'payment', isOn: false, testedAt: null, failedAt: null } as never
const grounds = { connections: new Proxy({}, { get: () => unproven }) as never, formTestedAt: null }

/** Everywhere the portal says that nothing is paid: the page and the cards, the filter, the proof of the level. */
const claims = ({ definition }: CatalogueEntry) => ({
  page: feeInShort(definition, '2026-11-28', 'vi') === 'Miễn phí',
  filter: isFreeOfCharge(definition, '2026-11-28'),
  proof: gatherEvidence(definition, grounds).some((shown) => shown.condition === 'payment' && shown.evidence.isFree),
})

test('of the whole national catalogue, no procedure is called free whose source tells of money', {
  skip: withoutNationalCatalogue,
}, async () => {
  const details = await openDetails(nationalFile('catalogue-details.jsonl'))
  const statuses = new Map<string, number>()
  const wrong: string[] = []
  for await (const { text } of linesOf(nationalFile('catalogue.jsonl'))) {
    const line = JSON.parse(text) as RawFees & { code: string }
    const more = await details.read(line.code)
    const reading = readEntry(text, more)
    if (reading.outcome === 'refused') continue
    const status = reading.entry.definition.publishedFees?.status ?? 'none'
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const said = claims(reading.entry)
    const raw = { ...line, ...(more ? { fees: (JSON.parse(more) as RawFees).fees ?? [] } : {}) }
    if (Object.values(said).some(Boolean) && mayCost(raw))
      wrong.push(`${line.code} ${JSON.stringify({ said, raw: raw.fees })}`)
    assert.equal(new Set(Object.values(said)).size, 1, `${line.code}: page, filter and proof say the same`)
  }
  await details.close()
  assert.deepEqual(wrong.slice(0, 5), [])
  // The traps are all there, so that the test does not pass for want of them.
  for (const status of ['free', 'amounts', 'by_province', 'see_note', 'noted', 'not_published'])
    assert.ok((statuses.get(status) ?? 0) > 50, `${status}: ${statuses.get(status)}`)
})
