import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { postedBy } from '../../../test/support/posted-by.js'
import type { Answers, FieldKind, FormDefinition, FormField } from '../../procedures/form.js'
import { freezeAnswers, lockedFields, type ParsedPage, type Posted, parsePage } from '../../procedures/forms/index.js'
import { birthForm } from '../../procedures/forms/testing/birth-form.js'
import { cityUnits } from '../../procedures/forms/testing/city-units.js'
import { LanguageContext } from '../language.js'
import { AnswersSummary } from './answers-summary.js'
import { FormErrorSummary } from './form-error-summary.js'
import { FormPageFields } from './form-page-fields.js'

const situation = { today: '2026-11-22', units: cityUnits }

const options = [
  { value: 'a', label: { vi: 'Mục <A>', en: 'Item A' } },
  { value: 'b', label: { vi: 'Mục B', en: 'Item B' } },
]
const manyOptions = Array.from({ length: 9 }, (_, at) => ({ value: `v${at}`, label: { vi: `Mục ${at}` } }))

const rowQuestions: FormField[] = [
  { id: 'name', kind: 'text', label: { vi: 'Họ và tên', en: 'Full name' }, required: true },
  { id: 'born', kind: 'date', label: { vi: 'Ngày sinh', en: 'Date of birth' }, max: 'today' },
  { id: 'lives', kind: 'address', label: { vi: 'Nơi ở', en: 'Home' } },
]

/** One question of every kind with an answer of it; `list` is a choice long enough to become a select. */
const everyKind: Record<FieldKind | 'list', { field: Partial<FormField>; answer: Answers[string] }> = {
  text: { field: {}, answer: 'Nguyễn "Văn" <An> & con' },
  long_text: { field: {}, answer: 'dòng một\n\ndòng hai' },
  number: { field: { decimals: 1, min: -5 }, answer: -1.5 },
  money: { field: {}, answer: 1250000 },
  date: { field: {}, answer: '2026-03-07' },
  partial_date: { field: {}, answer: '1948' },
  time: { field: {}, answer: '08:30' },
  ethnic_group: { field: {}, answer: 'Ê-đê' },
  nationality: { field: {}, answer: 'LA' },
  relationship: { field: {}, answer: 'son_in_law' },
  old_id: { field: {}, answer: '012345678' },
  passport: { field: {}, answer: 'C1234567' },
  social_insurance: { field: {}, answer: '7912345678' },
  tax_code: { field: {}, answer: '0100109106-001' },
  person: { field: {}, answer: { fullName: 'Lê Bình', birthDate: '1948-05', personalId: '001099012345' } },
  organisation: {
    field: {},
    answer: { name: 'Công ty <Sen>', address: { province: '98', commune: '98001', line: '1 Lê Lợi' } },
  },
  group: {
    field: { rowFields: rowQuestions, rowName: { vi: 'người con', en: 'child' } },
    answer: [
      { name: 'Trần An', born: '2019-02-03', lives: { province: '97', commune: '97001', line: 'Thôn 1' } },
      { name: 'Trần Bình' },
    ],
  },
  table: { field: { rowFields: rowQuestions.slice(0, 2), max: 3 }, answer: [{ name: 'Trần An', born: '2019-02-03' }] },
  choice: { field: { options }, answer: 'b' },
  list: { field: { kind: 'choice', options: manyOptions }, answer: 'v4' },
  choices: { field: { options }, answer: ['a', 'b'] },
  yes_no: { field: {}, answer: false },
  personal_id: { field: {}, answer: '001099012345' },
  phone: { field: {}, answer: '+84912345678' },
  email: { field: {}, answer: 'an@example.com' },
  address: { field: {}, answer: { province: '98', commune: '98002', line: 'Thôn 3' } },
  declaration: { field: {}, answer: true },
  file: { field: { max: 2 }, answer: ['anh.jpg'] },
}

