import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOn } from './shown-revision.js'

const today = '2026-11-24'

test('a revision is past, in force, coming or unused by its days and by whether it is the current one', () => {
  const of = (validFrom: string, endedOn: string | null, isCurrent = false) =>
    standingOn({ validFrom, endedOn, isCurrent }, today)
  assert.deepEqual(of('2026-01-01', '2026-11-23'), { kind: 'past', to: '2026-11-23' })
  assert.deepEqual(of('2026-11-24', '2026-11-24'), { kind: 'past', to: '2026-11-24' }, 'replaced on its first day')
  assert.deepEqual(of('2026-01-01', null, true), { kind: 'in_force' })
  assert.deepEqual(of('2026-01-01', '2026-11-24', true), { kind: 'in_force' }, 'its last day')
  assert.deepEqual(of('2026-01-01', '2026-11-23', true), { kind: 'past', to: '2026-11-23' }, 'ended with its procedure')
  assert.deepEqual(of('2026-12-01', null), { kind: 'coming' })
  assert.deepEqual(of('2026-11-24', null), { kind: 'coming' }, 'of today, before the night brought it into force')
  assert.deepEqual(of('2026-11-23', null), { kind: 'unused' })
})
