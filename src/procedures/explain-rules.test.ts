import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../seeds/procedures/index.js'
import { explainAmount } from './explain-rules.js'

const procedure = (code: string) => {
  const found = demoProcedures.find((definition) => definition.code === code)
  assert.ok(found)
  return found
}

test('a fee that depends on answers is told in both cases, in the words of the form', () => {
  const { fees, form } = procedure('1.000656')
  const [rule] = fees
  assert.ok(rule)
  const [late, rest, ...others] = explainAmount(rule, form, 'vi') ?? []
  assert.deepEqual([late?.vnd, late?.when.map(({ answer }) => answer)], [8000, ['Có']])
  assert.deepEqual(rest, { when: [], vnd: 0 })
  assert.deepEqual(others, [])
})

test('a fee by the piece names the question that counts the pieces', () => {
  const { fees, form } = procedure('2.000635')
  const [rule] = fees
  assert.ok(rule)
  const [only] = explainAmount(rule, form, 'vi') ?? []
  assert.equal(only?.vnd, 8000)
  assert.match(only?.times ?? '', /bản/i)
})

test('every fee of the demo is told in cases or has a note of its own', () => {
  for (const { code, fees, form } of demoProcedures) {
    for (const rule of fees) assert.ok(explainAmount(rule, form, 'vi') ?? rule.amountNote, `${code} ${rule.id}`)
  }
})