const kinds = Object.entries(everyKind).map(([id, { field }]) => ({
  id: `the${id.replaceAll('_', '')}`,
  kind: id as FieldKind,
  label: { vi: `Câu hỏi ${id}`, en: `Question ${id}` },
  hint: { vi: 'Gợi ý' },
  required: true,
  ...field,
}))
const kindsForm: FormDefinition = {
  pages: [{ id: 'all', title: { vi: 'Mọi loại' }, sections: [{ id: 'all', fields: kinds }] }],
}
const kindsAnswers: Answers = Object.fromEntries(
  Object.entries(everyKind).map(([id, { answer }]) => [`the${id.replaceAll('_', '')}`, answer]),
)

interface Shown {
  form: FormDefinition
  pageId: string
  answers: Answers
  prefilled?: Answers
  parsed?: ParsedPage
  language?: 'vi' | 'en'
}

function show({ form, pageId, answers, prefilled, parsed, language = 'vi' }: Shown): string {
  const context = { ...situation, form, answers, prefilled, raw: parsed?.raw }
  return renderToStaticMarkup(
    <LanguageContext value={language}>
      <FormPageFields
        pageId={pageId}
        context={context}
        errors={parsed?.errors}
        revealed={parsed?.revealed}
        refreshed={parsed?.refreshed}
      />
    </LanguageContext>,
  )
}

function parse(form: FormDefinition, pageId: string, posted: Posted): ParsedPage {
  return parsePage(pageId, posted, { ...situation, form, known: {} })
}

test('sending a page back as it is shown gives the same answers, for every kind of field', () => {
  const posted = postedBy(show({ form: kindsForm, pageId: 'all', answers: kindsAnswers }))
  const parsed = parse(kindsForm, 'all', posted)
  assert.deepEqual(parsed.errors, [])
  assert.equal(parsed.outcome, 'complete')
  assert.deepEqual(parsed.values, kindsAnswers)
})

test('an empty page names every question, each error leads to an input that is there', () => {
  const parsed = parse(kindsForm, 'all', postedBy(show({ form: kindsForm, pageId: 'all', answers: {} })))
  const named = new Set(parsed.errors.map(({ field }) => field))
  assert.deepEqual(
    [...named],
    kinds.map(({ id }) => id),
  )
  const html = show({ form: kindsForm, pageId: 'all', answers: parsed.answers, parsed })
  for (const { inputId, message } of parsed.errors) {
    assert.match(html, new RegExp(`<(?:input|select|textarea)[^>]* id="${inputId}"`), inputId)
    assert.ok(html.includes(message.vi), message.vi)
  }
})

test('ids are unique, and every label and description points to something', () => {
  const parsed = parse(kindsForm, 'all', {})
  const html = show({ form: kindsForm, pageId: 'all', answers: kindsAnswers, parsed })
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
  const pointers = [...html.matchAll(/ (?:for|aria-describedby)="([^"]+)"/g)].flatMap(([, list]) => list?.split(' '))
  assert.ok(pointers.length > kinds.length)
  for (const id of pointers) assert.ok(ids.includes(id), id)
})

test('every required question carries its mark for eyes and for ears', () => {
  const html = show({ form: kindsForm, pageId: 'all', answers: {} })
  const marks = html.match(/<span class="govuk-visually-hidden">\(bắt buộc\)<\/span>/g) ?? []
  assert.ok(marks.length >= kinds.length)
})

test('what was typed wrongly is shown again as typed', () => {
  const typed = { thedate: '', 'thedate-day': '31', 'thedate-month': '2', 'thedate-year': '26', thenumber: '<mười>' }
  const html = show({ form: kindsForm, pageId: 'all', answers: {}, parsed: parse(kindsForm, 'all', typed) })
  assert.match(html, /name="thenumber"[^>]*value="&lt;mười&gt;"/)
  assert.match(html, /name="thedate-year"[^>]*value="26"/)
})

test('a locked answer is shown and has no input', () => {
  const prefilled = { requesterName: 'Lê Bình' }
  const html = show({ form: birthForm, pageId: 'requester', answers: {}, prefilled })
  assert.ok(html.includes('Lê Bình'))
  assert.equal('requesterName' in postedBy(html), false)
  assert.equal('requesterId' in postedBy(html), true)
})

