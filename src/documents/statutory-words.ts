import { type Instant, zone } from '../platform/time.js'
import type { LimitUnit, TimeLimit } from '../procedures/procedure.js'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** `ngày 05 tháng 01 năm 2026`. Days below 10 and months 1 and 2 take a zero (Decree 30/2020/NĐ-CP, annex I, checked 2026-11-22). */
export function longDay(at: Instant): string {
  const { day, month, year } = parts(at)
  return `ngày ${day.padStart(2, '0')} tháng ${Number(month) < 3 ? `0${month}` : month} năm ${year}`
}

/** The same without its first word, for a sentence that says it. */
export const bareDay = (at: Instant): string => longDay(at).replace(/^ngày /, '')

/** `22/11/2026`, inside a sentence. */
export function dayInFigures(at: Instant): string {
  const { day, month, year } = parts(at)
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`
}

/** `14 giờ 05 phút, ngày 22 tháng 11 năm 2026`, as the statutory documents write an instant. */
export function hourAndDay(at: Instant): string {
  const { hour, minute } = parts(at)
  return `${hour} giờ ${minute} phút, ${longDay(at)}`
}

/** `14:05 22/11/2026`, in a column. */
export function timeAndDayInFigures(at: Instant): string {
  const { hour, minute } = parts(at)
  return `${hour}:${minute} ${dayInFigures(at)}`
}

/** `22/11/2026 14:05:00 +07:00`: the time shown with a digital signature (Decree 30/2020/NĐ-CP, annex I, checked 2026-11-22). */
export function signingTime(at: Instant): string {
  const { hour, minute, second } = parts(at)
  return `${dayInFigures(at)} ${hour}:${minute}:${second} +07:00`
}

/** `1.250.000 đồng`. */
export function amountInFigures(vnd: number): string {
  return `${groupedByThree(vnd)} đồng`
}

/** `1.250.000`. */
export function groupedByThree(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}

const units = {
  working_hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
} satisfies Record<LimitUnit, string>

/** `03 ngày làm việc`. */
export function timeLimitInWords(limit: Pick<TimeLimit, 'quantity' | 'unit'>): string {
  return `${atLeastTwoDigits(limit.quantity)} ${units[limit.unit]}`
}

/** Counts below ten are written with a zero, so that no digit can be put before them. */
export function atLeastTwoDigits(count: number): string {
  return String(count).replace('.', ',').padStart(2, '0')
}

/** A stored `+84...` number as people in Vietnam dial it. */
export function dialledPhone(phone: string): string {
  return phone.replace(/^\+84(?=\d{9,10}$)/, '0')
}

/** What stands on a paper for something the person does not have; a statutory field is never left blank. */
export function orNone(value: string | null): string {
  return value ?? 'không có'
}

function parts(at: Instant) {
  const found = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  const { day = '', month = '', year = '', hour = '', minute = '', second = '' } = found
  return { day, month, year, hour, minute, second }
}
