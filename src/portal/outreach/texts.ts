import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type OutreachTexts, vi } from './texts.vi.js'

export const outreachTexts = (language: Language): OutreachTexts => (language === 'en' ? en : vi)
