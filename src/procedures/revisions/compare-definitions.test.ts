import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { fc } from '../../../test/support/random-cases.js'
import { canonicalJson } from '../../platform/canonical-json.js'
import type { ProcedureDefinition } from '../procedure.js'
import { compareDefinitions } from './compare-definitions.js'

/** Places of all plain values, found without the product's words for them. */
function placesOf(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== 'object' || node === null) return [path]
  return Object.entries(node).flatMap(([name, value]) =>
    placesOf(value, [...path, Array.isArray(node) ? Number(name) : name]),
  )
}

function withOther(definition: ProcedureDefinition, path: readonly (string | number)[]): ProcedureDefinition {
  // Through text, so that parts which the seeds share become parts of their own.
  const copy: ProcedureDefinition = JSON.parse(JSON.stringify(definition))
  let node: Record<string | number, unknown> = copy as never
  for (const name of path.slice(0, -1)) node = node[name] as never
  const last = path.at(-1) ?? ''
  node[last] = typeof node[last] === 'number' ? Number(node[last]) + 1 : `${node[last]} khác`
  return copy
}

test('a revision compared with itself differs in nothing, in whatever order its properties were kept', () => {
  for (const definition of demoProcedures)
    assert.deepEqual(compareDefinitions(definition, JSON.parse(canonicalJson(definition))), [], definition.code)
})

test('one value changed is found at one place, before and after; a changed id is something gone and something new', () => {
  const procedures = fc.constantFrom(...demoProcedures)
  fc.assert(
    fc.property(
      procedures.chain((definition) => fc.tuple(fc.constant(definition), fc.constantFrom(...placesOf(definition)))),
      ([definition, path]) => {
        const differences = compareDefinitions(definition, withOther(definition, path))
        // Entries of a list are known by their id; an id elsewhere is a value like others.
        if (path.at(-1) === 'id' && typeof path.at(-2) === 'number') {
          assert.ok(
            differences.some(({ before }) => before === null) && differences.some(({ after }) => after === null),
          )
          return
        }
        assert.equal(differences.length, 1, `${definition.code} ${path.join('.')} ${JSON.stringify(differences)}`)
        assert.ok(differences[0]?.at.startsWith(String(path[0])))
        assert.notEqual(differences[0]?.before, differences[0]?.after)
      },
    ),
    { numRuns: 300 },
  )
})

test('the label says in words where it is', () => {
  const [definition] = demoProcedures
  assert.ok(definition)
  const [paper, ...papers] = definition.requiredDocuments
  assert.ok(paper)
  const changed = { ...definition, requiredDocuments: [{ ...paper, copies: paper.copies + 1 }, ...papers] }
  assert.deepEqual(compareDefinitions(definition, changed), [
    {
      at: `requiredDocuments.${paper.id}.copies`,
      label: `Giấy tờ › ${paper.name.vi} › số bản sao`,
      before: String(paper.copies),
      after: String(paper.copies + 1),
    },
  ])
})

test('order, values and entries without an id are told in words', () => {
  const [definition] = demoProcedures
  assert.ok(definition)
  const [first, second, ...steps] = definition.workflow
  assert.ok(first && second)
  const changed = {
    ...definition,
    workflow: [second, first, ...steps],
    returnWays: ['portal' as const],
    legalBasis: [{ document: '01/2026/NQ-HĐND', title: 'Nghị quyết thử', article: 'Điều 2' }],
  }
  const told = new Map(compareDefinitions(definition, changed).map((each) => [each.label, each.after]))
  assert.ok(told.get('Quy trình › thứ tự')?.startsWith(`1. ${second.name.vi}\n2. ${first.name.vi}`))
  assert.equal(told.get('Cách trả kết quả'), 'trên cổng')
  assert.equal(told.get('Căn cứ pháp lý'), 'số, ký hiệu: 01/2026/NQ-HĐND; tiêu đề: Nghị quyết thử; điều, khoản: Điều 2')
})
