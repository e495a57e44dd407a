import type { Text } from '../src/platform/text.js'

/** A sentence of the demo city in both languages of the portal. */
export function t(vi: string, en: string): Text {
  return { vi, en }
}
