import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type DeadlineTexts, vi } from './texts.vi.js'

export const deadlineTexts = (language: Language): DeadlineTexts => (language === 'en' ? en : vi)
