import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maritalStatus } from '../../seeds/procedures/marital-status.js'
import { fc } from '../../test/support/random-cases.js'
import type { Answers } from '../procedures/form.js'
import type { RequiredDocument } from '../procedures/procedure.js'
import { type Asked, documentsAsked, missingDocuments } from './required-documents.js'

const paper = (id: string, more: Partial<RequiredDocument> = {}): RequiredDocument => ({
  ...{ id, name: { vi: id }, mode: 'hand_in', originals: 1, copies: 0, required: true },
  ...more,
})

const asked = (...documents: RequiredDocument[]): Asked[] =>
  documents.map((document) => ({ document, isRequired: document.required }))

const missing = (all: Asked[], ...given: string[]) => missingDocuments(all, new Set(given)).map(({ id }) => id)

test('of papers that stand for each other one is enough, and the first of them speaks for all', () => {
  const all = asked(
    paper('notice', { alternatives: 'birth' }),
    paper('identity'),
    paper('witness', { alternatives: 'birth' }),
    paper('undertaking', { alternatives: 'birth' }),
  )
  assert.deepEqual(missing(all), ['notice', 'identity'])
  assert.deepEqual(missing(all, 'undertaking'), ['identity'])
  assert.deepEqual(missing(all, 'witness', 'identity'), [])
  assert.deepEqual(missing(all, 'identity'), ['notice'])
})

test('what is only shown or not required is never missing', () => {
  assert.deepEqual(missing(asked(paper('shown', { mode: 'present' }), paper('extra', { required: false }))), [])
})

test('a paper that concerns only some is offered to them alone, and required of nobody by that', () => {
  const context = { today: '2026-11-24', units: { provinces: () => [], communes: () => [], search: () => [] } }
  const proofFor = (answers: Answers) =>
    documentsAsked(maritalStatus, 'online', { answers, context }).find(
      ({ document }) => document.id === 'exemptionProof',
    )
  const declared = { relation: 'self' }
  assert.equal(proofFor(declared), undefined)
  assert.equal(proofFor({ ...declared, chargeExemption: 'none' }), undefined)
  assert.equal(proofFor({ ...declared, chargeExemption: 'poor_household' })?.isRequired, false)
})

const anyPaper = fc.record({
  group: fc.constantFrom(undefined, 'a', 'b'),
  mode: fc.constantFrom('hand_in' as const, 'present' as const),
  required: fc.boolean(),
  isGiven: fc.boolean(),
})

test('any papers: nothing is missing exactly when every required one, or one of those in its place, was given', () => {
  fc.assert(
    fc.property(fc.array(anyPaper, { maxLength: 8 }), (papers) => {
      const documents = papers.map(({ group, mode, required }, index) =>
        paper(`p${index}`, { mode, required, ...(group ? { alternatives: group } : {}) }),
      )
      const given = papers.flatMap(({ isGiven }, index) => (isGiven ? [`p${index}`] : []))
      let satisfied = true
      for (const one of papers) {
        if (one.mode !== 'hand_in' || !one.required || one.isGiven) continue
        const helpers = papers.filter((other) => other.group === one.group && other.mode === 'hand_in' && other.isGiven)
        if (one.group === undefined || helpers.length === 0) satisfied = false
      }
      assert.equal(missing(asked(...documents), ...given).length === 0, satisfied)
    }),
  )
})
