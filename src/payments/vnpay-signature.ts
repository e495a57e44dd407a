import { createHmac, timingSafeEqual } from 'node:crypto'

/** Fields of VNPAY's protocol by name. */
export type VnpayFields = Record<string, string>

/** HMAC-SHA512 in lower-case hex, as VNPAY 2.1.0 signs. */
export function vnpayHash(secret: string, text: string): string {
  return createHmac('sha512', secret).update(text, 'utf8').digest('hex')
}

/** The fields as a query in the order that is signed, with `vnp_SecureHash` at the end. */
export function signedQuery(secret: string, fields: VnpayFields): string {
  const query = sortedQuery(fields)
  return `${query}&vnp_SecureHash=${vnpayHash(secret, query)}`
}

/** Whether a redirect or a confirmation was signed with our secret. */
export function isSignedQuery(secret: string, fields: VnpayFields): boolean {
  const { vnp_SecureHash: given = '', vnp_SecureHashType: _, ...signed } = fields
  return isSameHash(vnpayHash(secret, sortedQuery(signed)), given)
}

/** Compares two hashes in a time that does not tell where they differ. */
export function isSameHash(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given.toLowerCase())]
  return a.length === b.length && timingSafeEqual(a, b)
}

function sortedQuery(fields: VnpayFields): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  return new URLSearchParams(filled.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
}
