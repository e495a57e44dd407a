import type { Language } from '../../platform/text.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import { partsOf, wallClock } from './zoned.js'

const weekdays: Record<Language, string[]> = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

const two = (value: number) => String(value).padStart(2, '0')

/** `24/11/2026`, in both languages. */
export function formatDay(time: Instant | LegalDay): string {
  const { day, month, year } = partsOf(time)
  return `${two(day)}/${two(month)}/${String(year).padStart(4, '0')}`
}

/** `14:05`. */
export function formatTime(moment: Instant): string {
  const { hour, minute } = wallClock(moment)
  return `${two(hour)}:${two(minute)}`
}

/** `14:05 24/11/2026`, for lists and logs. */
export function formatMoment(moment: Instant): string {
  return `${formatTime(moment)} ${formatDay(moment)}`
}

/** `Thứ Ba, 24/11/2026`: where a person must come, the weekday is said. */
export function formatLongDay(language: Language, time: Instant | LegalDay): string {
  return `${weekdays[language][partsOf(time).weekday]}, ${formatDay(time)}`
}

/** `14:05, Thứ Ba, 24/11/2026`. */
export function formatLongMoment(language: Language, moment: Instant): string {
  return `${formatTime(moment)}, ${formatLongDay(language, moment)}`
}

/** `2026-11-24` or `2026-11-24T14:05+07:00`, for the `datetime` attribute. */
export function machineTime(time: Instant | LegalDay): string {
  if (typeof time === 'string') return time
  const { year, month, day, hour, minute } = wallClock(time)
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}+07:00`
}
