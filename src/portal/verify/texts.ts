import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type VerifyTexts, vi } from './texts.vi.js'

export const verifyTexts: Record<Language, VerifyTexts> = { vi, en }
