import type { LegalDay } from '../platform/time.js'

/** The two days of the lunar calendar that the labour code gives off. */
export interface LunarDays {
  /** Mùng một Tết: first day of the first lunar month. */
  tet: LegalDay
  /** Giỗ Tổ Hùng Vương: tenth day of the third lunar month. */
  gioTo: LegalDay
}

/**
 * Lunar holidays by solar year, from the Vietnamese calendar (new moons and solar terms at UTC+7), which
 * differs from the Chinese one now and then: in 2030 Tết is a day earlier than in Beijing.
 */
export const lunarDays: Readonly<Record<number, LunarDays>> = {
  2015: { tet: '2015-02-19', gioTo: '2015-04-28' },
  2016: { tet: '2016-02-08', gioTo: '2016-04-16' },
  2017: { tet: '2017-01-28', gioTo: '2017-04-06' },
  2018: { tet: '2018-02-16', gioTo: '2018-04-25' },
  2019: { tet: '2019-02-05', gioTo: '2019-04-14' },
  2020: { tet: '2020-01-25', gioTo: '2020-04-02' },
  2021: { tet: '2021-02-12', gioTo: '2021-04-21' },
  2022: { tet: '2022-02-01', gioTo: '2022-04-10' },
  2023: { tet: '2023-01-22', gioTo: '2023-04-29' },
  2024: { tet: '2024-02-10', gioTo: '2024-04-18' },
  2025: { tet: '2025-01-29', gioTo: '2025-04-07' },
  2026: { tet: '2026-02-17', gioTo: '2026-04-26' },
  2027: { tet: '2027-02-06', gioTo: '2027-04-16' },
  2028: { tet: '2028-01-26', gioTo: '2028-04-04' },
  2029: { tet: '2029-02-13', gioTo: '2029-04-23' },
  2030: { tet: '2030-02-02', gioTo: '2030-04-12' },
  2031: { tet: '2031-01-23', gioTo: '2031-04-01' },
  2032: { tet: '2032-02-11', gioTo: '2032-04-19' },
  2033: { tet: '2033-01-31', gioTo: '2033-04-09' },
  2034: { tet: '2034-02-19', gioTo: '2034-04-28' },
  2035: { tet: '2035-02-08', gioTo: '2035-04-17' },
}
