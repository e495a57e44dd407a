import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { codecs, type Input } from './input.js'
import { designSections, itemParts } from './parts.js'

const rootInputs = designSections.filter(({ address }) => address !== 'form').flatMap(({ inputs }) => inputs)
const formInputs = designSections.find(({ address }) => address === 'form')?.inputs ?? []
const inputsOf = new Map<string, readonly Input[]>([
  ['', rootInputs],
  ['form', formInputs],
  ...itemParts.map(({ list, inputs }) => [list, inputs] as const),
])

/** Properties below a node that no input of its part covers; ids are given once, when an item is added. */
function uncovered(node: object, part: string, path: readonly string[] = []): string[] {
  const names = new Set((inputsOf.get(part) ?? []).map(({ name }) => name))
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...path, key]
    if (key === 'id' && path.length === 0) return []
    if (names.has(here.join('.'))) return []
    if (Array.isArray(value) && inputsOf.has(key)) return value.flatMap((item: object) => uncovered(item, key))
    if (key === 'form' && part === '') return uncovered(value as object, 'form')
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? uncovered(value, part, here)
      : [`${part}: ${here.join('.')}`]
  })
}

test('every property that a real procedure uses can be typed in the designer', () => {
  const missing = new Set(demoProcedures.flatMap((procedure) => uncovered(procedure, '')))
  assert.deepEqual([...missing].sort(), [])
})

test('what an input shows is what it reads back, in both languages', () => {
  const fact = [{ label: { vi: 'Họ tên', en: 'Name' }, value: 'if a then b else c' }]
  const check = [{ when: 'a > b', field: 'a', message: { vi: 'Sai', en: 'Wrong' } }]
  const samples: [Input['kind'], unknown][] = [
    ['facts', fact],
    ['checks', check],
    ['waits', []],
    ['numbers', [3, 1]],
  ]
  for (const [kind, value] of samples) {
    const input: Input = { name: kind, kind, label: kind }
    assert.deepEqual(codecs[kind].parse(codecs[kind].format(value), input), { value })
  }
})

test('money and numbers are read as people write them here, and nothing else is taken for an amount', () => {
  const amount = (text: string) => codecs.amount.parse([text], { name: 'amountVnd', kind: 'amount', label: 'Số tiền' })
  for (const text of ['75000', '75.000', '75 000', '75.000 ₫', '75.000đ', '75.000 đồng'])
    assert.deepEqual(amount(text), { value: 75_000 }, text)
  assert.deepEqual(amount('1.250.000'), { value: 1_250_000 })
  assert.deepEqual(amount('0'), { value: 0 })
  for (const text of ['75,5', '75.00', '-1', '7.5', '75,000', '75.000,50', '1.2.3', '.'])
    assert.ok('error' in amount(text), text)
  assert.deepEqual(amount('copies * 2000'), { value: 'copies * 2000' })
  assert.deepEqual(codecs.amount.format(75_000), ['75.000'])
  const number = (text: string) => codecs.number.parse([text], { name: 'hours', kind: 'number', label: 'Số giờ' })
  assert.deepEqual(number('0,5'), { value: 0.5 })
  assert.deepEqual(number('1.250'), { value: 1_250 })
  assert.ok('error' in number('1e9'))
  const limit = (text: string) => codecs.limit.parse([text], { name: 'max', kind: 'limit', label: 'Lớn nhất' })
  assert.deepEqual(limit('1.000.000'), { value: 1_000_000 })
  assert.deepEqual(limit('today'), { value: 'today' })
  assert.deepEqual(limit('-20'), { value: -20 })
  assert.deepEqual(limit('1/2/2026'), { value: '2026-02-01' })
  assert.deepEqual(codecs.limit.format('2026-02-01'), ['01/02/2026'])
  assert.deepEqual(limit('7:30'), { value: '07:30' })
  for (const text of ['abc', '32/1/2026', '25:99', 'hôm nay']) assert.ok('error' in limit(text), text)
})

test('what is counted is a whole number, and a time of day is one', () => {
  const copies = (text: string) =>
    codecs.number.parse([text], { name: 'copies', kind: 'number', label: 'Số bản', whole: [0, 99] })
  assert.deepEqual(copies('2'), { value: 2 })
  for (const text of ['0,5', '-1', '100', 'hai'])
    assert.deepEqual(copies(text), { error: 'Số bản phải là số nguyên từ 0 đến 99' })
  const cutoff = (text: string) => codecs.clock.parse([text], { name: 'cutoff', kind: 'clock', label: 'Giờ cắt ngày' })
  assert.deepEqual(cutoff('15h00'), { value: '15:00' })
  assert.deepEqual(cutoff(''), { value: undefined })
  for (const text of ['25:99', '15', '24:00']) assert.ok('error' in cutoff(text), text)
})
