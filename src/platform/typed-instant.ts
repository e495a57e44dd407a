import type { Instant } from './time.js'

/** A day typed in three boxes and a clock time beside them. */
export interface TypedInstant {
  day: string
  month: string
  year: string
  /** `HH:MM`, also with a dot or `h` between. */
  clock: string
}

/** The moment in Vietnam that was typed; undefined when there is no such day or hour. */
export function readTypedInstant({ day, month, year, clock }: TypedInstant): Instant | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.h](\d{2})$/.exec(clock.trim()) ?? []
  const two = (text: string): string => text.trim().padStart(2, '0')
  const written = `${year.trim()}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00`
  const at = new Date(`${written}+07:00`)
  if (Number.isNaN(at.getTime())) return undefined
  // 31 February becomes a day of March unless somebody looks.
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().startsWith(written) ? at : undefined
}
