import type { ClassDetails, CountedClass } from '../../outreach/index.js'
import type { Text } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { readTypedInstant } from '../../platform/typed-instant.js'
import { type Fields, textOf } from '../../surface/route.js'
import { wallClock } from '../../ui/index.js'
import { classTexts } from './texts.vi.js'

const names = [
  ...(['co-quan', 'ten', 'noi-dung', 'ten-en', 'noi-dung-en', 'noi-hoc', 'ban-do'] as const),
  ...(['ngay-day', 'ngay-month', 'ngay-year', 'tu-gio', 'den-gio', 'so-cho'] as const),
] as const

export type TypedClass = Record<(typeof names)[number], string>

export interface Fault {
  field: string
  text: string
}

export const readTypedClass = (body: Fields): TypedClass =>
  Object.fromEntries(names.map((name) => [name, textOf(body, name).replaceAll('\r\n', '\n')])) as TypedClass

const two = (value: number): string => String(value).padStart(2, '0')
const clockOf = (at: Instant): string => `${two(wallClock(at).hour)}:${two(wallClock(at).minute)}`

/** A class as it stands in the form. */
export function typedOfClass(one: CountedClass, agencySlug: string): TypedClass {
  const { day, month, year } = wallClock(one.startsAt)
  return {
    'co-quan': agencySlug,
    ten: one.title.vi,
    'noi-dung': one.about.vi,
    'ten-en': one.title.en ?? '',
    'noi-dung-en': one.about.en ?? '',
    'noi-hoc': one.place,
    'ban-do': one.mapLink ?? '',
    'ngay-day': String(day),
    'ngay-month': String(month),
    'ngay-year': String(year),
    'tu-gio': clockOf(one.startsAt),
    'den-gio': clockOf(one.endsAt),
    'so-cho': String(one.seats),
  }
}

const words = classTexts.errors
const limits = { title: 120, about: 5_000, place: 200, seats: 500 }

export const isMapLink = (text: string): boolean =>
  text === '' || (text.length <= 500 && /^https:\/\/[^\s]+$/.test(text))

/** The details that were typed, and what is wrong by field; the agency is the caller's to judge. */
export function readClass(
  typed: TypedClass,
  now: Instant,
): { details: Omit<ClassDetails, 'agencyId'>; errors: Fault[] } {
  const date = { day: typed['ngay-day'], month: typed['ngay-month'], year: typed['ngay-year'] }
  const noon = readTypedInstant({ ...date, clock: '12:00' })
  const startsAt = readTypedInstant({ ...date, clock: typed['tu-gio'] })
  const endsAt = readTypedInstant({ ...date, clock: typed['den-gio'] })
  const seats = /^\d{1,3}$/.test(typed['so-cho']) ? Number(typed['so-cho']) : 0
  const isWrong = (text: string, limit: number) => text === '' || text.length > limit
  const hasEnglish = typed['ten-en'] !== '' || typed['noi-dung-en'] !== ''
  const faults = [
    { field: 'ten', text: words.title, isWrong: isWrong(typed.ten, limits.title) },
    { field: 'noi-dung', text: words.about, isWrong: isWrong(typed['noi-dung'], limits.about) },
    { field: 'noi-hoc', text: words.place, isWrong: isWrong(typed['noi-hoc'], limits.place) },
    { field: 'ban-do', text: words.mapLink, isWrong: !isMapLink(typed['ban-do']) },
    { field: 'ngay', text: words.when, isWrong: !noon },
    { field: 'tu-gio', text: words.from, isWrong: noon !== undefined && !startsAt },
    { field: 'tu-gio', text: words.past, isWrong: startsAt !== undefined && startsAt <= now },
    { field: 'den-gio', text: words.until, isWrong: noon !== undefined && (!endsAt || (startsAt ?? now) >= endsAt) },
    { field: 'so-cho', text: words.seats, isWrong: seats < 1 || seats > limits.seats },
    { field: 'ten-en', text: words.english, isWrong: hasEnglish && isWrong(typed['ten-en'], limits.title) },
    { field: 'noi-dung-en', text: words.english, isWrong: hasEnglish && isWrong(typed['noi-dung-en'], limits.about) },
  ]
  const both = (vi: string, en: string): Text => (en === '' ? { vi } : { vi, en })
  return {
    details: {
      title: both(typed.ten, typed['ten-en']),
      about: both(typed['noi-dung'], typed['noi-dung-en']),
      place: typed['noi-hoc'],
      mapLink: typed['ban-do'] || null,
      startsAt: startsAt ?? now,
      endsAt: endsAt ?? now,
      seats,
    },
    errors: faults.filter((fault) => fault.isWrong).map(({ field, text }) => ({ field, text })),
  }
}
