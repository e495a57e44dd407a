import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type LogInTexts, vi } from './texts.vi.js'

export const logInTexts: Record<Language, LogInTexts> = { vi, en }