test('without JavaScript a question that an answer opens is shown next, then asked for', () => {
  const first = {
    ...postedBy(show({ form: birthForm, pageId: 'requester', answers: {} })),
    requesterName: 'Lê',
    relation: 'other',
  }
  const parsed = parse(birthForm, 'requester', { ...first, phone: '0912345678' })
  assert.equal(parsed.outcome, 'again')
  const html = show({ form: birthForm, pageId: 'requester', answers: parsed.answers, parsed })
  assert.ok(html.includes('Câu trả lời của bạn cần thêm thông tin'))
  const second = parse(birthForm, 'requester', { ...postedBy(html), otherRelation: 'Bà ngoại' })
  assert.deepEqual([second.outcome, second.values.otherRelation], ['complete', 'Bà ngoại'])
})

test('without JavaScript the communes of a province come after it is chosen, and nothing typed is lost', () => {
  const form: FormDefinition = {
    pages: [
      {
        id: 'home',
        title: { vi: 'Nơi ở' },
        sections: [{ id: 's', fields: kinds.filter(({ kind }) => kind === 'address') }],
      },
    ],
  }
  const empty = show({ form, pageId: 'home', answers: {} })
  assert.equal('theaddress-commune' in postedBy(empty), false)
  assert.match(empty, /<button[^>]*name="_refresh"/)
  assert.ok(empty.indexOf('<button type="submit" class="govuk-visually-hidden"') < empty.indexOf('name="_refresh"'))
  const typed = { ...postedBy(empty), 'theaddress-province': '98', 'theaddress-line': 'Thôn 3', _refresh: 'theaddress' }
  const html = show({ form, pageId: 'home', answers: {}, parsed: parse(form, 'home', typed) })
  assert.match(html, /<select[^>]*id="theaddress-commune"[^>]*autofocus/i)
  const chosen = parse(form, 'home', { ...postedBy(html), 'theaddress-commune': '98002' })
  assert.deepEqual(chosen.values.theaddress, { province: '98', commune: '98002', line: 'Thôn 3' })
})

const rowsForm: FormDefinition = {
  pages: [
    {
      id: 'all',
      title: { vi: 'Con' },
      sections: [{ id: 's', fields: kinds.filter(({ kind }) => kind === 'group') }],
    },
  ],
}

test('without JavaScript a row is added and taken away, and what stands in the others is kept', () => {
  const first = { ...postedBy(show({ form: rowsForm, pageId: 'all', answers: {} })), 'thegroup-0-name': 'An' }
  const added = parse(rowsForm, 'all', { ...first, _refresh: 'thegroup-add' })
  assert.equal(added.outcome, 'again')
  const html = show({ form: rowsForm, pageId: 'all', answers: {}, parsed: added })
  assert.match(html, /<fieldset[^>]*autofocus[^>]*><legend[^>]*>Người con thứ 2/i)
  const second = { ...postedBy(html), 'thegroup-1-name': 'Bình', 'thegroup-1-born-day': '31' }
  const removed = parse(rowsForm, 'all', { ...second, _refresh: 'thegroup-remove-0' })
  const left = show({ form: rowsForm, pageId: 'all', answers: {}, parsed: removed })
  assert.equal(postedBy(left)['thegroup-0-name'], 'Bình')
  assert.equal(postedBy(left)['thegroup-0-born-day'], '31')
  assert.equal('thegroup-1-name' in postedBy(left), false)
})

test('every wrong answer in every row is named with its row, at its own input', () => {
  const typed = {
    'thegroup-rows': '3',
    'thegroup-0-name': 'An',
    'thegroup-0-born-day': '31',
    'thegroup-0-born-month': '2',
    'thegroup-0-born-year': '2020',
    'thegroup-2-lives-line': 'Thôn 3',
  }
  const { errors } = parse(rowsForm, 'all', typed)
  assert.deepEqual(
    errors.map(({ inputId, message }) => [inputId, message.vi]),
    [
      ['thegroup-0-born-day', 'Ngày sinh của người con thứ 1 phải là ngày có thật, ví dụ 27 3 2026'],
      ['thegroup-2-lives-province', 'Chọn tỉnh, thành phố của nơi ở của người con thứ 3'],
      ['thegroup-2-name', 'Nhập họ và tên của người con thứ 3'],
    ],
  )
})

