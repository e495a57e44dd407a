import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type FindTexts, vi } from './texts.vi.js'

export const findTexts = (language: Language): FindTexts => (language === 'en' ? en : vi)
