import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../../test/support/random-cases.js'
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

const rowFields: FormField[] = [
  { id: 'name', kind: 'text', label: { vi: 'Họ và tên' }, required: true },
  { id: 'born', kind: 'partial_date', label: { vi: 'Năm sinh' } },
]

function aField(kind: FieldKind, more: Partial<FormField> = {}): FormField {
  const own = kind === 'choice' || kind === 'choices' ? { options } : {}
  const rows = kind === 'group' || kind === 'table' ? { rowFields } : {}
  return { id: 'it', kind, label: { vi: 'Ngày sinh của trẻ', en: 'Date of birth' }, ...own, ...rows, ...more }
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
  [aField('partial_date'), { day: '27', month: '3', year: '1980' }, '1980-03-27'],
  [aField('partial_date'), { day: '', month: '3', year: '1980' }, '1980-03'],
  [aField('partial_date'), { year: '1938' }, '1938'],
  [aField('partial_date', { max: 'today' }), { year: '2026' }, '2026'],
  [aField('time'), '8h30', '08:30'],
  [aField('time'), '14 giờ 5 phút', '14:05'],
  [aField('time'), '0:00', '00:00'],
  [aField('time'), '7h', '07:00'],
  [aField('ethnic_group'), 'Kinh', 'Kinh'],
  [aField('nationality'), 'stateless', 'stateless'],
  [aField('relationship'), 'adopted_child', 'adopted_child'],
  [aField('old_id'), '012 345 678', '012345678'],
  [aField('passport'), ' c 1234567', 'C1234567'],
  [aField('social_insurance'), '79.12345678', '7912345678'],
  [aField('social_insurance'), '001099012345', '001099012345'],
  [aField('tax_code'), '0100 109 106', '0100109106'],
  [aField('tax_code'), '0101248141-001', '0101248141-001'],
  [aField('tax_code'), '0101248141001', '0101248141-001'],
  [aField('tax_code'), '001099012345', '001099012345'],
  [
    aField('person'),
    { fullName: 'Lê  Bình', 'birthDate-year': '1948', personalId: '' },
    { fullName: 'Lê Bình', birthDate: '1948' },
  ],
  [aField('person'), { fullName: ' ', 'birthDate-day': '' }, null],
  [
    aField('group'),
    { rows: '3', '0-name': 'An', '1-name': '', '2-name': 'Bình', '2-born-year': '2001' },
    [{ name: 'An' }, { name: 'Bình', born: '2001' }],
  ],
  [aField('table'), { rows: '2' }, null],
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
  [
    aField('partial_date'),
    { day: '27', month: '', year: '1980' },
    'Ngày sinh của trẻ có ngày thì phải có tháng; nhập thêm tháng, hoặc để trống cả ngày',
    'month',
  ],
  [
    aField('partial_date'),
    { day: '', month: '3', year: '' },
    'Ngày sinh của trẻ phải có năm; ngày và tháng có thể để trống khi giấy tờ không ghi',
    'year',
  ],
  [
    aField('partial_date', { min: '1900-01-01' }),
    { year: '1899' },
    'Ngày sinh của trẻ phải từ ngày 01/01/1900 trở về sau',
    'year',
  ],
  [
    aField('partial_date', { max: 'today' }),
    { month: '12', year: '2026' },
    'Ngày sinh của trẻ không được sau ngày hôm nay',
    'year',
  ],
  [
    aField('partial_date'),
    { month: '13', year: '1980' },
    'Ngày sinh của trẻ phải là ngày có thật, ví dụ 27 3 2026',
    'day',
  ],
  [aField('time'), '24:00', 'Ngày sinh của trẻ phải là giờ và phút trong ngày, ví dụ 8:30 hoặc 14:05'],
  [aField('time', { max: '17:00' }), '17h01', 'Ngày sinh của trẻ không được sau 17:00'],
  [aField('time', { min: '07:30' }), '7:29', 'Ngày sinh của trẻ phải từ 07:30 trở đi'],
  [aField('ethnic_group'), 'Klingon', 'Chọn ngày sinh của trẻ'],
  [aField('nationality'), 'XX', 'Chọn ngày sinh của trẻ'],
  [aField('old_id'), '01234567', 'Ngày sinh của trẻ phải gồm 9 chữ số (hoặc 12 chữ số trên thẻ cấp sau năm 2012)'],
  [aField('passport'), 'ABCDEFG', 'Ngày sinh của trẻ phải gồm 6 đến 9 chữ cái không dấu và chữ số, ví dụ C1234567'],
  [
    aField('social_insurance'),
    '123456789',
    'Ngày sinh của trẻ phải gồm 10 chữ số như trên sổ, thẻ bảo hiểm, hoặc là số định danh cá nhân 12 chữ số',
  ],
  [aField('tax_code'), '0100109107', 'Ngày sinh của trẻ có chữ số sai; hãy so lại từng chữ số với giấy chứng nhận'],
  [
    aField('tax_code'),
    '010010910',
    'Ngày sinh của trẻ phải gồm 10 chữ số (13 chữ số với đơn vị phụ thuộc), hoặc là số định danh cá nhân 12 chữ số',
  ],
  [
    aField('person', { label: { vi: 'Người chồng' } }),
    { personalId: '001099012345', 'birthDate-year': '1990' },
    'Nhập họ, chữ đệm, tên của người chồng',
    'fullName',
  ],
  [
    aField('group', { rowName: { vi: 'người con' } }),
    { rows: '2', '0-name': 'An', '1-born-year': '19' },
    'Năm sinh của người con thứ 2 phải có năm gồm 4 chữ số, ví dụ 2026',
    '1-born-year',
  ],
  [
    aField('table', { min: 2, rowName: { vi: 'thành viên' } }),
    { rows: '2', '0-name': 'An' },
    'Nhập ít nhất 2 thành viên ở mục ngày sinh của trẻ',
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
  [aField('file', { label: { vi: 'Ảnh chân dung' } }), 'Chọn tệp hoặc chụp ảnh cho ảnh chân dung'],
  [aField('file', { label: { vi: 'Sổ tạm trú' }, min: 2 }), 'Chọn ít nhất 2 tệp cho sổ tạm trú'],
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
  [aField('partial_date'), '1948', '1948'],
  [aField('partial_date'), '1948-05', '05/1948'],
  [aField('time'), '08:05', '8 giờ 05 phút'],
  [aField('nationality'), 'KH', 'Cam-pu-chia'],
  [aField('relationship'), 'maternal_grandmother', 'Bà ngoại'],
  [
    aField('person'),
    { fullName: 'Lê Bình', birthDate: '1948', personalId: '001099012345' },
    'Lê Bình\nNgày, tháng, năm sinh: 1948\nSố định danh cá nhân (nếu có): 001099012345',
  ],
  [
    aField('group'),
    [{ name: 'An' }, { name: 'Bình', born: '2001' }],
    '1. Họ và tên: An\n2. Họ và tên: Bình; Năm sinh: 2001',
  ],
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

const portrait = aField('file', { label: { vi: 'Ảnh chân dung' }, max: 1, picturesOnly: true })
const given = (...types: string[]) => types.map((type, at) => ({ id: `f${at}`, name: `tep-${at}`, size: 9, type }))

test('the answer to a question for files is what the draft holds, whatever the page says', () => {
  const { held, check, summary } = fieldKinds.file
  assert.equal(held?.(portrait, context), undefined, 'a browser knows only the page')
  assert.equal(held?.(portrait, { ...context, files: {} }), null)
  const files = { it: given('image/jpeg') }
  assert.deepEqual(held?.(portrait, { ...context, files }), ['f0'])
  assert.equal(check(['f0'], portrait, { ...context, files }), undefined)
  assert.equal(summary(['f0'], portrait, { language: 'vi', units: cityUnits, files }), 'tep-0')
  assert.equal(summary(['f0', 'f1'], portrait, { language: 'vi', units: cityUnits }), '2 tệp')
})

test('too many files and files of another kind are refused, with what to do', () => {
  const { check } = fieldKinds.file
  assert.equal(check(['f0', 'f1'], portrait, context)?.message.vi, 'Ảnh chân dung chỉ nhận tối đa 1 tệp: hãy bỏ bớt')
  assert.equal(
    check(['f0'], portrait, { ...context, files: { it: given('application/pdf') } })?.message.vi,
    'Ảnh chân dung phải là ảnh JPG hoặc PNG: hãy bỏ tệp PDF và chọn ảnh',
  )
})

test('no message repeats what was typed', () => {
  const typed = 'x0Secret9'
  for (const kind of Object.keys(fieldKinds) as FieldKind[]) {
    const inputs = Object.fromEntries(fieldKinds[kind].inputs(aField(kind)).map((suffix) => [suffix, typed]))
    const result = read(aField(kind, { max: kind.endsWith('text') ? 2 : kind === 'file' ? 1 : undefined }), inputs)
    assert.ok(!JSON.stringify(result).includes(typed), kind)
  }
})

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })

