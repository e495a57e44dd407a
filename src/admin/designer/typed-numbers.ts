import { readTypedDay, readTypedTime } from '../../platform/typed-time.js'
import { readNumber } from '../../procedures/forms/index.js'
import type { Typed } from './input.js'

interface Labelled {
  label: string
}

/** A number as people write it here: `0,5`, `1.250`. */
export function readNotNegative(text: string, { label }: Labelled): Typed {
  const number = readNumber(text)
  return number !== null && number >= 0
    ? { value: number }
    : { error: `${label} phải là số không âm, ví dụ 3 hoặc 0,5` }
}

export function readWhole(text: string, label: string, [least, most]: readonly [number, number]): Typed {
  const number = readNumber(text)
  return number !== null && Number.isInteger(number) && number >= least && number <= most
    ? { value: number }
    : { error: `${label} phải là số nguyên từ ${least} đến ${most}` }
}

export const isLegalDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

export function readClock(text: string, { label }: Labelled): Typed {
  const value = readTypedTime(text)
  return value ? { value } : { error: `${label}: nhập giờ từ 00:00 đến 23:59, ví dụ 15:00` }
}

/** The least or the most of a question: a number, a day, a time of day or `today`. */
export function readBound(text: string, { label }: Labelled): Typed {
  if (text === 'today') return { value: text }
  const number = readNumber(text)
  if (number !== null) return { value: number }
  const day = readTypedDay(text)
  if (day) return { value: day }
  const time = readTypedTime(text)
  return time ? { value: time } : { error: `${label}: nhập số, ngày như 24/11/2026, giờ như 07:30, hoặc today` }
}

const currency = /\s*(₫|đ|đồng|vnđ|vnd)$/i

/**
 * An amount as it is written on paper, `75.000` or `75.000 đồng`; undefined for what is to be read as an expression.
 * To FEEL a dot is a decimal point, so that seventy-five thousand would be seventy-five: numbers never get there.
 */
export function readMoney(text: string): Typed | undefined {
  const amount = text.replace(currency, '')
  if (/^(\d+|\d{1,3}([.\s]\d{3})+)$/.test(amount)) return { value: Number(amount.replaceAll(/\D/g, '')) }
  return /^[-\d.,\s]+$/.test(amount)
    ? { error: 'Số tiền là số đồng nguyên, không âm, ví dụ 75000 hoặc 75.000' }
    : undefined
}
