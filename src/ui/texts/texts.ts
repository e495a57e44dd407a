import type { Language } from '../../platform/text.js'
import { en } from './en.js'
import { type UiTexts, vi } from './vi.js'

/** The interface words in the person's language. */
export function texts(language: Language): UiTexts {
  return language === 'en' ? en : vi
}
