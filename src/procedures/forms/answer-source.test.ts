import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormDefinition, FormField } from '../form.js'
import { FormFault } from './compile-form.js'
import { compileForm, freezeAnswers, prefill, sourceOf } from './index.js'
import { cityUnits } from './testing/city-units.js'

const person: FormField = {
  ...{ id: 'filer', kind: 'person', label: { vi: 'Người khai' }, required: true, prefill: 'identity.person' },
  register: { mode: 'editable', fills: { ethnicity: 'filerEthnicity' } },
}
const ethnicity: FormField = { id: 'filerEthnicity', kind: 'ethnic_group', label: { vi: 'Dân tộc' } }
const formOf = (...fields: FormField[]): FormDefinition => ({
  pages: [{ id: 'one', title: { vi: 'Một' }, sections: [{ id: 'one', fields }] }],
})
const form = formOf(person, ethnicity)

const lan = { fullName: 'Lê Thị Thử Nghiệm', birthDate: '1990-05-12', personalId: '001190000001' }
const at = '2026-11-24T02:00:00.000Z'

test('a whole person is taken from the identity; half a person is none', () => {
  assert.deepEqual(prefill(form, { ...lan, gender: 'female' }), { filer: lan })
  assert.deepEqual(prefill(form, { fullName: lan.fullName }), {})
})

test('an answer is its source’s as long as it says what the source said; what it says besides is allowed', () => {
  const { personalId, ...short } = lan
  const registered = { filer: { value: short, at } }
  assert.deepEqual(sourceOf(person, lan, { registered }), { from: 'register', at })
  const changed = sourceOf(person, { ...lan, fullName: 'Lê Thị Khác' }, { registered })
  assert.deepEqual(changed, { from: 'register', at, isChanged: true })
  assert.deepEqual(sourceOf(person, lan, { prefilled: { filer: lan } }), { from: 'identity' })
  assert.equal(sourceOf(person, { ...lan, personalId: '001190000002' }, { prefilled: { filer: lan } }), undefined)
  assert.equal(sourceOf(person, undefined, { registered }), undefined)
})

test('what is frozen says of each answer whose words it is', () => {
  const context = { today: '2026-11-24', units: cityUnits, language: 'vi' as const }
  const registered = { filerEthnicity: { value: 'Tày', at } }
  const frozen = freezeAnswers(form, { filer: lan, filerEthnicity: 'Tày' }, { ...context, registered })
  assert.deepEqual(
    frozen.map(({ field, source }) => [field, source]),
    [
      ['filer', undefined],
      ['filerEthnicity', { from: 'register', at }],
    ],
  )
})

test('a form that cannot be looked up so is refused', () => {
  const wrong = (...fields: FormField[]) => assert.throws(() => compileForm(formOf(...fields)), FormFault)
  wrong({ ...ethnicity, register: { mode: 'editable' } })
  wrong({ ...person, register: { mode: 'editable', fills: { residence: 'filerEthnicity' } } }, ethnicity)
  wrong({ ...person, register: {} as { mode: 'editable' } }, ethnicity)
})
