import { formKinds } from '../../../documents/index.js'
import { beneficiaryGroups, groupNames } from '../../../procedures/index.js'
import { paperNames } from '../../papers/texts.vi.js'
import { factShape, type Input } from '../input.js'
import { named } from './shared.js'

/** Own words of the procedure's papers, kept with its revision. */
export const paperTextInputs: readonly Input[] = formKinds.map((kind) => ({
  name: `documentTexts.${kind}`,
  kind: 'paper_text' as const,
  label: `Lời văn riêng: ${paperNames[kind]}`,
  hint: 'Để trống thì dùng lời văn của cơ quan hoặc của luật. Cách viết và các trường: xem mục Mẫu văn bản.',
}))

export const resultInputs: readonly Input[] = [
  ...named('name', 'Tên kết quả'),
  { name: 'code', kind: 'text', label: 'Mã kết quả quốc gia', narrow: true },
  {
    name: 'provesGroup',
    kind: 'choice',
    label: 'Chứng minh diện miễn, giảm',
    choices: groupNames.map((value) => ({ value, text: beneficiaryGroups[value].vi })),
  },
  {
    name: 'owner.personalId',
    kind: 'feel',
    label: 'Kết quả của ai: số định danh',
    hint: 'Biểu thức FEEL, khi kết quả có thể là của người khác người nộp; để trống là của người nộp.',
  },
  {
    name: 'owner.fullName',
    kind: 'feel',
    label: 'Kết quả của ai: họ tên',
    hint: 'Biểu thức FEEL, đi cùng số định danh.',
  },
  {
    name: 'template',
    kind: 'text',
    label: 'Mẫu văn bản',
    hint: 'Tên mẫu in, ví dụ birth-certificate.',
    required: true,
    narrow: true,
  },
  {
    name: 'facts',
    kind: 'facts',
    label: 'Dữ liệu in trên văn bản',
    hint: `Mỗi dòng: ${factShape}. asRead.tênTrường cho câu trả lời như người dân đọc.`,
  },
]
