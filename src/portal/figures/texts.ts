import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type FiguresTexts, vi } from './texts.vi.js'

export const figuresTexts = (language: Language): FiguresTexts => (language === 'en' ? en : vi)
