import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/support/random-cases.js'
import { type BeneficiaryGroup, groupNames } from '../procedures/index.js'
import { soundProcedure } from '../procedures/linter/testing/sound-procedure.js'
import type { Channel, FeeRelief, FeeRule, ProcedureDefinition } from '../procedures/procedure.js'
import { feesAsked } from './fees.js'
import { groupsByAge } from './known-groups.js'

const channels: Channel[] = ['online', 'counter', 'postal']
const day = '2026-11-24'
const rule = (given: Partial<FeeRule>): FeeRule => ({
  id: 'rule',
  kind: 'charge',
  name: { vi: 'Lệ phí' },
  channels,
  amountVnd: 10_000,
  collect: 'at_acceptance',
  validFrom: '2026-01-01',
  ...given,
})
const relief = (given: Partial<FeeRelief>): FeeRelief => ({
  id: 'relief',
  groups: ['poor_household'],
  percentOff: 100,
  legalBasis: '97/2015/QH13, Điều 10',
  ...given,
})
const withFees = (...fees: FeeRule[]): ProcedureDefinition => ({ ...soundProcedure, fees, feeGroupField: 'group' })
const asked = (definition: ProcedureDefinition, values: Record<string, string>, channel: Channel = 'online') =>
  feesAsked(definition, channel, { scope: { values, today: day }, day })

test('the rule of the case that holds is used, the one without a case for all others', () => {
  const workers = rule({
    id: 'work',
    amountVnd: 4_000,
    case: { id: 'work', name: { vi: 'Đi làm' }, when: 'reason = "work"' },
  })
  const other = rule({ id: 'other', name: { vi: 'Phí khác' }, amountVnd: 1_000 })
  const definition = withFees(rule({}), workers, other)
  const rules = (reason: string) => asked(definition, { reason }).map((fee) => [fee.rule.id, fee.amountVnd])
  assert.deepEqual(rules('work'), [
    ['work', 4_000],
    ['other', 1_000],
  ])
  assert.deepEqual(rules('study'), [
    ['rule', 10_000],
    ['other', 1_000],
  ])
})

test('of several reliefs the one that leaves least is granted, in its own days and ways of filing only', () => {
  const half = relief({ id: 'half', groups: ['poor_household', 'elderly'], percentOff: 50 })
  const definition = withFees(
    rule({
      amountVnd: 7_501,
      reliefs: [
        half,
        relief({ channels: ['online'] }),
        relief({ id: 'over', groups: ['child'], validTo: '2026-11-23' }),
      ],
    }),
  )
  const told = (group: string, channel: Channel) =>
    asked(definition, { group }, channel).map(({ fullVnd, amountVnd, granted }) => [
      fullVnd,
      amountVnd,
      granted?.relief.id,
    ])
  assert.deepEqual(told('poor_household', 'online'), [[7_501, 0, 'relief']])
  assert.deepEqual(told('poor_household', 'counter'), [[7_501, 3_750, 'half']], 'half a đồng is the person’s')
  assert.deepEqual(told('child', 'online'), [[7_501, 7_501, undefined]], 'it ended the day before')
  assert.deepEqual(told('none', 'online'), [[7_501, 7_501, undefined]])
})

test('no group ever pays more than the rule, and nobody is spared who is of none of its groups', () => {
  const groups = fc.uniqueArray(fc.constantFrom(...groupNames), { minLength: 1, maxLength: 3 })
  const reliefs = fc.array(fc.record({ groups, percentOff: fc.integer({ min: 1, max: 100 }) }), { maxLength: 4 })
  fc.assert(
    fc.property(
      reliefs,
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom(...groupNames),
      (given, amountVnd, group) => {
        const definition = withFees(
          rule({ amountVnd, reliefs: given.map((one, at) => relief({ ...one, id: `r${at}` })) }),
        )
        const [fee] = asked(definition, { group })
        const best = Math.max(
          0,
          ...given.filter((one) => one.groups.includes(group as BeneficiaryGroup)).map((one) => one.percentOff),
        )
        assert.equal(fee?.amountVnd, amountVnd - Math.ceil((amountVnd * best) / 100))
      },
    ),
  )
})

test('age is told from the day of birth: a child until the day before sixteen, elderly from the day of sixty', () => {
  assert.deepEqual(groupsByAge('2010-11-25', day), ['child'])
  assert.deepEqual(groupsByAge('2010-11-24', day), [])
  assert.deepEqual(groupsByAge('1966-11-24', day), ['elderly'])
  assert.deepEqual(groupsByAge('1966-11-25', day), [])
  assert.deepEqual(groupsByAge(null, day), [])
})
