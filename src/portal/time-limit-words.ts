import type { Language } from '../platform/text.js'
import type { LimitUnit, TimeLimit } from '../procedures/procedure.js'
import { formatDecimal } from '../ui/index.js'

type UnitNames = Record<LimitUnit, string>

const vi: UnitNames = {
  working_hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
}
const en: UnitNames = { working_hour: 'working hour', working_day: 'working day', calendar_day: 'day', month: 'month' }

/** `3 ngày làm việc`, `1 working day`; says so where the catalogue tells no limit. */
export function limitInWords(language: Language, limit: TimeLimit | undefined): string {
  if (!limit) return language === 'en' ? 'Not published' : 'Chưa công bố'
  const { quantity, unit } = limit
  if (quantity === 0) return language === 'en' ? 'Within the day' : 'Trong ngày'
  const amount = formatDecimal(language, quantity, 2)
  if (language === 'vi') return `${amount} ${vi[unit]}`
  return `${amount} ${quantity === 1 ? en[unit] : `${en[unit]}s`}`
}

/** `Mức độ 4`, in running text. */
export const levelInWords = (language: Language, level: number): string =>
  language === 'en' ? `level ${level}` : `mức độ ${level}`
