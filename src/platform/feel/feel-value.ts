import type { LegalDay } from '../time.js'

/** A calendar day in FEEL. Kept as `YYYY-MM-DD`, so that the order of the text is the order of the days. */
export class FeelDate {
  readonly iso: LegalDay
  constructor(iso: LegalDay) {
    this.iso = iso
  }
  toString(): string {
    return this.iso
  }
}

/** A span of whole months or of whole days; FEEL never mixes the two. */
export class FeelDuration {
  readonly kind: 'months' | 'days'
  readonly quantity: number
  constructor(kind: 'months' | 'days', quantity: number) {
    this.kind = kind
    this.quantity = quantity
  }
}

export interface FeelContext {
  readonly [key: string]: FeelValue
}

/** What an expression reads and gives. A name without a value is `null`. */
export type FeelValue = null | boolean | number | string | FeelDate | FeelDuration | readonly FeelValue[] | FeelContext

export function isList(value: FeelValue): value is readonly FeelValue[] {
  return Array.isArray(value)
}

function isContext(value: FeelValue): value is FeelContext {
  return typeof value === 'object' && value !== null && !isList(value) && !isTemporal(value)
}

export function isTemporal(value: FeelValue): value is FeelDate | FeelDuration {
  return value instanceof FeelDate || value instanceof FeelDuration
}

/** FEEL's `=`: null equals only null, a list of one equals its element, unlike types are not comparable (null). */
export function equal(left: FeelValue, right: FeelValue): boolean | null {
  if ((left === null) !== (right === null)) return false
  const a = withoutSingleton(left)
  const b = withoutSingleton(right)
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, at) => equal(item, b[at] ?? null) === true)
  if (isTemporal(a) || isTemporal(b)) return temporalEqual(a, b)
  if (isContext(a) && isContext(b)) return contextEqual(a, b)
  if (typeof a !== typeof b || isList(a) !== isList(b) || (a === null) !== (b === null)) return null
  return a === b
}

function withoutSingleton(value: FeelValue): FeelValue {
  return isList(value) && value.length < 2 ? (value[0] ?? null) : value
}

function temporalEqual(a: FeelValue, b: FeelValue): boolean | null {
  if (a instanceof FeelDate && b instanceof FeelDate) return a.iso === b.iso
  if (a instanceof FeelDuration && b instanceof FeelDuration) return a.kind === b.kind && a.quantity === b.quantity
  return null
}

function contextEqual(a: FeelContext, b: FeelContext): boolean {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && equal(a[key] ?? null, b[key] ?? null) === true)
}

/** Order of two values: negative, zero or positive; null where FEEL knows no order between them. */
export function order(a: FeelValue, b: FeelValue): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : Number(a > b)
  if (a instanceof FeelDate && b instanceof FeelDate) return a.iso < b.iso ? -1 : Number(a.iso > b.iso)
  if (a instanceof FeelDuration && b instanceof FeelDuration && a.kind === b.kind) return a.quantity - b.quantity
  return null
}

/** An entry of a context, or a part of a date or duration (`.year`, `.months`); null where there is none. */
export function property(target: FeelValue, name: string): FeelValue {
  if (isList(target)) return target.map((item) => property(item, name))
  if (target instanceof FeelDate) return dateParts(target)[name] ?? null
  if (target instanceof FeelDuration) return durationParts(target)[name] ?? null
  if (!isContext(target) || !Object.hasOwn(target, name)) return null
  return target[name] ?? null
}

function dateParts(date: FeelDate): FeelContext {
  const weekday = new Date(`${date.iso}T00:00:00Z`).getUTCDay() || 7
  const [year, month, day] = date.iso.split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null, weekday }
}

function durationParts({ kind, quantity }: FeelDuration): FeelContext {
  if (kind === 'days') return { days: quantity }
  return { years: Math.trunc(quantity / 12), months: quantity % 12 }
}
