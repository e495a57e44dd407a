import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longAnswers, longForm, longFormSize, wrongAnswers } from '../../../test/support/long-form.js'
import { checkFromOutside } from './check-from-outside.js'
import { compileForm } from './compile-form.js'
import { unitDirectory } from './unit-directory.js'

const context = { today: '2026-11-24', units: unitDirectory({ provinces: [], communes: [], former: [] }) }
const check = (answers: object) => checkFromOutside(longForm, answers, context)

test('the long form is as long as it says', () => {
  const { fields, pages } = compileForm(longForm)
  assert.equal(fields.size, longFormSize.questions)
  assert.equal([...fields.values()].filter(({ visibleWhen }) => visibleWhen).length, longFormSize.conditions)
  assert.equal(pages.flatMap(({ checks }) => checks).length, longFormSize.checks)
})

test('its chain breaks where an answer breaks it: what comes after is not asked', () => {
  const { answers, notAsked, errors } = check({ ...longAnswers(), chain40: 0 })
  assert.deepEqual(errors, [])
  assert.equal(notAsked.length, longFormSize.conditions - 40)
  assert.equal(answers.chain41, undefined)
})

test('it is checked in less than 5 ms on one core', () => {
  assert.deepEqual(check(longAnswers()).errors, [])
  assert.equal(check(longAnswers({ isWrong: true })).errors.length, wrongAnswers)
  const times = Array.from({ length: 100 }, () => {
    const began = performance.now()
    check(longAnswers({ isWrong: true }))
    return performance.now() - began
  })
  // Other work on the machine only ever adds time, to most of them when it is much.
  const fastest = Math.min(...times)
  assert.ok(fastest < 5, `${fastest} ms`)
})
