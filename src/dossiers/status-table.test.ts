import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dossierStatuses } from './dossier.js'
import { hasEnded, mayMove, nationalCodeOf } from './status-table.js'

test('each status has the code that the national portal gives it', () => {
  const codes = Object.fromEntries(dossierStatuses.map((status) => [status, nationalCodeOf(status)]))
  assert.deepEqual(codes, {
    submitted: 1,
    accepted: 2,
    declined: 3,
    in_processing: 4,
    supplement_before_acceptance: 5,
    supplement_requested: 5,
    obligation_due: 6,
    withdrawn: 7,
    stopped: 8,
    decided: 9,
    returned: 10,
  })
})

test('four ends, and nothing leaves them', () => {
  assert.deepEqual(dossierStatuses.filter(hasEnded), ['declined', 'returned', 'withdrawn', 'stopped'])
})

test('every status but the first can be reached from the first', () => {
  const reached = new Set<string>(['submitted'])
  for (let round = 0; round < dossierStatuses.length; round += 1) {
    for (const from of dossierStatuses) {
      for (const to of dossierStatuses) if (reached.has(from) && mayMove(from, to)) reached.add(to)
    }
  }
  assert.deepEqual([...reached].sort(), [...dossierStatuses].sort())
})
