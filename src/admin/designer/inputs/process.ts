import { roles } from '../../../agencies/index.js'
import type { Input } from '../input.js'
import { roleNames } from '../role-names.js'
import { choicesFrom, named } from './shared.js'

export const stepInputs: readonly Input[] = [
  ...named('name', 'Tên bước'),
  {
    name: 'role',
    kind: 'choice',
    label: 'Vai trò',
    choices: roles.map((role) => ({ value: role, text: roleNames[role] })),
    required: true,
  },
  {
    name: 'hours',
    kind: 'number',
    label: 'Số giờ làm việc',
    hint: '8 giờ là một ngày làm việc.',
    required: true,
    narrow: true,
  },
  { name: 'agency', kind: 'agency', label: 'Đơn vị', required: true },
  {
    name: 'act',
    kind: 'choice',
    label: 'Việc của bước',
    choices: choicesFrom({
      forward: 'Xử lý rồi chuyển',
      put_forward: 'Trình phê duyệt',
      approve: 'Phê duyệt, ký',
      seal: 'Cấp số, đóng dấu',
    }),
    required: true,
  },
  {
    name: 'after',
    kind: 'waits',
    label: 'Bắt đầu khi xong',
    hint: 'Không chọn là bước liền trước. Hai bước chờ cùng một bước chạy song song; bước chờ hai bước là nơi nhập lại.',
  },
  { name: 'returnsTo', kind: 'choices', label: 'Được trả lại bước' },
]
