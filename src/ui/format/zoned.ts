import type { Instant, LegalDay } from '../../platform/time.js'

/** The parts of a clock on a wall in Vietnam. */
export interface WallClock {
  year: number
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
  hour: number
  minute: number
}

/** Vietnam has kept UTC+7 without summer time since 1975; every moment we show is later. */
const offsetMinutes = 7 * 60

/** What clock and calendar in Vietnam show at a moment. */
export function wallClock(moment: Instant): WallClock {
  const shifted = new Date(moment.getTime() + offsetMinutes * 60_000)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  }
}

/** A legal day as the same parts, at midnight. */
export function dayParts(day: LegalDay): WallClock {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
  return { year, month, day: date, weekday, hour: 0, minute: 0 }
}

/** Either kind of time, as parts. */
export function partsOf(time: Instant | LegalDay): WallClock {
  return typeof time === 'string' ? dayParts(time) : wallClock(time)
}
