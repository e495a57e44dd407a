import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type LevelTexts, vi } from './texts.vi.js'

export const levelTexts = (language: Language): LevelTexts => (language === 'en' ? en : vi)
