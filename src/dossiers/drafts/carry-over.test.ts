import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import type { FormDefinition, FormField } from '../../procedures/form.js'
import type { RequiredDocument, ReturnWay } from '../../procedures/procedure.js'
import { carryOver, isUntouched } from './carry-over.js'
import type { DraftContent } from './draft.js'
import { returnPage } from './return-form.js'

const words = (vi: string) => ({ vi, en: vi })

function field(id: string, more: Partial<FormField> = {}): FormField {
  return { id, kind: 'text', label: words(id), ...more }
}

const choice = (id: string, ...values: string[]): FormField =>
  field(id, { kind: 'choice', options: values.map((value) => ({ value, label: words(value) })) })

const formOf = (pages: Record<string, FormField[]>): FormDefinition => ({
  pages: Object.entries(pages).map(([id, fields]) => ({ id, title: words(id), sections: [{ id, fields }] })),
})

function procedure(pages: Record<string, FormField[]>, papers: string[] = [], returnWays: ReturnWay[] = ['counter']) {
  const requiredDocuments = papers.map((id) => ({ id, name: words(id) }) as RequiredDocument)
  return { form: formOf(pages), requiredDocuments, returnWays }
}

function draftWith(typed: DraftContent['typed']): DraftContent {
  return { typed, answers: {}, returnWay: 'counter', contact: { phone: null, email: null, address: null } }
}

test('a question keeps what was typed also on another page; parts of it go with it', () => {
  const before = procedure({ first: [field('name'), field('born', { kind: 'date' })], second: [field('other')] })
  const after = procedure({ second: [field('other'), field('born', { kind: 'date' })], third: [field('name')] })
  const typed = { first: { name: 'Lê Mẫu', 'born-day': '1', 'born-year': '1999' }, second: { other: 'x' } }
  const { content, changes } = carryOver(draftWith({ ...typed, [returnPage]: { phone: '0' } }), before, after)
  assert.deepEqual(content.typed, {
    second: { other: 'x', 'born-day': '1', 'born-year': '1999' },
    third: { name: 'Lê Mẫu' },
    [returnPage]: { phone: '0' },
  })
  assert.ok(isUntouched(changes))
})

test('what is new, gone, asked otherwise or worded otherwise is named', () => {
  const before = procedure({ p: [field('gone'), field('kind'), choice('chosen', 'a', 'b'), field('said')] }, [
    'old',
    'same',
  ])
  const after = procedure(
    {
      p: [
        field('fresh'),
        field('kind', { kind: 'number' }),
        choice('chosen', 'b', 'c'),
        field('said', { label: words('Khác') }),
      ],
    },
    ['same', 'more'],
    ['portal'],
  )
  const typed = { p: { gone: '1', kind: '2', chosen: 'a', said: '3' } }
  const { content, changes } = carryOver(draftWith(typed), before, after)
  assert.deepEqual(
    changes.questions.map((change) => [change.kind, change.kind === 'gone' ? change.before.id : change.field.id]),
    [
      ['new', 'fresh'],
      ['asked_anew', 'kind'],
      ['asked_anew', 'chosen'],
      ['reworded', 'said'],
      ['gone', 'gone'],
    ],
  )
  assert.deepEqual(content.typed, { p: { said: '3' } })
  assert.deepEqual([changes.newPapers[0]?.id, changes.gonePapers[0]?.id, changes.newPapers.length], ['more', 'old', 1])
  assert.equal(content.returnWay, null)
  assert.equal(changes.isReturnWayGone, true)
})

test('a choice that is still offered stands, whatever else is offered now', () => {
  const [before, after] = [procedure({ p: [choice('c', 'a', 'b')] }), procedure({ p: [choice('c', 'b', 'z')] })]
  assert.deepEqual(carryOver(draftWith({ p: { c: 'b' } }), before, after).content.typed, { p: { c: 'b' } })
})

test('of any two forms, every text typed is either carried over or its question is named', () => {
  const kinds = ['text', 'number', 'yes_no'] as const
  const question = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), kind: fc.constantFrom(...kinds) })
  const someForm = fc.uniqueArray(question, { selector: ({ id }) => id }).chain((fields) =>
    fc.array(fc.constantFrom('p', 'q'), { minLength: fields.length, maxLength: fields.length }).map((pages) => {
      const on = (page: string) =>
        fields.filter((_, at) => pages[at] === page).map(({ id, kind }) => field(id, { kind }))
      return { p: on('p'), q: on('q') }
    }),
  )
  fc.assert(
    fc.property(someForm, someForm, (one, other) => {
      const typed = Object.fromEntries(
        Object.entries(one).map(([page, fields]) => [page, Object.fromEntries(fields.map(({ id }) => [id, `T${id}`]))]),
      )
      const { content, changes } = carryOver(draftWith(typed), procedure(one), procedure(other))
      const carried = Object.values(content.typed).flatMap((page) => Object.keys(page))
      const named = changes.questions.flatMap((change) => (change.kind === 'new' ? [] : [change.before.id]))
      const all = Object.values(one).flatMap((fields) => fields.map(({ id }) => id))
      assert.deepEqual([...carried, ...named].sort(), all.sort())
      for (const [page, inputs] of Object.entries(content.typed))
        for (const [id, text] of Object.entries(inputs)) {
          assert.equal(text, `T${id}`)
          assert.ok(other[page as 'p' | 'q'].some((each) => each.id === id))
        }
    }),
  )
})
