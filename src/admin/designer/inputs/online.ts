import type { Input } from '../input.js'
import { choicesFrom } from './shared.js'

export const onlineInputs: readonly Input[] = [
  {
    name: 'onlineService.legacyLevel',
    kind: 'choice',
    label: 'Mức độ công bố',
    choices: choicesFrom({ 1: 'Mức độ 1', 2: 'Mức độ 2', 3: 'Mức độ 3', 4: 'Mức độ 4' }),
    isNumeric: true,
    required: true,
  },
  {
    name: 'onlineService.extent',
    kind: 'choice',
    label: 'Nhãn',
    choices: choicesFrom({ full: 'Toàn trình', partial: 'Một phần', none: 'Chỉ cung cấp thông tin' }),
    required: true,
  },
  {
    name: 'onlineService.partialBecause.vi',
    kind: 'long_text',
    label: 'Lý do chưa toàn trình',
    hint: 'Bắt buộc với dịch vụ một phần; nêu điều luật.',
  },
  { name: 'onlineService.partialBecause.en', kind: 'long_text', label: 'Lý do (tiếng Anh)' },
  {
    name: 'returnWays',
    kind: 'choices',
    label: 'Cách trả kết quả',
    choices: choicesFrom({ portal: 'Trên cổng', email: 'Thư điện tử', postal: 'Bưu chính', counter: 'Tại quầy' }),
    required: true,
  },
]
