import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/support/random-cases.js'
import { amountInWords } from './amount-in-words.js'

const cases: [number, string][] = [
  [0, 'Không đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [25, 'Hai mươi lăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [104, 'Một trăm linh bốn đồng'],
  [110, 'Một trăm mười đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [131, 'Một trăm ba mươi mốt đồng'],
  [1_000, 'Một nghìn đồng'],
  [1_005, 'Một nghìn không trăm linh năm đồng'],
  [1_015, 'Một nghìn không trăm mười lăm đồng'],
  [8_000, 'Tám nghìn đồng'],
  [21_000, 'Hai mươi mốt nghìn đồng'],
  [75_500, 'Bảy mươi lăm nghìn năm trăm đồng'],
  [105_000, 'Một trăm linh năm nghìn đồng'],
  [5_375_000, 'Năm triệu ba trăm bảy mươi lăm nghìn đồng'],
  [10_750_000, 'Mười triệu bảy trăm năm mươi nghìn đồng'],
  [1_000_024, 'Một triệu không trăm hai mươi tư đồng'],
  [1_004_000, 'Một triệu không trăm linh bốn nghìn đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [1_000_000_005, 'Một tỷ không trăm linh năm đồng'],
  [2_005_000_000_000, 'Hai nghìn không trăm linh năm tỷ đồng'],
  [3_021_044_000_001, 'Ba nghìn không trăm hai mươi mốt tỷ không trăm bốn mươi tư triệu không trăm linh một đồng'],
]

for (const [amount, words] of cases) {
  test(`${amount} đồng is written "${words}"`, () => assert.equal(amountInWords(amount), words))
}

test('words read back give the amount that was written', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(10_000), fc.nat(), fc.maxSafeNat()), (amount) => {
      assert.equal(readBack(amountInWords(amount)), amount)
    }),
    { numRuns: 2000 },
  )
})

test('part of a đồng, a debt and a number too large to be exact are refused', () => {
  for (const amount of [0.5, -1, Number.NaN, 2 ** 53]) assert.throws(() => amountInWords(amount), RangeError)
})

const values: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
}

/** Reads words the way a person does: digit by digit, each scale word closing what came before it. */
function readBack(words: string): number {
  let total = 0
  let section = 0
  let digit = 0
  for (const word of words.toLowerCase().split(' ')) {
    if (word === 'đồng') return total + section + digit
    if (word === 'linh') continue
    if (word === 'mười') section += 10
    else if (word === 'mươi') [section, digit] = [section + digit * 10, 0]
    else if (word === 'trăm') [section, digit] = [section + digit * 100, 0]
    else if (word === 'nghìn') [total, section, digit] = [total + (section + digit) * 1000, 0, 0]
    else if (word === 'triệu') [total, section, digit] = [total + (section + digit) * 1e6, 0, 0]
    else if (word === 'tỷ') [total, section, digit] = [(total + section + digit) * 1e9, 0, 0]
    else digit = values[word] ?? Number.NaN
  }
  return Number.NaN
}
