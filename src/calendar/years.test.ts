import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarYears, computeDueDate, dayPlanAt, OutsideCalendar, standardCalendar } from './index.js'

const at = (clock: string) => new Date(`${clock.replace(' ', 'T')}:00+07:00`)

const inYear = (year: number) =>
  computeDueDate({
    receivedAt: at(`${year}-03-02 09:00`),
    limit: { quantity: 5, unit: 'working_day' },
    calendar: standardCalendar,
  })

test('every year from 2015 to 2035 is computed, and marked as projected unless it was announced', () => {
  for (let year = calendarYears.first; year <= calendarYears.last; year += 1) {
    const isAnnounced = year >= 2019 && year <= 2026
    assert.equal(inYear(year).projected, !isAnnounced, `${year}`)
    const off = ['01-01', '04-30', '05-01', '09-02'].map((day) =>
      dayPlanAt(standardCalendar, at(`${year}-${day} 09:00`)),
    )
    assert.deepEqual(new Set(off.map(({ minutes }) => minutes)), new Set([0]), `${year}`)
  }
})

test('the years beyond are refused, not guessed', () => {
  assert.throws(() => inYear(2014), OutsideCalendar)
  assert.throws(() => inYear(2036), OutsideCalendar)
})

// Mùng một as calendars of those years print it.
const newYears = {
  2015: '02-19',
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2028: '01-26',
  2033: '01-31',
  2035: '02-08',
}

test('Tết of a computed year lies around its lunar new year', () => {
  for (const [year, day] of Object.entries(newYears)) {
    const plan = dayPlanAt(standardCalendar, at(`${year}-${day} 09:00`))
    assert.deepEqual([plan.kind, plan.name], ['holiday', 'Tết Nguyên đán'], year)
  }
})
