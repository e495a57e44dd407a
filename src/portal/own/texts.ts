import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type OwnTexts, vi } from './texts.vi.js'

export const ownTexts: Record<Language, OwnTexts> = { vi, en }
