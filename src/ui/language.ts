import { createContext, useContext } from 'react'
import type { Language } from '../platform/text.js'
import { texts } from './texts/texts.js'
import type { UiTexts } from './texts/vi.js'

/** The language of the page being rendered; the layouts set it, components read it. */
export const LanguageContext = createContext<Language>('vi')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The shared interface words in the language of the page. */
export function useTexts(): UiTexts {
  return texts(useLanguage())
}
