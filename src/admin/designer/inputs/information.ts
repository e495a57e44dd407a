import type { Input } from '../input.js'
import { channels, limitUnits, named } from './shared.js'

export const informationInputs: readonly Input[] = [
  { name: 'steps', kind: 'texts', label: 'Trình tự thực hiện', hint: 'Mỗi dòng một bước: Tiếng Việt | English' },
  {
    name: 'conditions',
    kind: 'texts',
    label: 'Yêu cầu, điều kiện',
    hint: 'Mỗi dòng một điều kiện: Tiếng Việt | English',
  },
  {
    name: 'timeLimit.quantity',
    kind: 'number',
    label: 'Thời hạn',
    hint: '0 là trong ngày.',
    required: true,
    narrow: true,
  },
  {
    name: 'timeLimit.unit',
    kind: 'choice',
    label: 'Đơn vị',
    choices: limitUnits,
    required: true,
  },
  {
    name: 'timeLimit.cutoff',
    kind: 'clock',
    label: 'Giờ cắt ngày',
    hint: 'Dạng 15:00; từ giờ này tính ngày làm việc tiếp theo.',
    narrow: true,
  },
  { name: 'timeLimitNote.vi', kind: 'long_text', label: 'Ghi chú về thời hạn' },
  { name: 'timeLimitNote.en', kind: 'long_text', label: 'Ghi chú về thời hạn (tiếng Anh)' },
]

export const caseLimitInputs: readonly Input[] = [
  ...named('name', 'Tên trường hợp', false),
  { name: 'code', kind: 'text', label: 'Mã trường hợp', hint: 'Dạng 1.004222.01', narrow: true },
  { name: 'channels', kind: 'choices', label: 'Chỉ khi nộp', choices: channels },
  { name: 'limit.quantity', kind: 'number', label: 'Thời hạn', hint: '0 là trong ngày.', narrow: true },
  { name: 'limit.unit', kind: 'choice', label: 'Đơn vị', choices: limitUnits },
  { name: 'limit.cutoff', kind: 'clock', label: 'Giờ cắt ngày', hint: 'Dạng 15:00.', narrow: true },
  { name: 'note.vi', kind: 'long_text', label: 'Ghi chú' },
  { name: 'note.en', kind: 'long_text', label: 'Ghi chú (tiếng Anh)' },
]

export const basisInputs: readonly Input[] = [
  { name: 'document', kind: 'text', label: 'Số, ký hiệu', required: true, narrow: true },
  { name: 'title', kind: 'text', label: 'Tên văn bản', required: true },
  { name: 'article', kind: 'text', label: 'Điều, khoản', narrow: true },
]
