import type { Input } from '../input.js'
import { choicesFrom } from './shared.js'

export const supplementInputs: readonly Input[] = [
  {
    name: 'supplement.policy',
    kind: 'choice',
    label: 'Sau khi bổ sung',
    choices: choicesFrom({ pause: 'Đồng hồ chạy tiếp', restart: 'Tính lại thời hạn từ đầu' }),
    required: true,
  },
  {
    name: 'supplement.answerWithinDays',
    kind: 'number',
    whole: [0, 999],
    label: 'Người dân bổ sung trong (ngày làm việc)',
    required: true,
    narrow: true,
  },
  {
    name: 'supplement.mostRequests',
    kind: 'number',
    whole: [1, 9],
    label: 'Số lần được yêu cầu bổ sung',
    hint: 'Để trống là một lần; nhiều hơn phải có luật chuyên ngành.',
    narrow: true,
  },
  { name: 'supplement.mostRequestsBasis.document', kind: 'text', label: 'Luật cho phép: số, ký hiệu', narrow: true },
  { name: 'supplement.mostRequestsBasis.title', kind: 'text', label: 'Luật cho phép: tên văn bản' },
  { name: 'supplement.mostRequestsBasis.article', kind: 'text', label: 'Luật cho phép: điều, khoản', narrow: true },
  {
    name: 'supplement.remindDaysBefore',
    kind: 'numbers',
    label: 'Nhắc trước khi hết hạn (ngày làm việc)',
    hint: 'Các số cách nhau bằng dấu phẩy, ví dụ 3, 1. Để trống là 3, 1.',
    narrow: true,
  },
  {
    name: 'supplement.onNoAnswer',
    kind: 'choice',
    label: 'Hết hạn mà không bổ sung',
    choices: choicesFrom({ stop: 'Dừng giải quyết', return: 'Trả lại hồ sơ' }),
  },
]
