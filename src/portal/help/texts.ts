import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type HelpTexts, vi } from './texts.vi.js'

export const helpTexts = (language: Language): HelpTexts => (language === 'en' ? en : vi)
