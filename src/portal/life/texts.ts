import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type LifeTexts, vi } from './texts.vi.js'

export const lifeTexts = (language: Language): LifeTexts => (language === 'en' ? en : vi)
