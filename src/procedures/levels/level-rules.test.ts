import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConditionShown, ConditionStanding } from './evidence.js'
import { factsOf as factsShown } from './gather-evidence.js'
import {
  extentOf,
  type LevelCondition,
  type LevelFacts,
  labelFor,
  levelConditions,
  missingFor,
  reachedLevel,
} from './level-rules.js'

const all: LevelFacts[] = Array.from({ length: 2 ** levelConditions.length }, (_, bits) => factsOf(bits))

function factsOf(bits: number): LevelFacts {
  const holds = levelConditions.map((condition, at) => [condition, Boolean(bits & (1 << at))])
  return Object.fromEntries(holds)
}

/** The stairs written out as one climbs them, without the table. */
function climbed(f: LevelFacts): number {
  if (!f.information) return 0
  if (!f.templates) return 1
  const isHandledOnline = f.form && f.form_tested && f.files && f.identity && f.notices && f.processing
  if (!isHandledOnline) return 2
  return f.payment && f.signature && f.return_ways && f.no_presence ? 4 : 3
}

test('every one of the 4,096 combinations of conditions reaches the level that the stairs give', () => {
  assert.equal(all.length, 4096)
  for (const facts of all) assert.equal(reachedLevel(facts), climbed(facts), JSON.stringify(facts))
  const counts = [0, 1, 2, 3, 4].map((level) => all.filter((facts) => reachedLevel(facts) === level).length)
  // Half lack the information; half of the rest the templates; of 1,024 one in 64 is handled online, and of those 16 one is whole.
  assert.deepEqual(counts, [2048, 1024, 1008, 15, 1])
})

test('no condition that begins to hold ever lowers the level or the label', () => {
  for (const facts of all) {
    for (const condition of levelConditions.filter((each) => !facts[each])) {
      const more = { ...facts, [condition]: true }
      assert.ok(reachedLevel(more) >= reachedLevel(facts), `${condition} of ${JSON.stringify(facts)}`)
      const full = { legacyLevel: 4, extent: 'full' } as const
      assert.ok(labelFor(full, more).legacyLevel >= labelFor(full, facts).legacyLevel)
    }
  }
})

test('in every one of the 531,441 ways that conditions hold, fail or are unknown, the unknown count as failing', () => {
  const standings: readonly ConditionStanding[] = ['fails', 'unknown', 'holds']
  let unequal = 0
  for (let ways = 0; ways < 3 ** levelConditions.length; ways += 1) {
    let [rest, bits] = [ways, 0]
    // Evidence is not looked at.
    const shown = levelConditions.map((condition, at) => {
      const standing = standings[rest % 3]
      rest = Math.floor(rest / 3)
      if (standing === 'holds') bits |= 1 << at
      return { condition, standing } as ConditionShown
    })
    if (reachedLevel(factsShown(shown)) !== climbed(all[bits] as LevelFacts)) unequal += 1
  }
  assert.equal(unequal, 0)
})

test('what is missing for the next level is exactly what must be put right to reach it', () => {
  for (const facts of all) {
    const reached = reachedLevel(facts)
    if (reached === 4) continue
    const next = (reached + 1) as 1 | 2 | 3 | 4
    const missing = missingFor(next, facts)
    assert.ok(missing.length > 0)
    assert.ok(reachedLevel(withAll(facts, missing)) >= next)
    for (const left of missing) {
      const rest = missing.filter((each) => each !== left)
      assert.ok(reachedLevel(withAll(facts, rest)) < next, `${left} would not be needed`)
    }
  }
})

function withAll(facts: LevelFacts, conditions: readonly LevelCondition[]): LevelFacts {
  return { ...facts, ...Object.fromEntries(conditions.map((condition) => [condition, true])) }
}

test('a label is never above what was announced, nor above what is reached', () => {
  const whole = factsOf(2 ** levelConditions.length - 1)
  assert.deepEqual(labelFor({ legacyLevel: 3, extent: 'partial' }, whole), { legacyLevel: 3, extent: 'partial' })
  assert.deepEqual(labelFor({ legacyLevel: 4, extent: 'full' }, { ...whole, payment: false }), {
    legacyLevel: 3,
    extent: 'partial',
  })
  assert.deepEqual(labelFor({ legacyLevel: 4, extent: 'full' }, { ...whole, identity: false }), {
    legacyLevel: 2,
    extent: 'none',
  })
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((level) => extentOf(level as 0)),
    ['none', 'none', 'none', 'partial', 'full'],
  )
})
