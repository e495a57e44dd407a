import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { holidays } from './holidays.js'
import {
  addWorkingMinutes,
  buildCalendar,
  computedHolidays,
  isReceptionTime,
  isWorkingTime,
  nextOpening,
  standardCalendar,
  subtractWorkingMinutes,
  workingMinutesBetween,
} from './index.js'
import { lunarDays } from './lunar-days.js'

function at(clock: string): Date {
  return new Date(`${clock.replace(' ', 'T')}:00+07:00`)
}

describe('the table of holidays', () => {
  test('holds each day once, in order', () => {
    const days = holidays.map((fact) => fact.day)
    assert.deepEqual(days, [...new Set(days)].sort())
  })

  test('is what the computed rules give, but for swapped days, in every year it knows', () => {
    for (let year = 2019; year <= 2027; year += 1) {
      const told = holidays.filter((fact) => fact.day.startsWith(`${year}`) && !fact.kind.startsWith('swap'))
      const days = (facts: readonly { day: string; kind: string }[]) => facts.map(({ day, kind }) => `${day} ${kind}`)
      assert.deepEqual(days(computedHolidays(year)), days(told), `${year}`)
    }
  })

  test('makes up each swapped day on a Saturday', () => {
    const count = (kind: string) => holidays.filter((fact) => fact.kind === kind).length
    assert.equal(count('swap_off'), count('swap_work'))
    for (const fact of holidays.filter((row) => row.kind === 'swap_work')) {
      assert.equal(new Date(`${fact.day}T00:00:00Z`).getUTCDay(), 6, fact.day)
    }
  })
})

describe('the lunar days', () => {
  test('agree with the anchors computed apart from them', () => {
    const anchors = [
      '2028-01-26 2028-04-04',
      '2029-02-13 2029-04-23',
      '2030-02-02 2030-04-12',
      '2031-01-23 2031-04-01',
      '2032-02-11 2032-04-19',
    ]
    const told = [2028, 2029, 2030, 2031, 2032].map((year) => `${lunarDays[year]?.tet} ${lunarDays[year]?.gioTo}`)
    assert.deepEqual(told, anchors)
  })

  test("lie within a day of ICU's Chinese calendar, which counts from Beijing's midnight", () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'Asia/Shanghai',
      month: 'numeric',
      day: 'numeric',
    })
    const around = (day: string) =>
      [-1, 0, 1].map((n) => chinese.format(Date.parse(`${day}T04:00:00Z`) + n * 86_400_000))
    for (const { tet, gioTo } of Object.values(lunarDays)) {
      assert.ok(around(tet).includes('1/1'), tet)
      assert.ok(around(gioTo).includes('3/10'), gioTo)
    }
  })
})

describe('working time', () => {
  test('includes the opening and not the closing', () => {
    assert.equal(isWorkingTime(standardCalendar, at('2026-11-23 07:30')), true)
    assert.equal(isWorkingTime(standardCalendar, at('2026-11-23 07:29')), false)
    assert.equal(isWorkingTime(standardCalendar, at('2026-11-23 11:30')), false)
    assert.equal(isWorkingTime(standardCalendar, at('2026-11-23 17:00')), false)
    assert.equal(isWorkingTime(standardCalendar, at('2026-11-24 09:00')), false)
  })

  test('opens again after the break, the night, the weekend, the holiday', () => {
    assert.deepEqual(nextOpening(standardCalendar, at('2026-11-23 07:30')), at('2026-11-23 07:30'))
    assert.deepEqual(nextOpening(standardCalendar, at('2026-11-23 09:00')), at('2026-11-23 13:00'))
    assert.deepEqual(nextOpening(standardCalendar, at('2026-11-23 18:00')), at('2026-11-25 07:30'))
    assert.deepEqual(nextOpening(standardCalendar, at('2026-02-13 23:59')), at('2026-02-23 07:30'))
  })

  test('is counted between two moments and never below zero', () => {
    const minutes = (from: string, to: string) => workingMinutesBetween(standardCalendar, at(from), at(to))
    assert.equal(minutes('2026-11-23 14:05', '2026-11-25 08:00'), 175 + 30)
    assert.equal(minutes('2026-11-23 00:00', '2026-11-30 00:00'), 4 * 480)
    assert.equal(minutes('2026-11-25 08:00', '2026-11-23 14:05'), 0)
  })

  test('is added up to the closing and taken away down to the opening', () => {
    assert.deepEqual(addWorkingMinutes(standardCalendar, at('2026-11-23 13:00'), 240), at('2026-11-23 17:00'))
    assert.deepEqual(addWorkingMinutes(standardCalendar, at('2026-11-23 17:00'), 1), at('2026-11-25 07:31'))
    assert.deepEqual(subtractWorkingMinutes(standardCalendar, at('2026-11-25 07:31'), 1), at('2026-11-25 07:30'))
    assert.deepEqual(subtractWorkingMinutes(standardCalendar, at('2026-11-25 07:30'), 1), at('2026-11-23 16:59'))
  })
})

describe("an agency's rows", () => {
  test('may change the hours from a day on', () => {
    const calendar = buildCalendar({
      version: 'x',
      shifts: [
        { weekday: 1, opens: '07:30', closes: '16:30', validTo: '2026-06-30' },
        { weekday: 1, opens: '08:00', closes: '17:00', validFrom: '2026-07-01' },
      ],
    })
    assert.equal(isWorkingTime(calendar, at('2026-06-29 07:30')), true)
    assert.equal(isWorkingTime(calendar, at('2026-07-06 07:30')), false)
    assert.equal(isWorkingTime(calendar, at('2026-07-06 16:45')), true)
  })

  test('may take dossiers in on a Saturday that is not working time', () => {
    const calendar = buildCalendar({
      version: 'x',
      shifts: [{ weekday: 6, opens: '07:30', closes: '11:00', receptionOnly: true }],
    })
    assert.equal(isReceptionTime(calendar, at('2026-11-28 08:00')), true)
    assert.equal(isWorkingTime(calendar, at('2026-11-28 08:00')), false)
  })

  test('are refused when they make no sense', () => {
    const build = (...shifts: [string, string][]) =>
      buildCalendar({ version: 'x', shifts: shifts.map(([opens, closes]) => ({ weekday: 1, opens, closes })) })
    assert.throws(() => build(['11:30', '07:30']), /closes before it opens/)
    assert.throws(() => build(['07:30', '11:30'], ['11:00', '17:00']), /overlap/)
    assert.throws(() => build(['7:30', '11:30']), /Not a clock time/)
  })
})
