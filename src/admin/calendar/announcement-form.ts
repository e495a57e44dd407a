import type { NamedDay, NamedDayKind } from '../../calendar/index.js'
import type { LegalDay } from '../../platform/time.js'
import { readTypedDay } from '../../platform/typed-time.js'
import { type Fields, textOf } from '../../surface/route.js'
import { formatDay } from '../../ui/index.js'
import { calendarTexts } from './texts.vi.js'

/** One row of the form: a day or several days in a row. */
export interface TypedSpan {
  from: string
  to: string
  kind: string
  name: string
}

export interface TypedAnnouncement {
  document: string
  spans: TypedSpan[]
}

export interface FormError {
  field: string
  text: string
}

export type EnteredDay = Omit<NamedDay, 'source' | 'projected'>

/** What a year's announcement may say of a day. */
export const announcedKinds = [
  'holiday',
  'compensatory',
  'swap_off',
  'swap_work',
] as const satisfies readonly NamedDayKind[]

export const spanField = (part: 'tu' | 'den' | 'loai' | 'ten', n: number): string => `${part}_${n}`

const words = calendarTexts.errors
const longestSpan = 31
const mostRows = 60
export const emptyRows = 4

const empty: TypedSpan = { from: '', to: '', kind: 'holiday', name: '' }

/** The form as it stands for a year: its days in rows, days that belong together in one, and rows to write into. */
export function spansOf(days: readonly NamedDay[]): TypedSpan[] {
  const spans: (TypedSpan & { last: LegalDay })[] = []
  for (const { day, kind, name } of days) {
    const before = spans.at(-1)
    if (before && before.kind === kind && before.name === name && dayAfter(before.last) === day) {
      before.to = formatDay(day)
      before.last = day
    } else spans.push({ from: formatDay(day), to: '', kind, name, last: day })
  }
  return [...spans.map(({ last, ...span }) => span), ...Array.from({ length: emptyRows }, () => empty)]
}

/** Reads the rows back as they were typed. */
export function typedAnnouncement(body: Fields, extraRows = 0): TypedAnnouncement {
  const count = Math.min(mostRows, Number(textOf(body, 'so_dong')) || 0)
  const spans = Array.from({ length: count }, (_, index) => ({
    from: textOf(body, spanField('tu', index + 1)),
    to: textOf(body, spanField('den', index + 1)),
    kind: textOf(body, spanField('loai', index + 1)),
    name: textOf(body, spanField('ten', index + 1)).slice(0, 100),
  }))
  const more = Array.from({ length: Math.min(extraRows, mostRows - count) }, () => empty)
  return { document: textOf(body, 'van_ban').slice(0, 200), spans: [...spans, ...more] }
}

/** The days that the rows name, or what is wrong in which row. */
export function readAnnouncement(typed: TypedAnnouncement, year: number): { days: EnteredDay[]; errors: FormError[] } {
  const errors: FormError[] = typed.document ? [] : [{ field: 'van_ban', text: words.document }]
  const days: EnteredDay[] = []
  const seen = new Set<LegalDay>()
  for (const [index, span] of typed.spans.entries()) {
    const n = index + 1
    const read = readSpan(span, n, year)
    if ('error' in read) errors.push(read.error)
    else
      for (const day of read.days) {
        if (seen.has(day.day)) errors.push({ field: spanField('tu', n), text: words.twice(n, formatDay(day.day)) })
        seen.add(day.day)
        days.push(day)
      }
  }
  if (days.length === 0 && errors.length === 0) errors.push({ field: spanField('tu', 1), text: words.noDays })
  return { days: days.sort((one, other) => one.day.localeCompare(other.day)), errors }
}

function readSpan(span: TypedSpan, n: number, year: number): { days: EnteredDay[] } | { error: FormError } {
  const { from, to, name } = span
  if (from === '' && to === '') return { days: [] }
  const first = readTypedDay(from)
  if (!first) return { error: { field: spanField('tu', n), text: words.from(n) } }
  const last = to === '' ? first : readTypedDay(to)
  const days = last ? daysFrom(first, last) : []
  if (days.length === 0) return { error: { field: spanField('den', n), text: words.to(n) } }
  if (days.some((day) => Number(day.slice(0, 4)) !== year))
    return { error: { field: spanField('tu', n), text: words.year(n, year) } }
  if (!name) return { error: { field: spanField('ten', n), text: words.name(n) } }
  const kind = announcedKinds.find((known) => known === span.kind) ?? 'holiday'
  return { days: days.map((day) => ({ day, kind, name })) }
}

function daysFrom(first: LegalDay, last: LegalDay): LegalDay[] {
  const days: LegalDay[] = []
  for (let day = first; day <= last && days.length <= longestSpan; day = dayAfter(day)) days.push(day)
  return days.length > longestSpan ? [] : days
}

const dayAfter = (day: LegalDay): LegalDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
