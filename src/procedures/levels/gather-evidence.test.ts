import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine } from '../../../test/support/a-catalogue-line.js'
import { type Connections, services } from '../../connections/index.js'
import { readEntry } from '../catalogue/entry.js'
import { soundProcedure } from '../linter/testing/sound-procedure.js'
import type { ProcedureDefinition, ReturnWay } from '../procedure.js'
import { factsOf, gatherEvidence, type LevelGrounds } from './gather-evidence.js'
import { levelConditions, reachedLevel } from './level-rules.js'

const testedAt = new Date('2026-11-24T09:00:00+07:00')
const connections = Object.fromEntries(
  services.map((service) => [service, { service, isOn: true, testedAt, failedAt: null }]),
) as unknown as Connections
const grounds: LevelGrounds = { connections, formTestedAt: testedAt }

function imported(facts: Record<string, unknown> = {}): ProcedureDefinition {
  const reading = readEntry(JSON.stringify(aCatalogueLine({ code: '1.000001', ...facts })), undefined)
  if (reading.outcome === 'refused') throw new Error(reading.reasons.join())
  return reading.entry.definition
}

const standingsOf = (definition: ProcedureDefinition) =>
  Object.fromEntries(gatherEvidence(definition, grounds).map(({ condition, standing }) => [condition, standing]))

test('what the national catalogue does not tell of an imported procedure is unknown, and reaches nothing', () => {
  const bare = standingsOf(imported())
  assert.deepEqual(
    levelConditions.filter((condition) => bare[condition] === 'unknown'),
    ['templates', 'return_ways', 'no_presence'],
  )
  const facts = factsOf(gatherEvidence(imported(), grounds))
  for (const condition of ['templates', 'return_ways', 'no_presence'] as const) assert.equal(facts[condition], false)
  assert.equal(standingsOf(imported({ components: ['Tờ khai'] })).templates, 'fails', 'papers, and no form to download')
})

test('of all ways of return only one that needs no visit holds; none told is unknown of what was imported, and a gap in what was designed here', () => {
  const ways: readonly ReturnWay[] = ['portal', 'email', 'postal', 'counter']
  for (let bits = 0; bits < 2 ** ways.length; bits += 1) {
    const returnWays = ways.filter((_, at) => bits & (1 << at))
    const sparesVisit = returnWays.some((way) => way !== 'counter')
    const standing = (definition: ProcedureDefinition) => standingsOf({ ...definition, returnWays }).return_ways
    const ofNone = returnWays.length === 0
    assert.equal(standing(imported()), ofNone ? 'unknown' : sparesVisit ? 'holds' : 'fails', returnWays.join())
    assert.equal(standing(soundProcedure), sparesVisit ? 'holds' : 'fails', returnWays.join())
  }
})

test('what an agency alone can fulfil is unjudged before any settles the procedure, and then holds or fails', () => {
  const agency = { id: 'a', code: 'A', name: 'A', roles: [], hasTreasury: false, hasSeal: true, hasSigner: false }
  const of = (settled: boolean) => {
    const shown = gatherEvidence(soundProcedure, settled ? { ...grounds, agency } : grounds)
    const standings = new Map(shown.map(({ condition, standing }) => [condition, standing]))
    return [standings.get('processing'), standings.get('signature'), factsOf(shown).signature]
  }
  assert.deepEqual(of(false), ['unjudged', 'unjudged', true])
  assert.deepEqual(of(true), ['fails', 'fails', false])
})

test('a way of return that becomes known never lowers the level, whatever it is', () => {
  for (const definition of [imported(), soundProcedure]) {
    const reached = (returnWays: ReturnWay[]) =>
      reachedLevel(factsOf(gatherEvidence({ ...definition, returnWays }, grounds)))
    for (const way of ['portal', 'email', 'postal', 'counter'] as const) assert.ok(reached([way]) >= reached([]))
  }
})
