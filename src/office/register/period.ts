import type { RegisterPeriod } from '../../dossiers/index.js'
import { readTypedDay } from '../../platform/typed-time.js'
import { type Fields, textOf } from '../../surface/route.js'
import { formatDay } from '../../ui/index.js'
import { registerTexts as words } from './texts.vi.js'

export const fromField = 'tu'
export const toField = 'den'

/** First and last day as they were typed; empty where nothing was. */
export interface TypedPeriod {
  from: string
  to: string
}

export interface PeriodError {
  field: string
  text: string
}

const longest = 20

export const typedPeriod = (fields: Fields): TypedPeriod => ({
  from: textOf(fields, fromField).slice(0, longest),
  to: textOf(fields, toField).slice(0, longest),
})

/** Days that were read, as people write them. */
export const shownPeriod = ({ from, to }: RegisterPeriod): TypedPeriod => ({
  from: from ? formatDay(from) : '',
  to: to ? formatDay(to) : '',
})

/** The days a book of this year is looked at for, both included; either may be left open. */
export function readPeriod(typed: TypedPeriod, year: number): { period: RegisterPeriod; errors: PeriodError[] } {
  const from = typed.from ? readTypedDay(typed.from) : undefined
  const to = typed.to ? readTypedDay(typed.to) : undefined
  const misses = (from !== undefined && from > `${year}-12-31`) || (to !== undefined && to < `${year}-01-01`)
  const errors = [
    ...(typed.from && !from ? [{ field: fromField, text: words.period.noDay(words.period.from) }] : []),
    ...(typed.to && !to ? [{ field: toField, text: words.period.noDay(words.period.to) }] : []),
    ...(from && to && to < from ? [{ field: toField, text: words.period.reversed(formatDay(from)) }] : []),
    ...(misses ? [{ field: from ? fromField : toField, text: words.period.otherYear(year) }] : []),
  ]
  return { period: { ...(from ? { from } : {}), ...(to ? { to } : {}) }, errors }
}

/** As part of an address: `?tu=2026-11-01&den=2026-11-30`, with whatever else; empty when there is nothing. */
export function periodQuery({ from, to }: RegisterPeriod, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    ...(from ? { [fromField]: from } : {}),
    ...(to ? { [toField]: to } : {}),
    ...more,
  })
  return query.size > 0 ? `?${query}` : ''
}

/** `từ 01/11/2026 đến 30/11/2026`; undefined for the whole book. */
export function periodWords({ from, to }: RegisterPeriod): string | undefined {
  const parts = [
    ...(from ? [words.period.since(formatDay(from))] : []),
    ...(to ? [words.period.until(formatDay(to))] : []),
  ]
  return parts.length > 0 ? parts.join(' ') : undefined
}
