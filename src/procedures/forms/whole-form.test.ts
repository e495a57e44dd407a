import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileFeel } from '../../platform/feel/compile-feel.js'
import type { Answers, FormDefinition } from '../form.js'
import { answersScope } from './answers-scope.js'
import { checkWhole } from './check-answers.js'
import { firstIncompletePage, nextPage, previousPage, visiblePages } from './form-pages.js'
import { freezeAnswers } from './freeze-answers.js'
import { prefill } from './prefill.js'
import { birthForm } from './testing/birth-form.js'
import { cityUnits } from './testing/city-units.js'
import { validateAnswers } from './validate-answers.js'

const context = { today: '2026-11-22', units: cityUnits }

const complete: Answers = {
  requesterName: 'Lê Bình',
  relation: 'mother',
  childName: 'Trần An',
  birthDate: '2026-11-20',
  home: { province: '98', commune: '98001', line: '1 Lê Lợi' },
  agreed: true,
}

function pageIds(answers: Answers): string[] {
  return visiblePages(birthForm, answers, context).map((page) => page.id)
}

test('a page that does not concern the person is passed over in both directions', () => {
  assert.deepEqual(pageIds(complete), ['requester', 'child', 'declaration'])
  const at = (pageId: string) => ({ answers: complete, pageId })
  assert.equal(nextPage(birthForm, at('child'), context)?.id, 'declaration')
  assert.equal(previousPage(birthForm, at('declaration'), context)?.id, 'child')
  assert.equal(nextPage(birthForm, at('declaration'), context), undefined)
  assert.equal(previousPage(birthForm, at('requester'), context), undefined)
})

test('a page appears when an answer calls for it', () => {
  const guardian = { ...complete, relation: 'other', otherRelation: 'Bà' }
  assert.deepEqual(pageIds(guardian), ['requester', 'child', 'guardian', 'declaration'])
  assert.equal(firstIncompletePage(birthForm, guardian, context)?.id, 'requester')
  assert.equal(firstIncompletePage(birthForm, { ...guardian, phone: '+84912345678' }, context)?.id, 'guardian')
})

test('a person who stands on a page that has vanished goes on after it', () => {
  assert.equal(nextPage(birthForm, { answers: complete, pageId: 'guardian' }, context)?.id, 'declaration')
})

test('a complete form is ready, whatever hidden answers lie about', () => {
  const checked = checkWhole(birthForm, { ...complete, otherRelation: 'Bà', guardianPaper: '1' }, context)
  assert.deepEqual(checked, { answers: complete, errors: [] })
  assert.equal(firstIncompletePage(birthForm, complete, context), undefined)
})

test('the whole check judges answers again: values, requirements, locks', () => {
  const prefilled = { requesterName: 'Người Thật' }
  const bad = { ...complete, birthDate: '2027-01-01', home: 'nowhere', agreed: false }
  const { answers, errors } = checkWhole(birthForm, bad, { ...context, prefilled })
  assert.equal(answers.requesterName, 'Người Thật')
  assert.deepEqual(
    errors.map(({ page, inputId }) => [page, inputId]),
    [
      ['child', 'birthDate-year'],
      ['child', 'home-province'],
      ['declaration', 'agreed'],
    ],
  )
})

test('answers are frozen as the person read them', () => {
  const frozen = freezeAnswers(birthForm, complete, { ...context, language: 'vi' })
  assert.deepEqual(
    frozen.map(({ question, answer }) => `${question}: ${answer}`),
    [
      'Họ và tên: Lê Bình',
      'Số định danh cá nhân: Không khai',
      'Quan hệ với trẻ: Mẹ',
      'Số điện thoại: Không khai',
      'Họ và tên của trẻ: Trần An',
      'Ngày sinh: 20/11/2026',
      'Ngày đăng ký: Không khai',
      'Nơi cư trú của trẻ: 1 Lê Lợi, Phường Sen Hồng, Thành phố Hoa Sen',
      'Tôi cam đoan những nội dung trên là đúng sự thật.: Đã cam đoan',
    ],
  )
  const [, , relation] = freezeAnswers(birthForm, complete, { ...context, language: 'en' })
  assert.deepEqual(relation, {
    page: 'requester',
    pageTitle: 'Requester',
    field: 'relation',
    question: 'Relation to the child',
    answer: 'Mother',
  })
})

test('the identity fills what it knows and fits', () => {
  const gender = {
    id: 'gender',
    kind: 'choice' as const,
    label: { vi: 'Giới tính' },
    prefill: 'identity.gender' as const,
  }
  const form: FormDefinition = {
    pages: [
      {
        id: 'who',
        title: { vi: 'Ai' },
        sections: [
          {
            id: 'who',
            fields: [
              { id: 'phone', kind: 'phone', label: { vi: 'Điện thoại' }, prefill: 'identity.phone' },
              { id: 'born', kind: 'date', label: { vi: 'Ngày sinh' }, prefill: 'identity.birthDate' },
              { ...gender, options: [{ value: 'nam', label: { vi: 'Nam' } }] },
            ],
          },
        ],
      },
    ],
  }
  const identity = { phone: '0912 345 678', birthDate: '1990-02-30', gender: 'male' } as const
  assert.deepEqual(prefill(form, identity), { phone: '+84912345678' })
  assert.deepEqual(prefill(birthForm, { fullName: 'Lê Bình', personalId: '098000000001' }), {
    requesterName: 'Lê Bình',
    requesterId: '098000000001',
  })
})

test('rules of documents and fees read visible answers only, days as dates', () => {
  const { values } = answersScope(birthForm, { ...complete, guardianPaper: '1' }, context)
  assert.equal('guardianPaper' in values, false)
  assert.equal(String(values.birthDate), '2026-11-20')
  assert.equal('asRead' in values, false)
})

test('facts of a result read the answers also as the person read them, without the questions left open', () => {
  const frozen = freezeAnswers(birthForm, complete, { ...context, language: 'vi' })
  const scope = answersScope(birthForm, complete, { ...context, frozen })
  assert.equal(compileFeel('asRead.birthDate').evaluate(scope), '20/11/2026')
  assert.equal(compileFeel('asRead.phone').evaluate(scope), null)
})

test('answers from outside are judged by the schema, in words that name the field', () => {
  assert.deepEqual(validateAnswers(birthForm, complete), [])
  const { childName: _, ...rest } = complete
  const errors = validateAnswers(birthForm, {
    ...rest,
    birthDate: '2026-02-30',
    requesterId: '12',
    extra: 1,
    agreed: false,
  })
  assert.deepEqual(errors.map(({ field, message }) => [field, message.vi]).sort(), [
    ['agreed', 'Tôi cam đoan những nội dung trên là đúng sự thật: phải đồng ý'],
    ['birthDate', 'Ngày sinh không đúng dạng'],
    ['childName', 'Thiếu họ và tên của trẻ'],
    ['extra', 'Có mục không thuộc tờ khai: câu trả lời'],
    ['requesterId', 'Số định danh cá nhân không đúng dạng'],
  ])
  assert.deepEqual(
    validateAnswers(birthForm, 'x').map(({ field }) => field),
    [''],
  )
})
