import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { AnswerValue, FieldKind, FormField } from '../../form.js'
import type { FormContext } from '../form-context.js'
import { type Inputs, inputName, inputsOf } from '../posted.js'
import { cityUnits } from '../testing/city-units.js'
import { fieldKinds } from './index.js'

const context: FormContext = { today: '2026-11-22', units: cityUnits }

const options = [
  { value: 'mother', label: { vi: 'Mẹ', en: 'Mother' } },
  { value: 'father', label: { vi: 'Cha', en: 'Father' } },
]

function aField(kind: FieldKind, more: Partial<FormField> = {}): FormField {
  return { id: 'it', kind, label: { vi: 'Ngày sinh của trẻ', en: 'Date of birth' }, options, ...more }
}

/** The answer, or the Vietnamese message of what is wrong with it. */
function read(field: FormField, typed: Inputs | string): AnswerValue | { wrong: string; input?: string } {
  const kind = fieldKinds[field.kind]
  const parsed = kind.parse(typeof typed === 'string' ? { '': typed } : typed, field, context)
  const problem =
    'problem' in parsed ? parsed.problem : parsed.value !== null && kind.check(parsed.value, field, context)
  if (problem) return { wrong: problem.message.vi, ...(problem.input && { input: problem.input }) }
  return 'value' in parsed ? parsed.value : null
}

const accepted: [FormField, Inputs | string, AnswerValue][] = [
  [aField('text'), '  Nguyễn\u00a0 Văn\tAn ', 'Nguyễn Văn An'],
  [aField('text'), 'Nguye\u0302\u0303n\u200b', 'Nguyễn'],
  [aField('text'), '   ', null],
  [aField('long_text'), 'dòng một  \r\n\r\ndòng hai\r\n', 'dòng một\n\ndòng hai'],
  [aField('number'), '12', 12],
  [aField('number'), '1.250', 1250],
  [aField('number', { decimals: 2 }), '85,5', 85.5],
  [aField('number', { decimals: 2 }), '85.5', 85.5],
  [aField('number', { decimals: 3 }), '0.125', 0.125],
  [aField('number', { decimals: 1 }), '1.234.567,5', 1234567.5],
  [aField('number', { min: -10 }), '-3', -3],
  [aField('money'), '1.250.000 ₫', 1250000],
  [aField('money'), '1,250,000 VNĐ', 1250000],
  [aField('money'), '1250000đ', 1250000],
  [aField('money'), '0', 0],
  [aField('date'), { day: '27', month: '3', year: '2026' }, '2026-03-27'],
  [aField('date'), { day: '29', month: '02', year: '2024' }, '2024-02-29'],
  [aField('date', { max: 'today' }), { day: '22', month: '11', year: '2026' }, '2026-11-22'],
  [aField('date'), { day: '', month: '', year: '' }, null],
  [aField('choice'), 'mother', 'mother'],
  [aField('choice'), '', null],
  [aField('choices'), { '': ['father', 'mother', 'father'] }, ['mother', 'father']],
  [aField('choices'), {}, null],
  [aField('yes_no'), 'no', false],
  [aField('yes_no'), {}, null],
  [aField('personal_id'), '096 226 000 001', '096226000001'],
  [aField('personal_id'), '001.099.012.345', '001099012345'],
  [aField('phone'), '0912 345 678', '+84912345678'],
  [aField('phone'), '+84 912-345-678', '+84912345678'],
  [aField('phone'), '84912345678', '+84912345678'],
  [aField('phone'), '0168 345 6789', '+84383456789'],
  [aField('phone'), '0120.345.6789', '+84703456789'],
  [aField('phone'), '01993456789', '+84593456789'],
  [aField('email'), ' An.Nguyen@Example.COM ', 'An.Nguyen@example.com'],
  [
    aField('address'),
    { province: '98', commune: '98001', line: ' 12  Lê Lợi ' },
    { province: '98', commune: '98001', line: '12 Lê Lợi' },
  ],
  [aField('address'), { province: '', line: '' }, null],
  [aField('declaration'), 'yes', true],
  [aField('declaration'), {}, null],
]

