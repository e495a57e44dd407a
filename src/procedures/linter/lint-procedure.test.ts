import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { roles } from '../../agencies/index.js'
import { resultWordings } from '../../documents/index.js'
import { lintProcedure, lintRules } from './lint-procedure.js'
import { badProcedures } from './testing/bad-procedures.js'
import { soundContext, soundProcedure } from './testing/sound-procedure.js'

test('nothing is found in a sound procedure', () => {
  assert.deepEqual(lintProcedure(soundProcedure, soundContext), [])
})

for (const { rule, what, at, procedure, context } of badProcedures) {
  test(`${rule} finds ${what}, there and nothing else`, () => {
    const findings = lintProcedure(procedure, context ?? soundContext)
    assert.deepEqual(
      findings.map((finding) => [finding.rule, finding.at]),
      [[rule, at]],
    )
    assert.ok(findings.every(({ message }) => message.length > 20))
  })
}

test('every rule is proven by a bad procedure, under an id of its own', () => {
  const ids = lintRules.map(({ id }) => id)
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual([...new Set(badProcedures.map(({ rule }) => rule))].sort(), ids.toSorted())
})

test('no error stands in the procedures of the demo city', () => {
  const codes = demoProcedures.flatMap(({ workflow }) =>
    workflow.flatMap(({ agency }) => (typeof agency === 'string' ? [] : [agency.code])),
  )
  const others = new Map(codes.map((code) => [code, { name: code, roles }]))
  const context = { ...soundContext, agencies: [], others, resultForms: resultWordings, day: '2026-11-24' }
  for (const procedure of demoProcedures) {
    const findings = lintProcedure(procedure, context)
    const errors = findings.filter(({ severity }) => severity === 'error')
    assert.deepEqual(errors, [], procedure.code)
  }
})

test('questions about other people, and forms that only name a card, are not taken for what is known already', () => {
  const asked = demoProcedures.flatMap((procedure) =>
    lintProcedure({ ...procedure, requiredDocuments: [] }, soundContext)
      .filter(({ rule }) => rule === 'already-known')
      .map(({ at }) => `${procedure.code} ${at}`),
  )
  assert.deepEqual(asked, [])
  const [paper] = soundProcedure.requiredDocuments
  assert.ok(paper)
  const named = (vi: string) => ({ ...soundProcedure, requiredDocuments: [{ ...paper, name: { vi } }] })
  const rules = (vi: string) => lintProcedure(named(vi), soundContext).map(({ rule }) => rule)
  for (const name of [
    'Phiếu đề nghị giải quyết thủ tục về căn cước (Mẫu DC02)',
    'Đơn đề nghị cấp lại giấy khai sinh',
    'Giấy khai sinh của trẻ chưa được cấp mã số định danh cá nhân',
  ])
    assert.deepEqual(rules(name), [], name)
  for (const name of ['Bản sao giấy khai sinh', 'Sổ hộ khẩu', 'Bản sao thẻ căn cước công dân'])
    assert.deepEqual(rules(name), ['already-known'], name)
})
