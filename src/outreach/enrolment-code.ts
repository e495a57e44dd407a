import { randomBytes } from 'node:crypto'

// As in dossier codes: no I, L, O, U, so that a code read over the telephone is not mistaken.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Code by which a learner sees and gives up their seat: 50 random bits, short enough for a text message; trying is limited by address. */
export function newEnrolmentCode(): string {
  const letters = [...randomBytes(10)].map((byte) => alphabet.charAt(byte & 31)).join('')
  return `LH-${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** The code as people type it, or undefined. */
export function parseEnrolmentCode(typed: string): string | undefined {
  const [, first, second] =
    /^LH-?([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})$/.exec(typed.trim().toUpperCase().replaceAll(/\s/g, '')) ??
    []
  return second && `LH-${first}-${second}`
}
