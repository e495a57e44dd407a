import type { RegisterFact } from '../../procedures/form.js'
import { fieldKinds } from '../../procedures/forms/index.js'
import { checkShape, type Input, optionShape } from './input.js'

const feelHint = 'Biểu thức FEEL, chỉ đọc các câu đứng trước.'

/** What kinds of answers are called. */
export const kindNames: Record<string, string> = {
  text: 'Một dòng chữ',
  long_text: 'Nhiều dòng chữ',
  number: 'Số',
  money: 'Số tiền',
  date: 'Ngày',
  partial_date: 'Ngày có thể thiếu',
  time: 'Giờ',
  choice: 'Chọn một',
  choices: 'Chọn nhiều',
  yes_no: 'Có / không',
  ethnic_group: 'Dân tộc',
  nationality: 'Quốc tịch',
  relationship: 'Quan hệ',
  personal_id: 'Số định danh cá nhân',
  old_id: 'Số chứng minh nhân dân cũ',
  passport: 'Số hộ chiếu',
  social_insurance: 'Mã bảo hiểm xã hội',
  tax_code: 'Mã số thuế',
  phone: 'Số điện thoại',
  email: 'Thư điện tử',
  address: 'Địa chỉ',
  person: 'Một người',
  organisation: 'Một tổ chức',
  group: 'Nhóm lặp lại',
  table: 'Bảng',
  declaration: 'Lời cam đoan',
  file: 'Tệp tải lên',
}

const identityFacts: Record<string, string> = {
  'identity.fullName': 'Họ tên',
  'identity.personalId': 'Số định danh',
  'identity.birthDate': 'Ngày sinh',
  'identity.gender': 'Giới tính',
  'identity.phone': 'Số điện thoại',
  'identity.email': 'Thư điện tử',
  'identity.person': 'Một người (họ tên, ngày sinh, số định danh)',
}

const registerFacts: Record<RegisterFact, string> = {
  gender: 'giới tính',
  ethnicity: 'dân tộc',
  nationality: 'quốc tịch',
  residence: 'nơi thường trú',
}

export const pageInputs: readonly Input[] = [
  { name: 'title.vi', kind: 'text', label: 'Tiêu đề trang', required: true },
  { name: 'title.en', kind: 'text', label: 'Tiêu đề trang (tiếng Anh)' },
  { name: 'intro.vi', kind: 'long_text', label: 'Lời dẫn' },
  { name: 'intro.en', kind: 'long_text', label: 'Lời dẫn (tiếng Anh)' },
  { name: 'visibleWhen', kind: 'feel', label: 'Chỉ hiện khi', hint: feelHint },
  {
    name: 'checks',
    kind: 'checks',
    label: 'Kiểm tra chéo',
    hint: `Mỗi dòng: ${checkShape}. Biểu thức đúng nghĩa là có lỗi.`,
  },
]

export const sectionInputs: readonly Input[] = [
  { name: 'title.vi', kind: 'text', label: 'Tiêu đề nhóm' },
  { name: 'title.en', kind: 'text', label: 'Tiêu đề nhóm (tiếng Anh)' },
  { name: 'visibleWhen', kind: 'feel', label: 'Chỉ hiện khi', hint: feelHint },
]

/** Why the form is still to be compared with the printed original. */
export const formInputs: readonly Input[] = [
  {
    name: 'toCheckAgain.vi',
    kind: 'long_text',
    label: 'Điều còn phải đối chiếu với bản in',
    hint: 'Chỉ người quản trị thấy.',
  },
  { name: 'toCheckAgain.en', kind: 'long_text', label: 'Điều còn phải đối chiếu (tiếng Anh)' },
]

export const fieldInputs: readonly Input[] = [
  { name: 'label.vi', kind: 'text', label: 'Câu hỏi', required: true },
  { name: 'label.en', kind: 'text', label: 'Câu hỏi (tiếng Anh)' },
  { name: 'nameInMessages.vi', kind: 'text', label: 'Tên trong lời nhắc lỗi', hint: 'Ví dụ: họ và tên của mẹ.' },
  { name: 'nameInMessages.en', kind: 'text', label: 'Tên trong lời nhắc lỗi (tiếng Anh)' },
  {
    name: 'kind',
    kind: 'choice',
    label: 'Kiểu trả lời',
    choices: Object.keys(fieldKinds).map((value) => ({ value, text: kindNames[value] ?? value })),
    required: true,
  },
  { name: 'hint.vi', kind: 'text', label: 'Gợi ý' },
  { name: 'hint.en', kind: 'text', label: 'Gợi ý (tiếng Anh)' },
  { name: 'required', kind: 'yes_no', label: 'Bắt buộc trả lời' },
  { name: 'requiredWhen', kind: 'feel', label: 'Chỉ bắt buộc khi' },
  { name: 'visibleWhen', kind: 'feel', label: 'Chỉ hiện khi', hint: feelHint },
  { name: 'calculated', kind: 'feel', label: 'Tính ra từ', hint: 'Người dân không gõ; tính từ các câu đứng trước.' },
  { name: 'options', kind: 'options', label: 'Các lựa chọn', hint: `Mỗi dòng: ${optionShape}` },
  {
    name: 'prefill',
    kind: 'choice',
    label: 'Lấy sẵn từ định danh',
    choices: Object.entries(identityFacts).map(([value, text]) => ({ value, text })),
  },
  { name: 'locked', kind: 'yes_no', label: 'Không cho sửa khi đã lấy sẵn' },
  {
    name: 'register.mode',
    kind: 'choice',
    label: 'Cho tra cứu cơ sở dữ liệu dân cư',
    hint: 'Chỉ cho kiểu Một người; để trống là chỉ nhập bằng tay.',
    choices: [
      { value: 'editable', text: 'Tra cứu được, người khai sửa được' },
      { value: 'locked', text: 'Tra cứu được, không cho sửa' },
    ],
  },
  ...Object.entries(registerFacts).map(
    ([fact, name]): Input => ({
      name: `register.fills.${fact}`,
      kind: 'text',
      label: `Tra cứu xong, điền ${name} vào`,
      hint: 'Tên câu hỏi; để trống là không điền.',
      narrow: true,
    }),
  ),
  {
    name: 'min',
    kind: 'limit',
    label: 'Nhỏ nhất',
    hint: 'Số ký tự, giá trị, số dòng, số tệp; ngày như 24/11/2026 hoặc today; giờ như 07:30.',
    narrow: true,
  },
  { name: 'max', kind: 'limit', label: 'Lớn nhất', narrow: true },
  {
    name: 'decimals',
    kind: 'number',
    label: 'Số chữ số thập phân',
    whole: [0, 6],
    hint: 'Cho kiểu Số; để trống là số nguyên.',
    narrow: true,
  },
  { name: 'picturesOnly', kind: 'yes_no', label: 'Tệp tải lên chỉ nhận ảnh' },
  { name: 'rowName.vi', kind: 'text', label: 'Mỗi dòng là một', hint: 'Cho nhóm lặp và bảng: thành viên, thửa đất…' },
  { name: 'rowName.en', kind: 'text', label: 'Mỗi dòng là một (tiếng Anh)' },
  {
    name: 'autocomplete',
    kind: 'text',
    label: 'Trình duyệt tự điền',
    hint: 'Từ khóa autocomplete của HTML, ví dụ tel, street-address.',
    narrow: true,
  },
  {
    name: 'width',
    kind: 'choice',
    label: 'Bề rộng ô',
    choices: [
      { value: 'short', text: 'Ngắn' },
      { value: 'medium', text: 'Vừa' },
      { value: 'full', text: 'Cả dòng' },
    ],
  },
]
