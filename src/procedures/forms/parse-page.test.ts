import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import { NotFound } from '../../platform/errors.js'
import type { Answers } from '../form.js'
import { type ParsedPage, parsePage } from './parse-page.js'
import type { Posted } from './posted.js'
import { birthForm } from './testing/birth-form.js'
import { cityUnits } from './testing/city-units.js'

const base = { form: birthForm, today: '2026-11-22', units: cityUnits }

function post(pageId: string, posted: Posted, more: { known?: Answers; prefilled?: Answers } = {}): ParsedPage {
  return parsePage(pageId, posted, { ...base, known: {}, ...more })
}

function said(page: ParsedPage): [string, string][] {
  return page.errors.map((error) => [error.inputId, error.message.vi])
}

const goodChild = {
  childName: 'Trần An',
  'birthDate-day': '20',
  'birthDate-month': '11',
  'birthDate-year': '2026',
  'home-province': '98',
  'home-commune': '98001',
  'home-line': '1 Lê Lợi',
}

test('a page answered well gives its answers and keeps those of other pages', () => {
  const page = post('child', goodChild, { known: { relation: 'mother', requesterName: 'Lê Bình' } })
  assert.equal(page.outcome, 'complete')
  assert.deepEqual(page.values, {
    childName: 'Trần An',
    birthDate: '2026-11-20',
    home: { province: '98', commune: '98001', line: '1 Lê Lợi' },
  })
  assert.deepEqual(Object.keys(page.answers).sort(), ['birthDate', 'childName', 'home', 'relation', 'requesterName'])
})

test('every wrong answer is named once, in the order of the page, and shown again as typed', () => {
  const typed = { ...goodChild, childName: ' ', 'birthDate-month': '13', 'registeredOn-day': '1' }
  const page = post('child', typed)
  assert.equal(page.outcome, 'wrong')
  assert.deepEqual(said(page), [
    ['childName', 'Nhập họ và tên của trẻ'],
    ['birthDate-day', 'Ngày sinh phải là ngày có thật, ví dụ 27 3 2026'],
    ['registeredOn-month', 'Ngày đăng ký phải có đủ ngày, tháng, năm; hãy nhập thêm tháng và năm'],
  ])
  assert.equal(page.raw['birthDate-month'], '13')
  assert.equal(page.raw.childName, ' ')
  assert.equal('birthDate' in page.values, false)
})

test('an answer that is taken away is gone, also when it was known', () => {
  const page = post('requester', { relation: 'mother', phone: '' }, { known: { phone: '+84912345678' } })
  assert.equal('phone' in page.answers, false)
})

test('a check across fields is said at its field', () => {
  const page = post('child', {
    ...goodChild,
    'registeredOn-day': '1',
    'registeredOn-month': '1',
    'registeredOn-year': '2026',
  })
  assert.deepEqual(said(page), [['registeredOn-day', 'Ngày đăng ký không được trước ngày sinh']])
})

test('what is required depends on other answers', () => {
  const prefilled = { requesterName: 'Lê Bình' }
  assert.deepEqual(said(post('requester', { relation: 'mother' }, { prefilled })), [])
  assert.deepEqual(said(post('requester', { relation: 'other', otherRelation: 'Bà' }, { prefilled })), [
    ['phone', 'Nhập số điện thoại'],
  ])
})

test('the answer of a hidden field is dropped, and steers nothing', () => {
  const page = post('requester', { relation: 'mother', otherRelation: 'Bà' }, { known: { guardianPaper: '12' } })
  assert.equal('otherRelation' in page.answers, false)
  assert.equal('guardianPaper' in page.answers, false)
})

test('a locked answer of the identity cannot be overwritten by posting', () => {
  const prefilled = { requesterName: 'Lê Bình', requesterId: '098000000001' }
  const posted = { relation: 'mother', requesterName: 'Kẻ Khác', requesterId: '001099012345' }
  const page = post('requester', posted, { prefilled, known: { requesterName: 'Kẻ Khác' } })
  assert.equal(page.outcome, 'complete')
  assert.equal(page.answers.requesterName, 'Lê Bình')
  assert.equal(page.values.requesterId, '098000000001')
  assert.equal('requesterName' in page.raw, false)
})

test('a fact that the identity does not have is asked for', () => {
  const page = post('requester', { relation: 'mother', requesterName: 'Lê Bình' }, { prefilled: {} })
  assert.equal(page.values.requesterName, 'Lê Bình')
})

test('a question that an answer has just opened is asked, not reproached', () => {
  const posted = {
    _shown: 'requesterName requesterId relation phone',
    requesterName: 'Lê',
    relation: 'other',
    phone: '0912345678',
  }
  const page = post('requester', posted)
  assert.equal(page.outcome, 'again')
  assert.deepEqual([page.errors, page.revealed], [[], ['otherRelation']])
  const second = post('requester', { ...posted, _shown: `${posted._shown} otherRelation` })
  assert.deepEqual(said(second), [['otherRelation', 'Nhập quan hệ cụ thể']])
})

test('asking for the communes of a province shows the page again without errors', () => {
  const page = post('child', {
    'birthDate-day': '1',
    'birthDate-month': '1',
    'birthDate-year': '2026',
    'home-province': '97',
    _refresh: 'home',
  })
  assert.deepEqual([page.outcome, page.refreshed, page.errors], ['again', 'home', []])
  assert.equal(page.raw['home-province'], '97')
})

test('a page that the form does not have is not found', () => {
  assert.throws(() => post('nowhere', {}), NotFound)
})

test('nothing that can be posted breaks a page or answers a field of another one', () => {
  const names = [
    'relation',
    'requesterName',
    'phone',
    'childName',
    '_shown',
    '_refresh',
    'toString',
    '__proto__',
    'birthDate-day',
  ]
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('other', 'home', 'yes', '0912345678'))
  const posted = fc.dictionary(fc.constantFrom(...names), fc.oneof(text, fc.array(text)))
  fc.assert(
    fc.property(posted, fc.constantFrom('requester', 'child', 'declaration'), (anything, pageId) => {
      const page = post(pageId, anything, { known: { relation: 'mother' } })
      const own = birthForm.pages
        .find((each) => each.id === pageId)
        ?.sections.flatMap(({ fields }) => fields.map(({ id }) => id))
      assert.ok(Object.keys(page.values).every((id) => own?.includes(id)))
    }),
  )
})
