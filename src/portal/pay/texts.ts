import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type PayTexts, vi } from './texts.vi.js'

export const payTexts: Record<Language, PayTexts> = { vi, en }
