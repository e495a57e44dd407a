import { randomBytes } from 'node:crypto'
import type { Instant, LegalDay } from '../platform/time.js'

// Crockford's base 32: no I, L, O, U, so that a code read over the telephone is not mistaken.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 3
const groupLength = 5

/** Code given at submission: 75 random bits, so that nobody finds a dossier by trying. */
export function newSubmissionCode(): string {
  const bytes = randomBytes(groups * groupLength)
  const letters = [...bytes].map((byte) => alphabet.charAt(byte & 31))
  const parts = Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  )
  return `T-${parts.join('-')}`
}

/** Number of the slip for papers taken at the counter (số biên nhận): agency, day, and random letters, since it opens the public lookup. */
export function newReceiptNumber(agencyCode: string, at: Instant): string {
  const letters = [...randomBytes(8)].map((byte) => alphabet.charAt(byte & 31)).join('')
  return `BN-${agencyCode}-${sixDigits(legalDayOf(at))}-${letters}`
}

/**
 * Official dossier code `{agency}-{YYMMDD}-{serial}`, the day being that of acceptance; the serial has at least four digits and grows.
 * Circular 03/2025/TT-VPCP, article 13 (inferred from clause 3 and live numbers); checked 2026-11-22.
 */
export function dossierCode(agencyCode: string, acceptedAt: Instant, serial: number): string {
  return `${agencyCode}-${sixDigits(legalDayOf(acceptedAt))}-${String(serial).padStart(4, '0')}`
}

const todaysForm = /^[A-Y]\d{2}(\.\d{2,3}){0,5}-\d{6}-\d{4,}$/
// QCVN 102:2016, used before Decision 20/2020/QĐ-TTg.
const reversedForm = /^\d{3}\.\d{2}\.\d{2}\.[A-Y]\d{2}-\d{6}-\d{4,}$/
const submissionForm = /^T(-[0-9A-HJKMNP-TV-Z]{5}){3}$/
// As people type it from a text message.
const withoutHyphens = /^T-?([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})-?([0-9A-HJKMNP-TV-Z]{5})$/
const receiptForm = /^BN-[A-Y]\d{2}(\.\d{2,3}){0,5}-\d{6}-[0-9A-HJKMNP-TV-Z]{8}$/

/** What a person typed, as one of our codes; undefined when it is none. Spaces, lower case and easily mistaken letters are forgiven. */
export function parseCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase().replace(/\s+/g, '').replace(/[–—]/g, '-')
  const forgiving = code.replace(/[IL]/g, '1').replace(/O/g, '0')
  if (submissionForm.test(forgiving)) return forgiving
  const [, ...parts] = withoutHyphens.exec(forgiving) ?? []
  if (parts.length > 0) return `T-${parts.join('-')}`
  if ([todaysForm, reversedForm, receiptForm].some((form) => form.test(code))) return code
  return undefined
}

/** The day in Việt Nam (UTC+7, no summer time since 1975). */
export function legalDayOf(at: Instant): LegalDay {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

const sixDigits = (day: LegalDay): string => day.slice(2).replaceAll('-', '')
