import type { Instant } from '../platform/time.js'

const vietnamOffset = 7 * 3_600_000
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** `16:30 Thứ Ba 24/11/2026`, as notices write a moment. */
export function formatMoment(at: Instant): string {
  const local = new Date(at.getTime() + vietnamOffset)
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`
  return `${time} ${weekdays[local.getUTCDay()]} ${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
}

/** `1.250.000 đồng` */
export const formatMoney = (amountVnd: number): string => `${String(amountVnd).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
