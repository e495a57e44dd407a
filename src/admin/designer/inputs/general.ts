import type { Input } from '../input.js'
import { choicesFrom, named } from './shared.js'

const levels = choicesFrom({
  commune: 'Cấp xã',
  department: 'Sở, ngành',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  other: 'Cơ quan khác',
})

export const generalInputs: readonly Input[] = [
  { name: 'code', kind: 'text', label: 'Mã thủ tục', hint: 'Dạng 1.001193', required: true, narrow: true },
  ...named('name', 'Tên đầy đủ'),
  ...named('shortName', 'Tên ngắn'),
  { name: 'sector.code', kind: 'text', label: 'Mã lĩnh vực', required: true, narrow: true },
  ...named('sector.name', 'Lĩnh vực'),
  {
    name: 'authorityLevel',
    kind: 'choice',
    label: 'Cấp giải quyết',
    choices: levels,
    required: true,
  },
  {
    name: 'authorityLevels',
    kind: 'choices',
    label: 'Các cấp cùng giải quyết',
    hint: 'Chỉ chọn khi có nhiều cấp.',
    choices: levels,
  },
  { name: 'handledBy.vi', kind: 'text', label: 'Ai giải quyết', hint: 'Ví dụ: Công an cấp xã.' },
  { name: 'handledBy.en', kind: 'text', label: 'Ai giải quyết (tiếng Anh)' },
  {
    name: 'audience',
    kind: 'choices',
    label: 'Dành cho',
    choices: choicesFrom({ citizen: 'Công dân', business: 'Tổ chức, doanh nghiệp' }),
    required: true,
  },
  { name: 'keywords', kind: 'lines', label: 'Từ thường ngày để tìm', hint: 'Mỗi dòng một từ hoặc cụm từ.' },
  { name: 'lifeEvents', kind: 'lines', label: 'Việc trong đời', hint: 'Mỗi dòng một mã, ví dụ birth.' },
]
