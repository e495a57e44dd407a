import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type ApplyTexts, vi } from './texts.vi.js'

export const applyTexts: Record<Language, ApplyTexts> = { vi, en }
