import { extentOf } from '../../levels/index.js'
import type { LintRule } from '../finding.js'

export const labelAboveLevel: LintRule = {
  id: 'label-above-level',
  severity: 'error',
  check: ({ onlineService }, { level }) =>
    level && onlineService.legacyLevel > level.reached
      ? [
          {
            at: 'onlineService',
            message: `Nhãn công bố là mức độ ${onlineService.legacyLevel}, nhưng chỉ đạt mức độ ${level.reached}`,
          },
        ]
      : [],
}

/** Decree 224/2026/NĐ-CP: full is the rule, partial needs a published reason (checked 2026-11-22). */
export const partialWithoutReason: LintRule = {
  id: 'partial-without-reason',
  severity: 'error',
  check: ({ onlineService: { legacyLevel, extent, partialBecause } }) => [
    ...(extent === 'partial' && !partialBecause?.vi.trim()
      ? [{ at: 'onlineService', message: 'Dịch vụ một phần phải công bố lý do' }]
      : []),
    ...(extentOf(legacyLevel) === extent
      ? []
      : [{ at: 'onlineService', message: `Mức độ ${legacyLevel} không đi cùng nhãn đã chọn` }]),
  ],
}
