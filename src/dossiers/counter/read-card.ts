import type { Gender } from '../../people/index.js'

/** What the QR code of an identity card says, as far as filing needs it. */
export interface CardFacts {
  personalId: string
  fullName: string
  /** `YYYY-MM-DD` */
  birthDate: string
  gender: Gender | null
  address: string
}

/**
 * Reads the text in the QR code of an identity card: number, old number, name, birth date as ddMMyyyy, gender, residence, day of issue, with bars between.
 * The order is known from cards in use, no official text was found (checked 2026-11-22). Undefined for anything else.
 */
export function readCard(text: string): CardFacts | undefined {
  const [personalId = '', , fullName = '', born = '', gender = '', address = ''] = text
    .normalize('NFC')
    .trim()
    .split('|')
  const day = /^(\d{2})(\d{2})(\d{4})$/.exec(born)
  if (!/^\d{12}$/.test(personalId) || !fullName.trim() || !day) return undefined
  return {
    personalId,
    fullName: fullName.trim(),
    birthDate: `${day[3]}-${day[2]}-${day[1]}`,
    gender: gender === 'Nam' ? 'male' : gender === 'Nữ' ? 'female' : null,
    address: address.trim(),
  }
}
