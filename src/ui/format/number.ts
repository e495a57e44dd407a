import type { Language } from '../../platform/text.js'

/** `12.345` in Vietnamese, `12,345` in English. */
export function formatCount(language: Language, count: number): string {
  return grouped(Math.round(count), language === 'vi' ? '.' : ',')
}

/** `93,4%` in Vietnamese, `93.4%` in English, from a share between 0 and 1. */
export function formatShare(language: Language, share: number, decimals = 1): string {
  return `${formatDecimal(language, share * 100, decimals)}%`
}

/** A number with at most so many decimals, no trailing zeros. */
export function formatDecimal(language: Language, value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const digits = fraction.replace(/0+$/, '')
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const text = grouped(Number(whole), thousands) + (digits ? `${point}${digits}` : '')
  return value < 0 && Number(`${whole}.${digits}`) !== 0 ? `-${text}` : text
}

/** Digits in groups of three. */
export function grouped(value: number, separator: string): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, separator)
  return value < 0 ? `-${digits}` : digits
}
