import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import { weighTerms } from './weigh-terms.js'

const known = (documents: Record<string, number>, procedures = 5_000) => ({
  documents: new Map(Object.entries(documents)),
  procedures,
})
const asked = (weights: Record<string, number>) => ({ terms: new Map(Object.entries(weights)), acts: [] })
const names = (terms: readonly { term: string }[]) => terms.map(({ term }) => term)

test('a rare word counts more than one that stands everywhere; what the catalogue does not have counts nothing', () => {
  const { telling, common } = weighTerms(asked({ khai: 1, sinh: 1, zzz: 1 }), known({ khai: 344, sinh: 60 }))
  assert.deepEqual(names(telling), ['sinh', 'khai'])
  assert.deepEqual(common, [])
  const [rare = { weight: 0 }, frequent = { weight: 0 }] = telling
  // BM25's rarity: ln(1 + (N - n + ½) / (n + ½)).
  assert.ok(Math.abs(rare.weight - Math.log(1 + 4_940.5 / 60.5)) < 1e-9)
  assert.ok(rare.weight > frequent.weight)
})

test('what stands nearly everywhere is left for the best; a question of nothing else still asks for it', () => {
  const everywhere = known({ cap: 900, giay: 880, sinh: 60, khai_sinh: 40 })
  const whole = weighTerms(asked({ cap: 0.15, giay: 1, sinh: 1, khai_sinh: 1 }), everywhere)
  assert.deepEqual(
    [names(whole.telling), names(whole.common)],
    [
      ['khai_sinh', 'sinh'],
      ['giay', 'cap'],
    ],
  )
  assert.deepEqual(names(weighTerms(asked({ giay: 1 }), everywhere).telling), ['giay'])
})

test('nothing asked is lost, and what is left for the best never makes more than a quarter of the question', () => {
  const term = fc.record({
    among: fc.integer({ min: 1, max: 1_000 }),
    weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 30 }), (terms) => {
      const all = terms.map((one, index) => [`w${index}`, one] as const)
      const { telling, common } = weighTerms(
        asked(Object.fromEntries(all.map(([word, { weight }]) => [word, weight]))),
        known(Object.fromEntries(all.map(([word, { among }]) => [word, among]))),
      )
      assert.deepEqual(names([...telling, ...common]).sort(), all.map(([word]) => word).sort())
      const sum = (some: typeof telling) => some.reduce((total, { weight }) => total + weight, 0)
      assert.ok(sum(common) <= sum([...telling, ...common]) * 0.25 + 1e-9)
      assert.ok(telling.length > 0)
    }),
  )
})

test('what makes a name asked for are known words that say something; the more is asked that nobody knows, the more must an answer fit', () => {
  const words = known({ khai: 300, sinh: 60, xin: 40, khai_sinh: 40 })
  const asks = { khai: 0.2, sinh: 0.3, khai_sinh: 0.2, xin: 0.15 }
  const { named, least, telling, common } = weighTerms(asked(asks), words)
  assert.deepEqual(named, ['sinh'])
  // Who wants something done again asks for what names say of it too.
  assert.deepEqual(weighTerms({ ...asked(asks), acts: ['again'] }, words).named, ['sinh', 'lai'])
  const sum = [...telling, ...common].reduce((total, { weight }) => total + weight, 0)
  assert.ok(Math.abs(least - sum * 0.31) < 1e-9)
  assert.ok(weighTerms(asked({ ...asks, zzz: 1 }), words).least > least)
  // Never more than little above one word that hardly any procedure has.
  const long = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`z${index}`, 1]))
  assert.ok(Math.abs(weighTerms(asked(long), words).least - 1.25 * Math.log(1 + 5_000.5 / 0.5)) < 1e-9)
})
