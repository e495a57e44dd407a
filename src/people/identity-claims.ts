import { internationalNumber } from '../platform/phone-number.js'
import type { LegalDay } from '../platform/time.js'

/** Who a person is, as the identity provider vouches for it. Nothing in it was typed into our forms. */
export interface VerifiedIdentity {
  /** The provider's own key of the account. */
  subject: string
  personalId: string
  fullName: string
  birthDate: LegalDay
  gender: 'male' | 'female' | null
  /** `+84...` */
  phone: string | null
  email: string | null
  /** Assurance level of the account: 2 was proved in person with biometrics. */
  assuranceLevel: 1 | 2
}

/** Reads VNeID's claims; undefined when one that the law needs is missing or has no meaning. */
export function identityFrom(claims: Record<string, unknown>): VerifiedIdentity | undefined {
  const subject = textOf(claims.sub)
  const personalId = textOf(claims.SoDinhDanh)
  const fullName = textOf(claims.HoVaTen).normalize('NFC')
  const birthDate = legalDay(textOf(claims.NgayThangNamSinh))
  const assuranceLevel = levelOf(textOf(claims.loAs) || textOf(claims.IAL))
  if (!subject || !/^\d{12}$/.test(personalId) || !fullName || !birthDate || !assuranceLevel) return undefined
  const phone = internationalNumber(textOf(claims.SoDienThoai))
  return {
    subject,
    personalId,
    fullName,
    birthDate,
    gender: genders[textOf(claims.GioiTinh).toLowerCase()] ?? null,
    phone: /^84\d{9,10}$/.test(phone) ? `+${phone}` : null,
    email: textOf(claims.ThuDienTu) || null,
    assuranceLevel,
  }
}

const genders: Record<string, 'male' | 'female'> = { nam: 'male', nữ: 'female' }

function textOf(claim: unknown): string {
  return typeof claim === 'string' ? claim.trim() : typeof claim === 'number' ? String(claim) : ''
}

function levelOf(claim: string): 1 | 2 | undefined {
  const level = Number(claim.replace(/\D/g, ''))
  return level === 1 || level === 2 ? level : undefined
}

// Systems in use write 31/12/1990, 19901231 and 1990-12-31. A year alone is no birth date that a form could show.
function legalDay(claim: string): LegalDay | undefined {
  const dayFirst = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(claim)
  const yearFirst = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(claim)
  const day = dayFirst ? `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}` : yearFirst?.slice(1).join('-')
  return day && isDay(day) ? day : undefined
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
