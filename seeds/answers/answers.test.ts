import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feesAsked } from '../../src/payments/index.js'
import { compileFeel } from '../../src/platform/feel/compile-feel.js'
import type { FeelContext } from '../../src/platform/feel/feel-value.js'
import type { Answers, FormDefinition } from '../../src/procedures/form.js'
import {
  answersScope,
  checkWhole,
  type FormContext,
  freezeAnswers,
  prefill,
  validateAnswers,
} from '../../src/procedures/forms/index.js'
import type { Channel, ProcedureDefinition } from '../../src/procedures/procedure.js'
import { type CitizenSeed, citizens } from '../citizens.js'
import { demoProcedures } from '../procedures/index.js'
import { demoUnits } from '../unit-directory.js'
import { answersFor, papersFor } from './index.js'

const days = ['2026-11-20', '2026-08-03']
const variants = Array.from({ length: 42 }, (_, n) => n)

interface Filled {
  definition: ProcedureDefinition
  form: FormDefinition
  answers: Answers
  context: FormContext
}

function filled(definition: ProcedureDefinition, form: FormDefinition, n: number): Filled {
  const citizen = citizens[n % citizens.length] as CitizenSeed
  const today = days[n % days.length] ?? ''
  const context = { today, units: demoUnits, prefilled: prefill(form, citizen) }
  return { definition, form, answers: answersFor(definition.code, citizen, { n, day: today }), context }
}

const withForm = demoProcedures.flatMap((definition) =>
  definition.form ? [{ definition, form: definition.form }] : [],
)

/** What rules of a result read: the answers, and the same as the person read them. */
function factsScope({ form, answers, context }: Filled) {
  return answersScope(form, answers, {
    ...context,
    frozen: freezeAnswers(form, answers, { ...context, language: 'vi' }),
  })
}

for (const { definition, form } of withForm) {
  const name = `${definition.code} ${definition.shortName.vi}`

  test(`${name}: the made-up answers pass the form, and none is asked of nobody`, () => {
    for (const n of variants) {
      const { answers, context } = filled(definition, form, n)
      const checked = checkWhole(form, answers, context)
      assert.deepEqual(checked.errors, [], `variant ${n}`)
      assert.deepEqual(checked.answers, answers, `variant ${n}`)
      assert.deepEqual(validateAnswers(form, answers), [], `variant ${n}`)
    }
  })

  test(`${name}: a required answer that is missing is noticed`, () => {
    const { answers, context } = filled(definition, form, 0)
    const { declaresTrue, ...rest } = answers
    assert.equal(declaresTrue, true)
    assert.deepEqual(
      checkWhole(form, rest, context).errors.map(({ field }) => field),
      ['declaresTrue'],
    )
  })

  test(`${name}: every fee is a whole amount and every fact is words`, () => {
    for (const n of variants) {
      const one = filled(definition, form, n)
      const scope = answersScope(form, one.answers, one.context)
      for (const { id, amountVnd } of definition.fees) {
        const amount = typeof amountVnd === 'string' ? compileFeel(amountVnd).evaluate(scope) : amountVnd
        assert.ok(typeof amount === 'number' && Number.isSafeInteger(amount) && amount >= 0, `${id}: ${amount}`)
      }
      for (const { label, value } of definition.results.flatMap(({ facts }) => facts)) {
        assert.equal(typeof compileFeel(value).evaluate(factsScope(one)), 'string', `${label.vi}, variant ${n}`)
      }
    }
  })
}

function feeOf(code: string, answers: FeelContext): unknown {
  const rule = demoProcedures.find((each) => each.code === code)?.fees[0]?.amountVnd
  return compileFeel(String(rule)).evaluate({ values: answers, today: '2026-11-22' })
}

test('certified copies cost 2,000 đồng a page, 1,000 from the third, at most 200,000 a copy', () => {
  assert.equal(feeOf('2.000815', { paper1Pages: 2, paper1Copies: 1 }), 4000)
  assert.equal(feeOf('2.000815', { paper1Pages: 5, paper1Copies: 2 }), 14000)
  assert.equal(feeOf('2.000815', { paper1Pages: 300, paper1Copies: 1 }), 200000)
  const two = { paper1Pages: 1, paper1Copies: 1, paper2Pages: 3, paper2Copies: 3 }
  assert.equal(feeOf('2.000815', two), 2000 + 15000)
})

test('extracts cost 8,000 đồng a copy', () => {
  assert.equal(feeOf('2.000635', { copies: 3 }), 24000)
})

test('a death registered in time costs nothing, a late one does', () => {
  assert.equal(feeOf('1.000656', { isLate: false }), 0)
  assert.equal(feeOf('1.000656', { isLate: true }), 8000)
})

test('whom law spares pays nothing: civil status and residence, by the group that was declared', () => {
  const charged = (code: string, channel: Channel, values: FeelContext) => {
    const definition = demoProcedures.find((each) => each.code === code)
    assert.ok(definition)
    return feesAsked(definition, channel, { scope: { values, today: '2026-11-22' }, day: '2026-11-22' })
      .filter(({ rule }) => rule.kind === 'charge')
      .map(({ amountVnd }) => amountVnd)
  }
  const late = { isLate: true, wantsCopies: false }
  assert.deepEqual(charged('1.000656', 'online', { ...late, chargeExemption: 'none' }), [8000])
  assert.deepEqual(charged('1.000656', 'online', { ...late, chargeExemption: 'poor_household' }), [0])
  assert.deepEqual(charged('1.004873', 'counter', { chargeExemption: 'elderly' }), [15000], 'not a group of this law')
  assert.deepEqual(charged('1.004194', 'counter', { chargeExemption: 'none', stayKind: 'new' }), [15000])
  assert.deepEqual(charged('1.004194', 'online', { chargeExemption: 'none', stayKind: 'by_list' }), [5000])
  assert.deepEqual(charged('1.004194', 'online', { chargeExemption: 'elderly', stayKind: 'by_list' }), [0])
})

test('online, a birth gets its notice as a file, and neither the paper form nor the identity card', () => {
  const answers = { registrationKind: 'new', parentsKind: 'both', relation: 'mother' }
  const online = papersFor('1.001193', answers, { channel: 'online', day: '2026-11-20' })
  assert.deepEqual(
    online.map(({ id }) => id),
    ['birthNotice'],
  )
  const counter = papersFor('1.001193', answers, { channel: 'counter', day: '2026-11-20' })
  assert.deepEqual(
    counter.map(({ id }) => id),
    ['declarationForm', 'birthNotice'],
  )
})
