import { FeelDate, FeelDuration } from './feel-value.js'

const msPerDay = 86_400_000

/** A real day of the Gregorian calendar, or null: the 30th of February is nothing. */
export function feelDate(year: number, month: number, day: number): FeelDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999) return null
  const date = new Date(Date.UTC(2000, 0, 1))
  date.setUTCFullYear(year, month - 1, day)
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? new FeelDate(date.toISOString().slice(0, 10)) : null
}

/** Reads `YYYY-MM-DD`; anything else is null. */
export function parseFeelDate(text: string): FeelDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts ? feelDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** Reads `P18Y`, `P1Y6M` or `P30D`; hours and mixtures of months and days are outside the subset and null. */
export function parseFeelDuration(text: string): FeelDuration | null {
  const months = /^(-?)P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?$/.exec(text)
  if (months) return new FeelDuration('months', signed(months[1], Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0)))
  const days = /^(-?)P(\d{1,6})D$/.exec(text)
  return days ? new FeelDuration('days', signed(days[1], Number(days[2]))) : null
}

function signed(sign: string | undefined, quantity: number): number {
  return sign === '-' && quantity !== 0 ? -quantity : quantity
}

/** The day that lies a span after `date` (before, with sign -1). Past a month's end it is the month's last day. */
export function addDuration(date: FeelDate, duration: FeelDuration, sign: 1 | -1): FeelDate | null {
  const quantity = duration.quantity * sign
  if (duration.kind === 'days') return fromDayNumber(dayNumber(date) + quantity)
  const { year, month, day } = partsOf(date)
  const total = year * 12 + (month - 1) + quantity
  const target = { year: Math.floor(total / 12), month: (total % 12) + 1 }
  const lastDay = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate()
  return feelDate(target.year, target.month, Math.min(day, lastDay))
}

/** `a - b` in days. */
export function daysBetween(a: FeelDate, b: FeelDate): FeelDuration {
  return new FeelDuration('days', dayNumber(a) - dayNumber(b))
}

/** Whole months from one day to another; an age is its `.years`. */
export function monthsBetween(from: FeelDate, to: FeelDate): FeelDuration {
  const a = partsOf(from)
  const b = partsOf(to)
  const months = (b.year - a.year) * 12 + (b.month - a.month)
  if (to.iso >= from.iso) return new FeelDuration('months', b.day < a.day ? months - 1 : months)
  return new FeelDuration('months', b.day > a.day ? months + 1 : months)
}

function partsOf(date: FeelDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.iso.split('-').map(Number)
  return { year, month, day }
}

function dayNumber(date: FeelDate): number {
  return Date.parse(`${date.iso}T00:00:00Z`) / msPerDay
}

function fromDayNumber(number: number): FeelDate | null {
  const date = new Date(number * msPerDay)
  return feelDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}
