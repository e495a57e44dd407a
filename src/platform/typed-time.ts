import type { Instant, LegalDay } from './time.js'

/** A day as people type it: `23/11/2026`, `23-11-2026`, `23.11.2026` or `2026-11-23`; undefined when there is no such day. */
export function readTypedDay(text: string): LegalDay | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text.trim()
  const at = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : undefined
}

/** The same the other way: `2026-11-23` as `23/11/2026`. */
export const typedDay = (day: LegalDay): string => day.split('-').reverse().join('/')

/** A time as people type it, `14:05`, `14h05` or `7:30`, as `HH:MM`. */
export function readTypedTime(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:h.](\d{2})$/i.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The moment at which clocks in Việt Nam show this. */
export const instantAt = (day: LegalDay, time: string): Instant => new Date(`${day}T${time}:00+07:00`)

/** `23/11/2026 09:00` or `09:00 23/11/2026`. */
export function readTypedMoment(text: string): Instant | undefined {
  const [first = '', second = ''] = text.trim().split(/[\s,]+/)
  const day = readTypedDay(first) ?? readTypedDay(second)
  const time = readTypedTime(readTypedDay(first) ? second : first)
  return day && time ? instantAt(day, time) : undefined
}
