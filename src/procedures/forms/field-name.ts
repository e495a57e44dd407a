import { type Text, textIn } from '../../platform/text.js'
import type { FormField } from '../form.js'

/** A field as sentences name it. */
export interface FieldName {
  /** At the beginning of a sentence. */
  start: string
  /** Within a sentence. */
  inside: string
}

/** Writes a sentence about a field in both languages, naming it as its label does. */
export function sentence(field: FormField, vi: (name: FieldName) => string, en: (name: FieldName) => string): Text {
  const label = field.nameInMessages ?? field.label
  return { vi: vi(nameOf(textIn('vi', label))), en: en(nameOf(textIn('en', label))) }
}

/** How sentences name a question within another: "mã số thuế của doanh nghiệp". */
export function nestedName(part: FormField, whose: Text): Text {
  const own = part.nameInMessages ?? part.label
  const named = (language: 'vi' | 'en', of: string) =>
    `${nameOf(textIn(language, own)).start} ${of} ${nameOf(textIn(language, whose)).inside}`
  return { vi: named('vi', 'của'), en: named('en', 'of') }
}

/** Whether the label is a question; sentences then quote it. */
export function isQuestion(field: FormField): boolean {
  return (field.nameInMessages ?? field.label).vi.trim().endsWith('?')
}

function nameOf(label: string): FieldName {
  const text = label.trim().replace(/\s*[:.]$/, '')
  if (text.endsWith('?')) return { start: `“${text}”`, inside: `“${text}”` }
  return { start: text.charAt(0).toUpperCase() + text.slice(1), inside: lowered(text) }
}

/** CMND and UBND stay as they are: only a first letter before a small one is lowered. */
function lowered(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s|,|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
