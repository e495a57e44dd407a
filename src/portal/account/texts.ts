import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type AccountTexts, vi } from './texts.vi.js'

export const accountTexts: Record<Language, AccountTexts> = { vi, en }
