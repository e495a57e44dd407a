import { randomBytes } from 'node:crypto'

// As in dossier codes: no I, L, O, U, so that a code read over the telephone is not mistaken.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Code by which a sender follows their feedback: 75 random bits, so that nobody finds another's by trying. */
export function newFeedbackCode(): string {
  const letters = [...randomBytes(15)].map((byte) => alphabet.charAt(byte & 31)).join('')
  return `PA-${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}`
}

/** The code as people type it, or undefined. */
export function parseFeedbackCode(typed: string): string | undefined {
  const [, first, second, third] =
    /^PA-?([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})$/.exec(
      typed.trim().toUpperCase().replaceAll(/\s/g, ''),
    ) ?? []
  return third && `PA-${first}-${second}-${third}`
}
