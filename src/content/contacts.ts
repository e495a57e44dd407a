import type { Text } from '../platform/text.js'

/** Numbers that stand in answers and hints; each portal has its own. */
export interface Contacts {
  hotline: string
  extension: string
  /** Number that takes text messages about dossiers. */
  shortNumber: string
}

function filled(words: string, contacts: Contacts): string {
  return words
    .replaceAll('{hotline}', contacts.hotline)
    .replaceAll('{extension}', contacts.extension)
    .replaceAll('{shortNumber}', contacts.shortNumber)
}

/** The sentence with the numbers of this portal in it. */
export function withContacts(text: Text, contacts: Contacts): Text {
  const vi = filled(text.vi, contacts)
  return text.en === undefined ? { vi } : { vi, en: filled(text.en, contacts) }
}
