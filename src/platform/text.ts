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

/** For `lang`: the language of what `textIn` gives, where it is not that of the page. */
export function foreignIn(language: Language, text: Text): Language | undefined {
  return language === 'en' && text.en === undefined ? 'vi' : undefined
}
