import type { ProcedureState } from '../procedures/index.js'

export const stateNames: Record<ProcedureState, string> = {
  announced: 'Đã công bố, chưa công khai',
  published: 'Đang thực hiện',
  suspended: 'Tạm ngừng',
  abolished: 'Đã bãi bỏ',
}