const upTo = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map(String)

/** Most of them of somebody who may be alive. */
const years = fc.integer({ min: 1850, max: 2060 }).map(String)

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
  date: fc.record({ day: upTo(33), month: upTo(14), year: years }),
  partial_date: fc.record({
    day: fc.oneof(fc.constant(''), upTo(33)),
    month: fc.oneof(fc.constant(''), upTo(14)),
    year: years,
  }),
  time: fc.record({ '': fc.tuple(upTo(26), fc.constantFrom(':', 'h', '.'), upTo(70)).map((parts) => parts.join('')) }),
  ethnic_group: fc.record({ '': fc.constantFrom('Kinh', 'Ơ-đu', 'Thục') }),
  nationality: fc.record({ '': fc.constantFrom('VN', 'FR', 'stateless', 'XX') }),
  relationship: fc.record({ '': fc.constantFrom('wife', 'other', 'boss') }),
  old_id: fc.record({ '': digits(8, 13) }),
  passport: fc.record({ '': fc.tuple(fc.constantFrom('B', 'ca', ''), digits(5, 9)).map((parts) => parts.join('')) }),
  social_insurance: fc.record({ '': digits(9, 11) }),
  tax_code: fc.record({
    '': fc.oneof(
      digits(10, 10),
      digits(3, 3).map((unit) => `0100109106${unit}`),
    ),
  }),
  person: fc.record({
    fullName: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Nguyễn Thị Sen', 'H’Mẫu Niê')),
    'birthDate-year': years,
    'birthDate-month': upTo(13),
  }),
  organisation: fc.record({
    name: fc.string(),
    taxCode: fc.constantFrom('', '0100109106', '1'),
    'address-province': fc.constant('98'),
    'address-commune': fc.constantFrom('98001', '97001'),
    'address-line': fc.string(),
  }),
  group: fc.record({
    rows: upTo(4),
    '0-name': fc.string(),
    '1-name': fc.string(),
    '1-born-year': years,
    '2-born-year': fc.constantFrom('', '2001'),
  }),
  table: fc.record({ rows: fc.constantFrom('1', '2', '99', 'x'), '0-name': fc.string(), '1-name': fc.string() }),
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
  file: fc.record({ '': fc.array(fc.constantFrom('', 'a', 'b')), file: fc.constantFrom('', 'anh.jpg') }),
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
        const shown = Object.entries(rules.toInputs(value, field)).map(([suffix, text]) => [
          inputName('it', suffix),
          typeof text === 'string' ? text : [...text],
        ])
        assert.deepEqual(read(field, inputsOf(Object.fromEntries(shown), 'it', rules.inputs(field))), value)
      }),
      { numRuns: 300 },
    )
    assert.ok(count > 5, `only ${count} of the typed answers were accepted`)
  })
}
