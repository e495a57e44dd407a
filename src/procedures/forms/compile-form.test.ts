import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FormDefinition, FormField } from '../form.js'
import { compileForm, FormFault } from './compile-form.js'
import { birthForm } from './testing/birth-form.js'

function formOf(...fields: FormField[]): FormDefinition {
  return { pages: [{ id: 'page', title: { vi: 'Trang' }, sections: [{ id: 'section', fields }] }] }
}

function aField(id: string, more: Partial<FormField> = {}): FormField {
  return { id, kind: 'text', label: { vi: 'Câu hỏi' }, ...more }
}

test('a form is compiled once', () => {
  assert.equal(compileForm(birthForm), compileForm(birthForm))
})

const faulty: [string, FormDefinition, RegExp][] = [
  [
    'a rule that is no FEEL',
    formOf(aField('a', { visibleWhen: 'b <' })),
    /Câu hỏi “a”: biểu thức “b <” không đọc được từ ký tự 4/,
  ],
  [
    'a rule about a field that is not there',
    formOf(aField('a', { visibleWhen: 'b = 1' })),
    /Câu hỏi “a”: điều kiện nhắc đến “b”/,
  ],
  [
    'a condition on a later field',
    formOf(aField('a', { visibleWhen: 'b = 1' }), aField('b')),
    /“b”, câu chỉ hỏi ở sau/,
  ],
  ['a condition on itself', formOf(aField('a', { visibleWhen: 'a = 1' })), /“a”, câu chỉ hỏi ở sau/],
  ['the same field twice', formOf(aField('a'), aField('a')), /Câu hỏi “a”: mã này dùng hai lần/],
  [
    'a name that HTML or JavaScript could mistake',
    formOf(aField('constructor'), aField('b-day')),
    /constructor.*b-day/,
  ],
  ['a choice without options', formOf(aField('a', { kind: 'choice' })), /Câu hỏi “a”: chưa có lựa chọn/],
]

for (const [name, form, message] of faulty) {
  test(`${name} is a fault of the form`, () => {
    assert.throws(
      () => compileForm(form),
      (error) => error instanceof FormFault && message.test(error.message),
    )
  })
}

test('a check that points to another page is a fault', () => {
  const [page] = formOf(aField('a')).pages
  const checks = [{ when: 'a = null', field: 'b', message: { vi: 'Sai' } }]
  assert.throws(() => compileForm({ pages: page ? [{ ...page, checks }] : [] }), /chỉ vào “b”/)
})
