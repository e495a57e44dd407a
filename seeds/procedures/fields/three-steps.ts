import type { WorkflowStep } from '../../../src/procedures/procedure.js'
import { t } from '../../t.js'

/** Examine, approve, seal: how a commune settles most matters. Approval and seal take a working day together. */
export function threeSteps(examineHours: number): WorkflowStep[] {
  return [
    {
      id: 'examine',
      name: t('Thẩm định hồ sơ, dự thảo kết quả', 'Examine, draft the result'),
      role: 'processor',
      hours: examineHours,
      agency: 'competent',
      act: 'put_forward',
    },
    {
      id: 'approve',
      name: t('Lãnh đạo ký duyệt', 'Approve and sign'),
      role: 'approver',
      hours: 6,
      agency: 'competent',
      act: 'approve',
    },
    {
      id: 'seal',
      name: t('Vào sổ, cấp số, đóng dấu', 'Number and seal'),
      role: 'clerk',
      hours: 2,
      agency: 'competent',
      act: 'seal',
    },
  ]
}
