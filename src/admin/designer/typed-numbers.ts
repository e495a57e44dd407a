import { readNumber } from '../../procedures/forms/index.js'
import type { Typed } from './input.js'

export const isWrittenNumber = (text: string): boolean => readNumber(text) !== null

/** A number as people write it here: `0,5`, `1.250`. */
export function readNotNegative(text: string, { label }: { label: string }): Typed {
  const number = readNumber(text)
  return number !== null && number >= 0
    ? { value: number }
    : { error: `${label} phải là số không âm, ví dụ 3 hoặc 0,5` }
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
