import type { DayFact, DayFactKind } from './holidays.js'
import { dayNumberOf, legalDay, weekdayOf } from './legal-day.js'
import { lunarDays } from './lunar-days.js'

const source = 'Tính theo Bộ luật Lao động (Điều 111, 112) và âm lịch; chưa có công bố chính thức'

/**
 * Days off that the labour code lets anyone foresee for a year without an announcement. Swapped days and the
 * final spans of Tết and Quốc khánh are the Prime Minister's choice, so all of it is projected.
 */
export function computedHolidays(year: number): DayFact[] {
  const named = lawfulDays(year)
  const taken = new Set(named.map((day) => day.number))
  const compensations = named
    .filter((day) => weekdayOf(day.number) > 5)
    .map((day) => ({ number: takeNextWeekday(day.number, taken), name: `Nghỉ bù ${day.name}` }))
  return [...named.map((day) => fact(day, 'holiday')), ...compensations.map((day) => fact(day, 'compensatory'))].sort(
    (a, b) => a.day.localeCompare(b.day),
  )
}

interface NamedDay {
  number: number
  name: string
}

function lawfulDays(year: number): NamedDay[] {
  const lunar = lunarDays[year]
  if (!lunar) throw new RangeError(`No lunar days known for ${year}`)
  const tet = dayNumberOf(lunar.tet)
  const national = dayNumberOf(`${year}-09-02`)
  const fixed = (monthDay: string, name: string) => ({ number: dayNumberOf(`${year}-${monthDay}`), name })
  return [
    fixed('01-01', 'Tết Dương lịch'),
    ...[0, 1, 2, 3, 4].map((n) => ({ number: tet - daysBeforeTet(tet) + n, name: 'Tết Nguyên đán' })),
    { number: dayNumberOf(lunar.gioTo), name: 'Giỗ Tổ Hùng Vương' },
    fixed('04-30', 'Ngày Chiến thắng (30/4)'),
    fixed('05-01', 'Ngày Quốc tế Lao động (1/5)'),
    { number: national, name: 'Quốc khánh' },
    // The second day came with the labour code of 2019, in force from 2021.
    ...(year >= 2021 ? [{ number: national + adjacentToNationalDay(national), name: 'Quốc khánh' }] : []),
    // Resolution 28/2026/QH16, in force from 1 July 2026.
    ...(year >= 2026 ? [fixed('11-24', 'Ngày Văn hóa Việt Nam')] : []),
  ]
}

/** Every announcement of 2019-2026: one day before mùng một when that is a Tuesday (a whole week off), else two. */
function daysBeforeTet(tet: number): number {
  return weekdayOf(tet) === 2 ? 1 : 2
}

/** The day beside 2 September that joins the weekend, as announced in 2021-2026. */
function adjacentToNationalDay(national: number): 1 | -1 {
  return [1, 4, 7].includes(weekdayOf(national)) ? 1 : -1
}

function takeNextWeekday(from: number, taken: Set<number>): number {
  let number = from + 1
  while (weekdayOf(number) > 5 || taken.has(number)) number += 1
  taken.add(number)
  return number
}

function fact(day: NamedDay, kind: DayFactKind): DayFact {
  return { day: legalDay(day.number), kind, name: day.name, source, status: 'projected' }
}
