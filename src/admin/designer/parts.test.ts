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
