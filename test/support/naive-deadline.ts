import { holidays } from '../../src/calendar/holidays.js'
import type { TimeLimit } from '../../src/procedures/procedure.js'

// An oracle for due dates that shares nothing with the product but the table of holidays: it walks minute by
// minute over one byte per minute, and knows no sums, searches or spans.

const dayMinutes = 1440
const epoch = Date.UTC(2019, 0, 1)

/** An agency's hours in the oracle's own words: hours by weekday (Sunday 0), and days with hours of their own. */
export interface NaiveHours {
  weekday: (weekday: number) => [number, number][]
  days?: Record<string, [number, number][]>
}

export interface NaiveQuestion {
  /** Minutes since 2019-01-01 00:00 in Vietnam. */
  received: number
  limit: TimeLimit
  pauses: { from: number; to: number; supplement: boolean }[]
  policy: 'pause' | 'restart'
}

/** One byte per minute of 2019-2027: does the agency work in it? */
export function workingBytes(hours: NaiveHours): Uint8Array {
  const days = (Date.UTC(2028, 0, 1) - epoch) / 86_400_000
  const bytes = new Uint8Array(days * dayMinutes)
  for (let day = 0; day < days; day += 1) {
    const date = new Date(epoch + day * 86_400_000)
    for (const [opens, closes] of hoursOn(hours, date)) {
      for (let minute = opens; minute < closes; minute += 1) bytes[day * dayMinutes + minute] = 1
    }
  }
  return bytes
}

function hoursOn(hours: NaiveHours, date: Date): [number, number][] {
  const name = date.toISOString().slice(0, 10)
  const own = hours.days?.[name]
  if (own) return own
  const fact = holidays.find((row) => row.day === name)
  if (fact) return fact.kind === 'swap_work' ? hours.weekday(1) : []
  return hours.weekday(date.getUTCDay())
}

/** The minute at which the limit ends, found by walking. */
export function naiveDue(working: Uint8Array, question: NaiveQuestion): { start: number; due: number } {
  if (question.policy === 'pause') return walk(working, { ...question, paused: mark(question.pauses) })
  const supplements = mark(question.pauses.filter((pause) => pause.supplement))
  const others = mark(question.pauses.filter((pause) => !pause.supplement))
  let found = walk(working, { ...question, paused: others })
  for (let minute = found.start; minute < found.due; minute += 1) {
    if (!supplements(minute)) continue
    while (supplements(minute)) minute += 1
    found = walk(working, { ...question, received: minute, paused: others })
    minute = found.start - 1
  }
  return found
}

type Marked = (minute: number) => boolean

/** Remembers for each minute whether a pause covers it. */
function mark(pauses: { from: number; to: number }[]): Marked {
  const first = Math.min(...pauses.map((pause) => pause.from))
  const last = Math.max(...pauses.map((pause) => pause.to))
  const bytes = new Uint8Array(pauses.length > 0 ? last - first + 1 : 0)
  for (const { from, to } of pauses) for (let minute = from; minute < to; minute += 1) bytes[minute - first] = 1
  return (minute) => bytes[minute - first] === 1
}

function walk(
  working: Uint8Array,
  { received, limit, paused }: { received: number; limit: TimeLimit; paused: Marked },
): { start: number; due: number } {
  const onClock = limit.unit === 'calendar_day' || limit.unit === 'month'
  const start = firstMinute(working, received, limit.cutoff)
  let due = limitAlone(working, start, limit)
  for (let minute = start; minute < due; minute += 1) {
    if (!paused(minute)) continue
    let lost = 0
    for (; paused(minute); minute += 1) lost += onClock || working[minute] ? 1 : 0
    due = onClock ? rest(working, due + lost) : work(working, due, lost)
    minute -= 1
  }
  return { start, due }
}

function firstMinute(working: Uint8Array, received: number, cutoff: string | undefined): number {
  let minute = received
  if (cutoff !== undefined && isWorkingDay(working, received)) {
    const clock = new Date(epoch + received * 60_000).toISOString().slice(11, 16)
    if (clock >= cutoff) minute = midnight(received) + dayMinutes
  }
  while (!working[minute]) minute += 1
  return minute
}

function limitAlone(working: Uint8Array, start: number, { quantity, unit }: TimeLimit): number {
  const whole = Math.trunc(quantity)
  switch (unit) {
    case 'working_hour':
      return work(working, start, quantity * 60)
    case 'working_day': {
      let due = start
      for (let left = whole; left > 0; ) {
        due += dayMinutes
        if (isWorkingDay(working, due)) left -= 1
      }
      if (!working[due]) due = closing(working, due)
      return quantity > whole ? work(working, due, 240) : due
    }
    case 'calendar_day':
      return rest(working, start + quantity * dayMinutes)
    case 'month':
      return afterMonths(working, start, quantity)
  }
}

function afterMonths(working: Uint8Array, start: number, quantity: number): number {
  const date = new Date(epoch + start * 60_000)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + Math.trunc(quantity))
  const month = date.getUTCMonth()
  while (date.getUTCDate() < wanted && date.getUTCMonth() === month) date.setUTCHours(date.getUTCHours() + 24)
  const clamped = date.getUTCMonth() !== month
  if (clamped) date.setUTCHours(date.getUTCHours() - 24)
  let due = (date.getTime() - epoch) / 60_000
  if (!Number.isInteger(quantity)) return rest(working, due + 15 * dayMinutes)
  if (!clamped) return rest(working, due)
  while (!isWorkingDay(working, due)) due += dayMinutes
  return closing(working, due)
}

/** Walks until so many working minutes have gone by. */
function work(working: Uint8Array, from: number, minutes: number): number {
  let minute = from
  for (let left = minutes; left > 0; minute += 1) left -= working[minute] ?? Number.NaN
  return minute
}

/** Lets a moment of calendar time come to rest. */
function rest(working: Uint8Array, at: number): number {
  if (working[at]) return at
  let minute = at
  while (!isWorkingDay(working, minute)) minute += dayMinutes
  return closing(working, minute)
}

function closing(working: Uint8Array, at: number): number {
  let minute = midnight(at) + dayMinutes
  while (!working[minute - 1]) minute -= 1
  return minute
}

function isWorkingDay(working: Uint8Array, at: number): boolean {
  const start = midnight(at)
  for (let minute = start; minute < start + dayMinutes; minute += 1) if (working[minute]) return true
  return false
}

function midnight(at: number): number {
  return at - (at % dayMinutes)
}

/** The instant of one of the oracle's minutes. */
export function instantOf(minute: number): Date {
  return new Date(epoch - 7 * 3_600_000 + minute * 60_000)
}
