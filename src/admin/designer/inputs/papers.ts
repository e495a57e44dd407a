import type { Input } from '../input.js'
import { channels, choicesFrom, feelHint, named } from './shared.js'

export const paperInputs: readonly Input[] = [
  ...named('name', 'Tên giấy tờ'),
  {
    name: 'mode',
    kind: 'choice',
    label: 'Nộp hay xuất trình',
    choices: choicesFrom({ hand_in: 'Nộp', present: 'Xuất trình' }),
    required: true,
  },
  { name: 'legalBasis', kind: 'text', label: 'Căn cứ pháp lý', hint: 'Văn bản và điều cho phép yêu cầu giấy tờ này.' },
  { name: 'originals', kind: 'number', whole: [0, 99], label: 'Số bản chính', required: true, narrow: true },
  { name: 'copies', kind: 'number', whole: [0, 99], label: 'Số bản sao', required: true, narrow: true },
  { name: 'certifiedCopies', kind: 'number', whole: [0, 99], label: 'Số bản sao chứng thực', narrow: true },
  { name: 'required', kind: 'yes_no', label: 'Luôn phải có' },
  { name: 'requiredWhen', kind: 'feel', label: 'Chỉ cần khi', hint: feelHint },
  { name: 'askedWhen', kind: 'feel', label: 'Chỉ hỏi khi (không bắt buộc)', hint: feelHint },
  {
    name: 'channels',
    kind: 'choices',
    label: 'Chỉ yêu cầu khi nộp',
    hint: 'Không chọn là mọi cách nộp.',
    choices: channels,
  },
  {
    name: 'alternatives',
    kind: 'text',
    label: 'Nhóm thay thế nhau',
    hint: 'Các giấy tờ ghi cùng một từ thì chỉ cần một.',
    narrow: true,
  },
  { name: 'group.vi', kind: 'text', label: 'Thuộc trường hợp', hint: 'Khi mỗi trường hợp cần giấy tờ khác nhau.' },
  { name: 'group.en', kind: 'text', label: 'Thuộc trường hợp (tiếng Anh)' },
  {
    name: 'resultCodes',
    kind: 'lines',
    label: 'Kết quả nào chính là giấy tờ này',
    hint: 'Mỗi dòng một mã kết quả quốc gia; ai đã được cấp thì không phải nộp.',
    mayBeAbsent: true,
  },
  ...named('sample.title', 'Hình mẫu: tên in trên giấy', false),
  {
    name: 'sample.marks',
    kind: 'texts',
    label: 'Hình mẫu: chỗ phải đọc rõ',
    hint: 'Mỗi dòng một chỗ: Tiếng Việt | English',
    mayBeAbsent: true,
  },
  { name: 'compareOriginal', kind: 'yes_no', label: 'Phải đối chiếu bản chính khi trả kết quả' },
  { name: 'template', kind: 'text', label: 'Mã mẫu tải về', narrow: true },
  { name: 'note.vi', kind: 'long_text', label: 'Ghi chú' },
  { name: 'note.en', kind: 'long_text', label: 'Ghi chú (tiếng Anh)' },
]

export const templateInputs: readonly Input[] = named('name', 'Tên mẫu')
