import type { Language } from '../../platform/text.js'
import { formatDecimal } from './number.js'

/** Internal processes count a working day as 8 hours. */
const minutesOfDay = 8 * 60

/** `3 ngày làm việc`, `5 giờ làm việc`, `40 phút làm việc`; between one and three days with the hours. */
export function formatWorkingTime(language: Language, workingMinutes: number): string {
  const minutes = Math.max(0, Math.floor(workingMinutes))
  const words = language === 'vi' ? vietnamese : english
  if (minutes < 60) return words.minutes(minutes)
  if (minutes < minutesOfDay) return words.hours(Math.floor(minutes / 60))
  const days = Math.floor(minutes / minutesOfDay)
  const hours = Math.floor((minutes % minutesOfDay) / 60)
  return days < 3 && hours > 0 ? words.daysAndHours(days, hours) : words.days(days)
}

/** Time as a clock runs: `2 ngày 3 giờ`, `1 giờ 25 phút`; nothing is rounded away but seconds. */
export function formatClockTime(language: Language, minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'ngày', 'day'],
    [Math.floor((minutes % 1440) / 60), 'giờ', 'hour'],
    [Math.floor(minutes % 60), 'phút', 'minute'],
  ] as const
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, vi, en]) => (language === 'vi' ? `${count} ${vi}` : many(count, en)))
  return said.join(' ') || (language === 'vi' ? '0 phút' : many(0, 'minute'))
}

/** `còn 5 giờ làm việc`, or `quá hạn 2 ngày làm việc` when the working minutes left are negative. */
export function formatTimeLeft(language: Language, workingMinutesLeft: number): string {
  if (Math.abs(workingMinutesLeft) < 1) return language === 'vi' ? 'đến hạn ngay bây giờ' : 'due now'
  const time = formatWorkingTime(language, Math.abs(workingMinutesLeft))
  if (language === 'vi') return workingMinutesLeft > 0 ? `còn ${time}` : `quá hạn ${time}`
  return workingMinutesLeft > 0 ? `${time} left` : `${time} overdue`
}

/** A time limit of the law as people say it: `3 ngày làm việc`, `0,5 ngày làm việc`, `8 giờ làm việc`, `1 tháng`. */
export function formatTimeLimit(
  language: Language,
  limit: { quantity: number; unit: 'working_hour' | 'working_day' | 'calendar_day' | 'month' },
): string {
  if (limit.quantity === 0) return language === 'vi' ? 'Trong ngày' : 'Within the day'
  const quantity = formatDecimal(language, limit.quantity, 1)
  if (language === 'vi') return `${quantity} ${unitsInVietnamese[limit.unit]}`
  return `${quantity} ${unitsInEnglish[limit.unit]}${limit.quantity === 1 ? '' : 's'}`
}

const unitsInVietnamese = {
  working_hour: 'giờ làm việc',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
}

const unitsInEnglish = {
  working_hour: 'working hour',
  working_day: 'working day',
  calendar_day: 'day',
  month: 'month',
}

const vietnamese = {
  minutes: (count: number) => `${count} phút làm việc`,
  hours: (count: number) => `${count} giờ làm việc`,
  days: (count: number) => `${count} ngày làm việc`,
  daysAndHours: (days: number, hours: number) => `${days} ngày ${hours} giờ làm việc`,
}

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

const english = {
  minutes: (count: number) => many(count, 'working minute'),
  hours: (count: number) => many(count, 'working hour'),
  days: (count: number) => many(count, 'working day'),
  daysAndHours: (days: number, hours: number) => `${many(days, 'working day')} ${many(hours, 'hour')}`,
}
