import type { Instant } from '../platform/time.js'

const sevenHours = 7 * 3_600_000

/** `yyyyMMddHHmmss` in Vietnam's time, which has had no summer time since 1975. */
export function vnpayTime(at: Instant): string {
  return new Date(at.getTime() + sevenHours).toISOString().replace(/\D/g, '').slice(0, 14)
}

/** The instant that a `yyyyMMddHHmmss` of the gateway means, or null where it gave none. */
export function instantOf(vnpay: string | undefined): Instant | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(vnpay ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`)
  return Number.isNaN(at.getTime()) ? null : at
}
