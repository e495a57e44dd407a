import type { Shift } from '../../agencies/index.js'
import { buildCalendar, dayPlanAt, type NamedDay, type ShiftRow, type WorkingCalendar } from '../../calendar/index.js'
import type { LegalDay } from '../../platform/time.js'
import { instantAt, readTypedDay, readTypedTime } from '../../platform/typed-time.js'
import { type Fields, textOf } from '../../surface/route.js'
import type { FormError } from './announcement-form.js'
import { calendarTexts } from './texts.vi.js'

const words = calendarTexts.errors
const { weekdays } = calendarTexts.agency

/** Hours of one weekday as typed: morning and afternoon, each from and to. */
export interface TypedDayHours {
  weekday: number
  /** From, to, from, to. */
  clocks: [string, string, string, string]
  receptionOnly: boolean
}

export interface TypedShifts {
  from: string
  days: TypedDayHours[]
}

export const clockField = (weekday: number, index: number): string => `gio_${weekday}_${index + 1}`
export const receptionField = (weekday: number): string => `tiep_nhan_${weekday}`

/** The hours that hold on a day, as the form shows them. */
export function typedFromShifts(shifts: readonly ShiftRow[], today: LegalDay): TypedShifts {
  const holding = shifts.filter(
    ({ validFrom, validTo }) => (validFrom ?? '') <= today && (validTo === undefined || validTo >= today),
  )
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday): TypedDayHours => {
    const rows = holding.filter((row) => row.weekday === weekday).sort((a, b) => a.opens.localeCompare(b.opens))
    const afternoon = rows.find(({ opens }) => opens >= '12:00')
    const morning = rows.find(({ opens }) => opens < '12:00')
    return {
      weekday,
      clocks: [morning?.opens ?? '', morning?.closes ?? '', afternoon?.opens ?? '', afternoon?.closes ?? ''],
      receptionOnly: rows.length > 0 && rows.every((row) => row.receptionOnly),
    }
  })
  return { from: '', days }
}

export function typedShifts(body: Fields): TypedShifts {
  const days = [1, 2, 3, 4, 5, 6, 7].map((weekday): TypedDayHours => {
    const clock = (index: number) => textOf(body, clockField(weekday, index))
    return {
      weekday,
      clocks: [clock(0), clock(1), clock(2), clock(3)],
      receptionOnly: textOf(body, receptionField(weekday)) !== '',
    }
  })
  return { from: textOf(body, 'tu_ngay'), days }
}

/** Hours that make sense together, from a day on; or what is wrong on which weekday. */
export function readShifts(typed: TypedShifts): { from: LegalDay; shifts: Shift[]; errors: FormError[] } {
  const errors: FormError[] = []
  const from = readTypedDay(typed.from)
  if (!from) errors.push({ field: 'tu_ngay', text: words.applyFrom })
  const shifts = typed.days.flatMap((day) => {
    const read = readDayHours(day)
    if (!read) errors.push({ field: clockField(day.weekday, 0), text: words.shift(weekdays[day.weekday] ?? '') })
    return read ?? []
  })
  // Without a single hour that counts nothing would ever fall due.
  if (errors.length === 0 && !shifts.some(({ countsForLimits }) => countsForLimits))
    errors.push({ field: clockField(1, 0), text: words.noShift })
  return { from: from ?? '', shifts, errors }
}

function readDayHours({ weekday, clocks, receptionOnly }: TypedDayHours): Shift[] | undefined {
  const halves = [clocks.slice(0, 2), clocks.slice(2)].filter((half) => half.some((clock) => clock !== ''))
  const shifts = halves.map(([opens = '', closes = '']) => ({
    weekday,
    opens: readTypedTime(opens) ?? '',
    closes: readTypedTime(closes) ?? '',
    countsForLimits: !receptionOnly,
  }))
  return makeSense(shifts) ? shifts : undefined
}

/** The calendar itself says whether hours are in order and do not overlap. */
function makeSense(shifts: readonly Shift[]): boolean {
  try {
    buildCalendar({ version: 'typed', shifts })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** What an agency may enter for one day. */
export const dayChoices = ['closure', 'morning', 'afternoon', 'working'] as const
export type DayChoice = (typeof dayChoices)[number]

export interface TypedDay {
  day: string
  choice: DayChoice
  name: string
  source: string
}

export const typedDay = (body: Fields): TypedDay => ({
  day: textOf(body, 'ngay'),
  choice: dayChoices.find((choice) => choice === textOf(body, 'loai')) ?? 'closure',
  name: textOf(body, 'ly_do').slice(0, 100),
  source: textOf(body, 'van_ban').slice(0, 200),
})

/** The day as the calendar keeps it; half a day keeps that half's own hours. */
export function readDay(
  typed: TypedDay,
  calendar: WorkingCalendar,
): { day: Omit<NamedDay, 'projected'> | undefined; errors: FormError[] } {
  const { choice, name, source } = typed
  const day = readTypedDay(typed.day)
  const hours = day ? halfOf(choice, day, calendar) : undefined
  const isHalf = choice === 'morning' || choice === 'afternoon'
  const errors: FormError[] = [
    ...(day ? [] : [{ field: 'ngay', text: words.day }]),
    ...(day && isHalf && !hours ? [{ field: 'loai', text: words.half }] : []),
    ...(name ? [] : [{ field: 'ly_do', text: words.dayName }]),
    ...(source ? [] : [{ field: 'van_ban', text: words.source }]),
  ]
  if (errors.length > 0 || !day) return { day: undefined, errors }
  return { day: { day, kind: isHalf ? 'half_day' : choice, name, source, ...(hours && { hours }) }, errors }
}

function halfOf(choice: DayChoice, day: LegalDay, calendar: WorkingCalendar): NamedDay['hours'] {
  const { spans } = dayPlanAt(calendar, instantAt(day, '12:00'))
  if (spans.length < 2) return undefined
  const span = choice === 'morning' ? spans[0] : choice === 'afternoon' ? spans.at(-1) : undefined
  return span && [{ opens: clock(span.opens), closes: clock(span.closes) }]
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
