import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type FeedbackTexts, vi } from './texts.vi.js'

export const feedbackTexts = (language: Language): FeedbackTexts => (language === 'en' ? en : vi)
