import type { Language } from '../../platform/text.js'

/** Weekdays, Monday 1 to Sunday 7, that have the same hours. */
export interface DaysOpen {
  from: number
  to: number
  hours: readonly { opens: string; closes: string }[]
}

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** `Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00; Thứ Bảy: 07:30–11:30`. */
export function formatOpeningHours(language: Language, openings: readonly DaysOpen[]): string {
  return openings.map((days) => `${daysOf(language, days)}: ${hoursOf(days)}`).join('; ')
}

function daysOf(language: Language, { from, to }: DaysOpen): string {
  const name = (day: number) => weekdays[language][day - 1] ?? ''
  return from === to ? name(from) : `${name(from)} – ${name(to)}`
}

const hoursOf = ({ hours }: DaysOpen): string => hours.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
