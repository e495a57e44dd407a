import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { aCatalogueLine } from '../../../test/support/a-catalogue-line.js'
import { readEntry } from '../catalogue/entry.js'
import type { ProcedureDefinition } from '../procedure.js'
import { readDefinition } from './definition-schema.js'

/** As the import reads it: fees as published, limits by case, and no time limit of its own. */
function importedProcedure(): ProcedureDefinition {
  const subProcedures = ['01', '02'].map((end, at) => ({
    ...{ code: `1.000001.${end}`, name: `Trường hợp ${end}` },
    time: { qty: at + 1, unit: 'ngày' },
  }))
  const fees = [{ amount: 5_000, note: 'Mỗi bản', unit: 'USD', method: 'truc_tuyen' }]
  const line = aCatalogueLine({ code: '1.000001', feeRule: 'so_tien', timeLimitStd: undefined, agency: 'Sở Thử' })
  const reading = readEntry(JSON.stringify(line), JSON.stringify({ code: '1.000001', subProcedures, fees }))
  if (reading.outcome === 'refused') throw new Error(reading.reasons.join())
  return reading.entry.definition
}

const procedures = [...demoProcedures, importedProcedure()]

test('what a procedure is written as comes back the same, of imported ones too', () => {
  for (const procedure of procedures) {
    const read = readDefinition(JSON.stringify(procedure))
    assert.ok('definition' in read, 'problems' in read ? read.problems.join() : '')
    assert.deepEqual(read.definition, JSON.parse(JSON.stringify(procedure)), procedure.code)
  }
})

/** One place for each property, such as `fees.0.reliefs.0.percentOff`, however many items have it. */
function places(node: unknown, path: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => [[...path, key], ...places(value, [...path, key])])
}

const kindOf = (path: readonly string[]): string => path.map((key) => (/^\d+$/.test(key) ? '#' : key)).join('.')

test('no property of any procedure is taken with something else in its place', () => {
  const seen = new Set<string>()
  for (const procedure of procedures)
    for (const path of places(procedure)) {
      if (seen.has(kindOf(path))) continue
      seen.add(kindOf(path))
      const broken: Record<string, unknown> = { ...structuredClone(procedure) }
      const last = path.at(-1) ?? ''
      const parent = path
        .slice(0, -1)
        .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, broken)
      parent[last] = [[true]]
      const read = readDefinition(JSON.stringify(broken))
      assert.ok('problems' in read, `${procedure.code}: ${path.join('.')}`)
      assert.ok(
        read.problems.some((problem) => problem.startsWith(path[0] ?? '')),
        `${path.join('.')}: ${read.problems.join('; ')}`,
      )
    }
  assert.ok(seen.size > 150, `${seen.size}`)
})

test('days that are none, and unions that fit nothing, are named', () => {
  const [procedure] = demoProcedures
  const problemsOf = (change: object) => {
    const read = readDefinition(JSON.stringify({ ...procedure, ...change }))
    return 'problems' in read ? read.problems.join('; ') : ''
  }
  const fee = { ...procedure?.fees[0], validFrom: '2026-02-31' }
  assert.match(problemsOf({ fees: [fee] }), /fees\.0\.validFrom: giá trị chưa đúng/)
  assert.match(problemsOf({ caseLimits: 'x' }), /caseLimits: phải là danh sách/)
  assert.match(problemsOf({ documentTexts: 5 }), /documentTexts: phải là nhóm thuộc tính/)
  assert.match(problemsOf({ timeLimitNote: 'x' }), /timeLimitNote: phải là nhóm thuộc tính/)
})
