import type { Language } from '../../platform/text.js'
import { en } from './texts.en.js'
import { type TrackTexts, vi } from './texts.vi.js'

export const trackTexts: Record<Language, TrackTexts> = { vi, en }
