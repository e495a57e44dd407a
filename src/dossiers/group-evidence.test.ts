import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown } from '../../test/support/town.js'
import { listDues, sumDue } from '../payments/index.js'
import { asSystem } from '../platform/db.js'
import { groupEvidence } from './group-evidence.js'

const relief = { id: 'exempt', groups: ['elderly' as const], percentOff: 100, legalBasis: 'x', evidence: 'proof' }
const granted = { relief, group: 'elderly' as const }
const identity = { group: 'elderly' as const, by: 'identity' as const, document: null, paper: null }

test('the paper itself speaks first, then what the program knows, then the person’s word', () => {
  const speaks = (given: Partial<Parameters<typeof groupEvidence>[1]>) =>
    groupEvidence(granted, { attachments: [], papersTaken: [], known: [], ...given })
  const attachments = [{ requiredDocumentId: 'proof' }]
  assert.deepEqual(speaks({ attachments, known: [identity] }), { kind: 'file', document: 'proof' })
  assert.deepEqual(speaks({ papersTaken: ['proof'], known: [identity] }), { kind: 'paper', document: 'proof' })
  assert.deepEqual(speaks({ known: [identity] }), { kind: 'identity', document: null })
  assert.deepEqual(speaks({ attachments: [{ requiredDocumentId: 'other' }] }), { kind: 'declared', document: null })
})

test('an exempt dossier owes nothing and remembers the rule, the group, the basis and what spoke for it', async (t) => {
  const town = await openTown(t)
  const see = async (n: number, channel: 'online' | 'counter') => {
    const { id } = await aDossier(town, { procedure: '1.004873', n, channel })
    return asSystem(town.needs.db, async (tx) => ({ dues: await listDues(tx, id), due: await sumDue(tx, id) }))
  }
  const spared = await see(6, 'counter')
  assert.equal(spared.due, 0)
  assert.deepEqual(
    spared.dues.map(({ rule, state, amountVnd, fullVnd, beneficiaryGroup, reliefBasis, evidence }) => ({
      ...{ rule, state, amountVnd, fullVnd, beneficiaryGroup, reliefBasis, evidence },
    })),
    [
      {
        ...{ rule: 'chargeCounter', state: 'waived', amountVnd: 0, fullVnd: 15_000 },
        ...{ beneficiaryGroup: 'poor_household', reliefBasis: '60/2014/QH13, Điều 11', evidence: 'declared' },
      },
    ],
  )
  const usual = await see(0, 'online')
  assert.equal(usual.due, 7_500)
  assert.deepEqual(
    usual.dues.map(({ rule, state, fullVnd, beneficiaryGroup }) => [rule, state, fullVnd, beneficiaryGroup]),
    [['chargeOnline', 'due', 7_500, null]],
  )
})
