import { addDuration, daysBetween } from './feel-days.js'
import { equal, FeelDate, FeelDuration, type FeelValue, order } from './feel-value.js'

type BinaryOperator = (left: FeelValue, right: FeelValue) => FeelValue

/** `+ - * / **` over numbers, texts, days and spans. What does not fit together is null. */
export const arithmetic: ReadonlyMap<string, BinaryOperator> = new Map<string, BinaryOperator>([
  ['+', add],
  ['-', subtract],
  ['*', (a, b) => ofNumbers(a, b, (x, y) => x * y)],
  ['/', (a, b) => ofNumbers(a, b, (x, y) => (y === 0 ? Number.NaN : x / y))],
  ['**', (a, b) => ofNumbers(a, b, (x, y) => x ** y)],
])

/** `= != < <= > >=`. */
export const comparisons: ReadonlyMap<string, (left: FeelValue, right: FeelValue) => boolean | null> = new Map([
  ['=', equal],
  ['!=', (a, b) => negated(equal(a, b))],
  ['<', (a, b) => decided(order(a, b), (n) => n < 0)],
  ['<=', (a, b) => decided(order(a, b), (n) => n <= 0)],
  ['>', (a, b) => decided(order(a, b), (n) => n > 0)],
  ['>=', (a, b) => decided(order(a, b), (n) => n >= 0)],
])

function decided(ordered: number | null, holds: (n: number) => boolean): boolean | null {
  return ordered === null ? null : holds(ordered)
}

function negated(value: boolean | null): boolean | null {
  return value === null ? null : !value
}

function add(a: FeelValue, b: FeelValue): FeelValue {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (a instanceof FeelDate && b instanceof FeelDuration) return addDuration(a, b, 1)
  if (a instanceof FeelDuration && b instanceof FeelDate) return addDuration(b, a, 1)
  return ofNumbers(a, b, (x, y) => x + y)
}

function subtract(a: FeelValue, b: FeelValue): FeelValue {
  if (a instanceof FeelDate && b instanceof FeelDuration) return addDuration(a, b, -1)
  if (a instanceof FeelDate && b instanceof FeelDate) return daysBetween(a, b)
  return ofNumbers(a, b, (x, y) => x - y)
}

function ofNumbers(a: FeelValue, b: FeelValue, operate: (x: number, y: number) => number): number | null {
  if (typeof a !== 'number' || typeof b !== 'number') return null
  const result = operate(a, b)
  return Number.isFinite(result) ? result : null
}

export interface Bounds {
  start: FeelValue
  end: FeelValue
  startIncluded: boolean
  endIncluded: boolean
}

/** Whether a value lies in a range. A null bound leaves that side open; a descending range is read the right way round. */
export function isWithin(value: FeelValue, bounds: Bounds): boolean | null {
  const { start, end } = bounds
  if (value === null || (start === null && end === null)) return null
  const isDescending = start !== null && end !== null && (order(start, end) ?? 0) > 0
  if (isDescending) {
    const { startIncluded: endIncluded, endIncluded: startIncluded } = bounds
    return isWithin(value, { start: end, end: start, startIncluded, endIncluded })
  }
  const fromStart = start === null ? 1 : order(value, start)
  const fromEnd = end === null ? -1 : order(value, end)
  if (fromStart === null || fromEnd === null) return null
  return (
    (fromStart > 0 || (fromStart === 0 && bounds.startIncluded)) &&
    (fromEnd < 0 || (fromEnd === 0 && bounds.endIncluded))
  )
}
