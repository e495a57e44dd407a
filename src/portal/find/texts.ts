import type { Language } from '../../platform/text.js'
import type { TimeLimit } from '../../procedures/procedure.js'
import { formatDecimal } from '../../ui/index.js'
import { en } from './texts.en.js'
import { type FindTexts, vi } from './texts.vi.js'

export type { FindTexts }

export const findTexts = (language: Language): FindTexts => (language === 'en' ? en : vi)

/** `3 ngày làm việc`, `1 working day`. */
export function limitInWords(language: Language, { quantity, unit }: TimeLimit): string {
  const words = findTexts(language)
  if (quantity === 0) return words.withinDay
  const name = words.units[unit]
  return `${formatDecimal(language, quantity, 1)} ${words.plural && quantity !== 1 ? `${name}s` : name}`
}