test('an address in a row brings its own communes', () => {
  const first = { ...postedBy(show({ form: rowsForm, pageId: 'all', answers: {} })), 'thegroup-0-lives-province': '98' }
  const parsed = parse(rowsForm, 'all', { ...first, _refresh: 'thegroup-0-lives' })
  const html = show({ form: rowsForm, pageId: 'all', answers: {}, parsed })
  assert.match(html, /<select[^>]*id="thegroup-0-lives-commune"[^>]*autofocus/i)
})

test('without JavaScript a commune is found by its name of before the merger, without accents, and taken over', () => {
  const form: FormDefinition = {
    pages: [
      {
        id: 'home',
        title: { vi: 'Nơi ở' },
        sections: [{ id: 's', fields: kinds.filter(({ kind }) => kind === 'address') }],
      },
    ],
  }
  const empty = postedBy(show({ form, pageId: 'home', answers: {} }))
  const asked = parse(form, 'home', { ...empty, 'theaddress-find': 'ho dong', _refresh: 'theaddress' })
  const html = show({ form, pageId: 'home', answers: {}, parsed: asked })
  assert.ok(html.includes('Trước ngày 1/7/2025: Phường Hồ Đông, Quận Sen, Thành phố Hoa Sen'))
  const taken = parse(form, 'home', { ...postedBy(html), 'theaddress-found': '98001', 'theaddress-line': '5 Lê Lợi' })
  assert.deepEqual(taken.values.theaddress, { province: '98', commune: '98001', line: '5 Lê Lợi' })
  assert.equal('theaddress-find' in taken.raw, false)
})

test('what the form works out is shown and not asked, and nobody can type another answer', () => {
  const form: FormDefinition = {
    pages: [
      {
        id: 'p',
        title: { vi: 'Bản sao' },
        sections: [
          {
            id: 's',
            fields: [
              { id: 'copies', kind: 'number', label: { vi: 'Số bản' }, required: true },
              { id: 'price', kind: 'money', label: { vi: 'Phí' }, calculated: '8000 * copies' },
            ],
          },
        ],
      },
    ],
  }
  const parsed = parse(form, 'p', { copies: '3', price: '1' })
  assert.deepEqual([parsed.outcome, parsed.answers], ['complete', { copies: 3, price: 24000 }])
  const html = show({ form, pageId: 'p', answers: parsed.answers })
  assert.ok(html.includes('24.000 ₫') && !/name="price"/.test(html))
})

test('a page can be asked in English', () => {
  const html = show({ form: birthForm, pageId: 'child', answers: {}, language: 'en' })
  assert.ok(html.includes('Full name of the child') && html.includes('For example, 27 3 2026'))
})

test('answers are summed up page by page, with links to change them', () => {
  const answers = { childName: 'Trần An', relation: 'mother' }
  const frozen = freezeAnswers(birthForm, answers, { ...situation, language: 'vi' })
  const html = renderToStaticMarkup(
    <AnswersSummary answers={frozen} changeHref={({ page, field }) => `/to-khai/${page}#${field}`} />,
  )
  assert.ok(html.includes('Trẻ được khai sinh') && html.includes('Trần An'))
  assert.match(html, /href="\/to-khai\/child#childName"/)
  assert.equal(renderToStaticMarkup(<AnswersSummary answers={frozen} />).includes('<a '), false)
})

test('an answer of the identity has no link to change it', () => {
  const context = { ...situation, prefilled: { requesterName: 'Lê Bình' } }
  const frozen = freezeAnswers(birthForm, {}, { ...context, language: 'vi' })
  const locked = lockedFields(birthForm, context)
  const html = renderToStaticMarkup(
    <AnswersSummary answers={frozen} changeHref={({ field }) => (locked.has(field) ? undefined : `#${field}`)} />,
  )
  assert.deepEqual([...locked], ['requesterName'])
  assert.ok(html.includes('Lê Bình') && !html.includes('#requesterName') && html.includes('#requesterId'))
})

test('the summary of errors leads to the inputs, and is not there when nothing is wrong', () => {
  const { errors } = parse(birthForm, 'child', {})
  assert.match(
    renderToStaticMarkup(<FormErrorSummary errors={errors} />),
    /<a href="#birthDate-day">Nhập ngày sinh<\/a>/,
  )
  assert.equal(renderToStaticMarkup(<FormErrorSummary errors={[]} />), '')
})
