import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type InformTexts, vi } from './texts.vi.js'

export const informTexts = (language: Language): InformTexts => (language === 'en' ? en : vi)
