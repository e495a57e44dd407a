import type { Attributes } from '../class-names.js'
import { useTexts } from '../language.js'

/** What a field offers while somebody types, where scripts run. */
export interface Suggesting {
  /** Answers `{ suggestions: { text, about, href?, value? }[] }` to the words after `q`. */
  from: string
  /** Choosing writes the value into the field; otherwise it goes to the address. */
  fills?: boolean
}

/** The attributes that make a combobox of a field. */
export function useSuggesting(suggest: Suggesting | undefined): Attributes {
  const words = useTexts().search
  if (!suggest) return {}
  return {
    'data-suggest': suggest.from,
    'data-suggest-some': words.some,
    'data-suggest-none': words.none,
    'data-suggest-fills': suggest.fills ? '' : undefined,
  }
}
