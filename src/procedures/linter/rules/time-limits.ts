import { parseLimit } from '../../../calendar/index.js'
import type { TimeLimit } from '../../procedure.js'
import type { LintRule, Remark } from '../finding.js'

/** A limit that no due date can be reckoned from would stop every acceptance. */
export const timeLimitRule: LintRule = {
  id: 'time-limit',
  severity: 'error',
  check: ({ timeLimit, caseLimits }) => [
    ...remarkOn(timeLimit, 'timeLimit'),
    ...(caseLimits ?? []).flatMap(({ limit, name }) => remarkOn(limit, 'caseLimits', name?.vi)),
  ],
}

function remarkOn(limit: TimeLimit | undefined, at: string, name?: string): Remark[] {
  if (!limit || isReckonable(limit)) return []
  const { quantity, cutoff } = limit
  const told = [String(quantity).replace('.', ','), ...(cutoff === undefined ? [] : [cutoff])].join(', ')
  const whose = name ? ` của trường hợp “${name}”` : ''
  return [
    {
      at,
      message: `Thời hạn${whose} (${told}) không tính được: nhập số ngày, tháng, giờ chẵn hoặc nửa, lớn hơn 0 (0 chỉ dùng với ngày làm việc); giờ cắt ngày dạng 15:00`,
    },
  ]
}

function isReckonable(limit: TimeLimit): boolean {
  try {
    parseLimit(limit)
    return limit.cutoff === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(limit.cutoff)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
