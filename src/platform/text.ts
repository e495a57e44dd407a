/** Languages the portal speaks. Vietnamese is always there; English may be missing and then Vietnamese is shown. */
export type Language = 'vi' | 'en'

/** A sentence for people, in Vietnamese and perhaps in English. */
export interface Text {
  vi: string
  en?: string
}

/** The sentence in the person's language, or in Vietnamese where no translation was written. */
export function textIn(language: Language, text: Text): string {
  return language === 'en' ? (text.en ?? text.vi) : text.vi
}
