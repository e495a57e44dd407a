import type { Instant } from '../platform/time.js'
import { longDay } from './statutory-words.js'

/** Whose paper it is: the heading of every statutory document. */
export interface Letterhead {
  /** The agency above the issuing one (đơn vị chủ quản), or null when there is none to name. */
  parentAgency: string | null
  agency: string
  /** Number and symbol, whole: `0012/TTPVHCC`. */
  number: string
  place: string
  issuedAt: Instant
}

/** The heading in the words that the templates print. */
export function printedLetterhead(head: Letterhead) {
  const { parentAgency, agency, number, place, issuedAt } = head
  return { parentAgency, agency, number, place, day: longDay(issuedAt) }
}