for (const [field, typed, expected] of accepted) {
  test(`${field.kind} reads ${JSON.stringify(typed)} as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(read(field, typed), expected)
  })
}

const refused: [FormField, Inputs | string, string, string?][] = [
  [aField('text', { max: 5 }), 'dài quá đi', 'Ngày sinh của trẻ dài quá 5 ký tự; hãy bớt 5 ký tự'],
  [aField('text', { min: 3 }), 'ab', 'Ngày sinh của trẻ phải có ít nhất 3 ký tự'],
  [aField('number'), 'hai', 'Ngày sinh của trẻ phải là một số, ví dụ 2'],
  [aField('number'), '1e3', 'Ngày sinh của trẻ phải là một số, ví dụ 2'],
  [aField('number'), '1,5', 'Ngày sinh của trẻ phải là số nguyên, ví dụ 12'],
  [aField('number', { max: 3 }), '4', 'Ngày sinh của trẻ không được quá 3'],
  [aField('number'), '-1', 'Ngày sinh của trẻ phải từ 0 trở lên'],
  [aField('money'), '1.250,50', 'Ngày sinh của trẻ phải là số tiền bằng đồng, không có số lẻ, ví dụ 1.250.000'],
  [aField('money', { max: 1000 }), '1001', 'Ngày sinh của trẻ không được quá 1.000 ₫'],
  [
    aField('date'),
    { day: '30', month: '2', year: '2026' },
    'Ngày sinh của trẻ phải là ngày có thật, ví dụ 27 3 2026',
    'day',
  ],
  [
    aField('date'),
    { day: '3', month: '', year: '2026' },
    'Ngày sinh của trẻ phải có đủ ngày, tháng, năm; hãy nhập thêm tháng',
    'month',
  ],
  [
    aField('date'),
    { day: '3', month: '3', year: '26' },
    'Ngày sinh của trẻ phải có năm gồm 4 chữ số, ví dụ 2026',
    'year',
  ],
  [
    aField('date', { max: 'today' }),
    { day: '23', month: '11', year: '2026' },
    'Ngày sinh của trẻ không được sau ngày hôm nay',
    'year',
  ],
  [
    aField('date', { min: '1900-01-01' }),
    { day: '31', month: '12', year: '1899' },
    'Ngày sinh của trẻ phải từ ngày 01/01/1900 trở về sau',
    'year',
  ],
  [aField('choice'), 'aunt', 'Chọn ngày sinh của trẻ'],
  [aField('choices'), { '': ['mother', 'aunt'] }, 'Chọn ít nhất một mục cho ngày sinh của trẻ'],
  [aField('yes_no'), 'maybe', 'Chọn “Có” hoặc “Không” cho ngày sinh của trẻ'],
  [aField('personal_id'), '12345678901', 'Ngày sinh của trẻ phải gồm đúng 12 chữ số, như trên thẻ căn cước'],
  [
    aField('personal_id'),
    '003099012345',
    'Ngày sinh của trẻ không đúng cấu trúc; hãy so lại từng chữ số với thẻ căn cước',
  ],
  [
    aField('personal_id'),
    '001299012345',
    'Ngày sinh của trẻ không đúng cấu trúc; hãy so lại từng chữ số với thẻ căn cước',
  ],
  [aField('phone'), '024 3825 1234', 'Ngày sinh của trẻ phải là số di động Việt Nam gồm 10 chữ số, ví dụ 0912 345 678'],
  [aField('phone'), '0123', 'Ngày sinh của trẻ phải là số di động Việt Nam gồm 10 chữ số, ví dụ 0912 345 678'],
  [aField('email'), 'an@example', 'Ngày sinh của trẻ phải là địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com'],
  [
    aField('email'),
    'a..n@example.com',
    'Ngày sinh của trẻ phải là địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
  ],
  [
    aField('address'),
    { province: '98', commune: '', line: '12' },
    'Chọn xã, phường, đặc khu của ngày sinh của trẻ',
    'commune',
  ],
  [
    aField('address'),
    { province: '98', commune: '97001', line: '12' },
    'Chọn xã, phường, đặc khu của ngày sinh của trẻ',
    'commune',
  ],
  [
    aField('address'),
    { province: '', commune: '', line: '12' },
    'Chọn tỉnh, thành phố của ngày sinh của trẻ',
    'province',
  ],
  [
    aField('address'),
    { province: '98', commune: '98001', line: ' ' },
    'Nhập số nhà, đường hoặc thôn, tổ dân phố của ngày sinh của trẻ',
    'line',
  ],
]

for (const [field, typed, wrong, input] of refused) {
  test(`${field.kind} refuses ${JSON.stringify(typed)}`, () => {
    assert.deepEqual(read(field, typed), { wrong, ...(input && { input }) })
  })
}

const missing: [FormField, string][] = [
  [aField('text', { label: { vi: 'Họ và tên của trẻ' } }), 'Nhập họ và tên của trẻ'],
  [aField('text', { label: { vi: 'CMND cũ (nếu có)' } }), 'Nhập CMND cũ (nếu có)'],
  [
    aField('text', { label: { vi: 'Họ và tên:' }, nameInMessages: { vi: 'họ và tên của mẹ' } }),
    'Nhập họ và tên của mẹ',
  ],
  [aField('number', { label: { vi: 'Có mấy người con?' } }), 'Trả lời câu hỏi “Có mấy người con?”'],
  [
    aField('yes_no', { label: { vi: 'Trẻ có hai quốc tịch không?' } }),
    'Chọn “Có” hoặc “Không” cho “Trẻ có hai quốc tịch không?”',
  ],
  [aField('choice', { label: { vi: 'Dân tộc' } }), 'Chọn dân tộc'],
  [aField('declaration'), 'Đánh dấu vào ô cam đoan để tiếp tục'],
]

for (const [field, message] of missing) {
  test(`a missing ${field.kind} says: ${message}`, () => {
    assert.equal(fieldKinds[field.kind].missing(field).message.vi, message)
  })
}

const summaries: [FormField, AnswerValue, string][] = [
  [aField('number', { decimals: 2 }), 1234.5, '1.234,5'],
  [aField('money'), 1250000, '1.250.000 ₫'],
  [aField('date'), '2026-03-07', '07/03/2026'],
  [aField('choice'), 'mother', 'Mẹ'],
  [aField('choices'), ['mother', 'father'], 'Mẹ; Cha'],
  [aField('yes_no'), true, 'Có'],
  [aField('phone'), '+84912345678', '0912 345 678'],
  [aField('address'), { province: '98', commune: '98002', line: 'Thôn 3' }, 'Thôn 3, Xã Sen Trắng, Thành phố Hoa Sen'],
  [aField('declaration'), true, 'Đã cam đoan'],
  [aField('date'), 12, ''],
]

for (const [field, value, words] of summaries) {
  test(`${field.kind} ${JSON.stringify(value)} is read as “${words}”`, () => {
    assert.equal(fieldKinds[field.kind].summary(value, field, { language: 'vi', units: cityUnits }), words)
  })
}

test('no message repeats what was typed', () => {
  const typed = 'x0Secret9'
  for (const kind of Object.keys(fieldKinds) as FieldKind[]) {
    const inputs = Object.fromEntries(fieldKinds[kind].inputs.map((suffix) => [suffix, typed]))
    const result = read(aField(kind, { max: kind.endsWith('text') ? 2 : undefined }), inputs)
    assert.ok(!JSON.stringify(result).includes(typed), kind)
  }
})

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })

const upTo = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map(String)

const typings: Record<FieldKind, fc.Arbitrary<Inputs>> = {
  text: fc.record({ '': fc.string({ unit: 'binary' }) }),
  long_text: fc.record({ '': fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\n', '\r\n', '\t', '\u0301') }) }),
  number: fc.record({ '': fc.oneof(fc.double({ noNaN: true }).map(String), digits(1, 9), groups('.'), groups(',')) }),
  money: fc.record({
    '': fc.oneof(
      digits(1, 16),
      groups('.'),
      groups(','),
      digits(1, 6).map((text) => `${text} đồng`),
    ),
  }),
  date: fc.record({ day: upTo(33), month: upTo(14), year: upTo(2300) }),
  choice: fc.record({ '': fc.constantFrom('', 'mother', 'father', 'aunt') }),
  choices: fc.record({ '': fc.array(fc.constantFrom('', 'mother', 'father')) }),
  yes_no: fc.record({ '': fc.constantFrom('', 'yes', 'no') }),
  personal_id: fc.record({
    '': fc.tuple(fc.constantFrom('001', '079', '304'), digits(9, 9)).map((parts) => parts.join(' ')),
  }),
  phone: fc.record({ '': fc.tuple(fc.constantFrom('0', '84', '+84 '), digits(9, 10)).map((parts) => parts.join('')) }),
  email: fc.record({ '': fc.emailAddress() }),
  address: fc.record({
    province: fc.constantFrom('', '98', '97', '1'),
    commune: fc.constantFrom('', '98001', '97001'),
    line: fc.string({ unit: 'grapheme' }),
  }),
  declaration: fc.record({ '': fc.constantFrom('yes', '') }),
}

function groups(separator: string): fc.Arbitrary<string> {
  return fc
    .tuple(digits(1, 3), fc.array(digits(3, 3), { maxLength: 4 }))
    .map(([head, tail]) => [head, ...tail].join(separator))
}

for (const kind of Object.keys(fieldKinds) as FieldKind[]) {
  test(`an accepted ${kind} is accepted again when its own inputs are posted back`, () => {
    const rules = fieldKinds[kind]
    const field = aField(kind, { decimals: 9, min: kind === 'number' ? -1e9 : undefined })
    let count = 0
    fc.assert(
      fc.property(typings[kind], (typed) => {
        const value = read(field, typed)
        if (value === null || (typeof value === 'object' && 'wrong' in value)) return
        count++
        assert.ok(rules.is(value))
        const shown = Object.entries(rules.toInputs(value)).map(([suffix, text]) => [
          inputName('it', suffix),
          typeof text === 'string' ? text : [...text],
        ])
        assert.deepEqual(read(field, inputsOf(Object.fromEntries(shown), 'it', rules.inputs)), value)
      }),
      { numRuns: 300 },
    )
    assert.ok(count > 5, `only ${count} of the typed answers were accepted`)
  })
}
