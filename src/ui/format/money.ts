import { grouped } from './number.js'

/** `1.250.000 ₫`, one way in both languages because receipts and notes print it so; the space does not break. */
export function formatMoney(vnd: number): string {
  return `${grouped(vnd, '.')}\u00a0₫`
}
