import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TimeLimit } from '../procedures/procedure.js'
import { buildCalendar, computeDueDate, OutsideCalendar, type Pause, standardCalendar } from './index.js'

/** `2026-11-23 14:05` on a Vietnamese wall clock. */
function at(clock: string): Date {
  return new Date(`${clock.replace(' ', 'T')}:00+07:00`)
}

function wallClock(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

function limitOf(words: string): TimeLimit {
  const [quantity, unit, cutoff] = words.split(' ')
  return { quantity: Number(quantity), unit: unit as TimeLimit['unit'], ...(cutoff ? { cutoff } : {}) }
}

function pause(from: string, to: string, kind?: Pause['kind']): Pause {
  return { from: at(from), to: at(to), ...(kind ? { kind } : {}) }
}

function dueAt(receivedAt: string, limit: string, pauses: Pause[] = []): string {
  const question = { receivedAt: at(receivedAt), limit: limitOf(limit), pauses, calendar: standardCalendar }
  return wallClock(computeDueDate(question).dueAt)
}

const cases: [why: string, receivedAt: string, limit: string, due: string][] = [
  ['the day of receipt and 24 November are not counted', '2026-11-23 14:05', '3 working_day', '2026-11-27 14:05'],
  ['before the cutoff nothing changes', '2026-11-23 14:59', '3 working_day 15:00', '2026-11-27 14:59'],
  [
    'at the cutoff the next working day starts the clock',
    '2026-11-23 15:00',
    '3 working_day 15:00',
    '2026-11-30 07:30',
  ],
  ['received on a Saturday', '2026-11-21 09:00', '1 working_day', '2026-11-25 07:30'],
  ['received after closing', '2026-11-20 17:00', '1 working_day', '2026-11-25 07:30'],
  ['received before opening', '2026-11-20 05:10', '1 working_day', '2026-11-23 07:30'],
  ['received in the lunch break', '2026-11-20 12:10', '1 working_day', '2026-11-23 13:00'],
  ['a make-up Saturday is a working day', '2026-08-21 09:00', '1 working_day', '2026-08-22 09:00'],
  ['a swapped Monday and Quốc khánh are skipped', '2026-08-28 16:50', '1 working_day', '2026-09-03 16:50'],
  ['Tết is skipped', '2026-02-13 16:50', '5 working_day', '2026-02-27 16:50'],
  ['a compensatory Monday is skipped', '2026-04-24 08:00', '1 working_day', '2026-04-28 08:00'],
  ['half a working day is four working hours', '2026-11-16 08:00', '0.5 working_day', '2026-11-16 13:30'],
  ['a half comes after the whole days', '2026-11-16 08:00', '2.5 working_day', '2026-11-18 13:30'],
  ['within the day', '2026-11-16 08:00', '0 working_day 15:00', '2026-11-16 17:00'],
  ['within the day, after the cutoff', '2026-11-16 15:20', '0 working_day 15:00', '2026-11-17 17:00'],
  ['hours run over a holiday', '2026-11-23 14:05', '8 working_hour', '2026-11-25 14:05'],
  ['an end at the lunch closing stays there', '2026-11-16 07:30', '4 working_hour', '2026-11-16 11:30'],
  ['an end at the evening closing stays there', '2026-11-16 07:30', '8 working_hour', '2026-11-16 17:00'],
  ['half hours count', '2026-11-16 11:00', '1.5 working_hour', '2026-11-16 14:00'],
  ['a calendar limit that ends on Saturday ends on Monday', '2026-11-23 14:05', '5 calendar_day', '2026-11-30 17:00'],
  ['a calendar limit that ends on a working day', '2026-11-23 14:05', '7 calendar_day', '2026-11-30 14:05'],
  ['a calendar limit that ends on a holiday', '2026-11-23 14:05', '1 calendar_day', '2026-11-25 17:00'],
  ['half a calendar day ends outside hours', '2026-11-16 10:00', '0.5 calendar_day', '2026-11-16 17:00'],
  ['a month', '2026-10-16 10:00', '1 month', '2026-11-16 10:00'],
  ['a clamped month ends with its last day', '2024-12-31 10:00', '2 month', '2025-02-28 17:00'],
  ['a clamped month that ends on a day off', '2026-01-30 10:00', '1 month', '2026-03-02 17:00'],
  ['a clamped month before a long weekend', '2026-03-31 10:00', '1 month', '2026-05-04 17:00'],
  ['half a month is fifteen days', '2026-11-02 10:00', '0.5 month', '2026-11-17 10:00'],
]

describe('a due date', () => {
  for (const [why, receivedAt, limit, due] of cases) {
    test(`${why}: ${receivedAt} + ${limit}`, () => assert.equal(dueAt(receivedAt, limit), due))
  }

  test('keeps the seconds of the moment of receipt', () => {
    const receivedAt = new Date('2026-11-16T10:00:42.500+07:00')
    for (const limit of ['1 working_day', '8 working_hour', '1 calendar_day']) {
      const { dueAt: due } = computeDueDate({ receivedAt, limit: limitOf(limit), calendar: standardCalendar })
      assert.equal(due.toISOString(), '2026-11-17T03:00:42.500Z', limit)
    }
  })

  test('refuses a limit without meaning', () => {
    for (const limit of ['0 working_hour', '-1 working_day', '1.25 working_day', 'NaN month', '1 working_day 25:00']) {
      assert.throws(() => dueAt('2026-11-16 10:00', limit), RangeError, limit)
    }
  })

  test('stops outside the years the calendar knows', () => {
    assert.throws(() => dueAt('2035-12-20 10:00', '20 working_day'), OutsideCalendar)
    assert.throws(() => dueAt('2014-12-20 10:00', '1 working_day'), OutsideCalendar)
    assert.throws(() => dueAt('2026-12-20 10:00', '500 month'), OutsideCalendar)
  })

  test('is projected as soon as a day on the way lies in a year that is not announced', () => {
    const projected = (receivedAt: string, limit: string) =>
      computeDueDate({ receivedAt: at(receivedAt), limit: limitOf(limit), calendar: standardCalendar }).projected
    assert.equal(projected('2026-12-30 10:00', '1 working_day'), false)
    assert.equal(projected('2026-12-31 10:00', '1 working_day'), true)
    assert.equal(projected('2018-12-28 10:00', '3 working_day'), true)
    assert.equal(projected('2030-06-03 10:00', '3 working_day'), true)
  })
})

describe('a pause', () => {
  test('moves working days by the working time in it', () => {
    assert.equal(
      dueAt('2026-11-16 14:05', '3 working_day', [pause('2026-11-17 10:00', '2026-11-18 10:00')]),
      '2026-11-20 14:05',
    )
  })

  test('over a weekend costs nothing', () => {
    assert.equal(
      dueAt('2026-11-13 14:05', '3 working_day', [pause('2026-11-13 17:00', '2026-11-16 07:30')]),
      '2026-11-18 14:05',
    )
  })

  test('that ends at closing leaves the due moment at closing', () => {
    assert.equal(
      dueAt('2026-11-16 07:30', '8 working_hour', [pause('2026-11-16 07:30', '2026-11-17 00:00')]),
      '2026-11-17 17:00',
    )
  })

  test('is clipped at the effective start', () => {
    assert.equal(
      dueAt('2026-11-14 09:00', '1 working_day', [pause('2026-11-14 10:00', '2026-11-16 08:30')]),
      '2026-11-17 08:30',
    )
  })

  test('is ignored when it begins at the due moment, and used a minute earlier', () => {
    assert.equal(
      dueAt('2026-11-16 10:00', '1 working_day', [pause('2026-11-17 10:00', '2026-11-19 10:00')]),
      '2026-11-17 10:00',
    )
    assert.equal(
      dueAt('2026-11-16 10:00', '1 working_day', [pause('2026-11-17 09:59', '2026-11-18 09:59')]),
      '2026-11-18 10:00',
    )
  })

  test('counts when it begins before the due moment as an earlier pause has moved it', () => {
    const pauses = [pause('2026-11-17 08:00', '2026-11-18 08:00'), pause('2026-11-18 09:00', '2026-11-18 10:00')]
    assert.equal(dueAt('2026-11-16 10:00', '1 working_day', pauses), '2026-11-18 11:00')
  })

  test('that overlaps another is not counted twice', () => {
    const pauses = [
      pause('2026-11-17 08:00', '2026-11-17 10:00'),
      pause('2026-11-17 09:00', '2026-11-17 11:00', 'obligation'),
    ]
    assert.equal(dueAt('2026-11-16 14:00', '2 working_day', pauses), '2026-11-18 17:00')
  })

  test('moves calendar limits by its calendar time, then days off and hours apply again', () => {
    assert.equal(
      dueAt('2026-11-09 10:00', '3 calendar_day', [pause('2026-11-10 10:00', '2026-11-12 10:00')]),
      '2026-11-16 17:00',
    )
    assert.equal(
      dueAt('2026-11-09 10:00', '3 calendar_day', [pause('2026-11-10 10:00', '2026-11-10 12:00')]),
      '2026-11-12 17:00',
    )
  })
})

describe('the restart policy', () => {
  const restarted = (receivedAt: string, limit: string, pauses: Pause[]) =>
    computeDueDate({
      receivedAt: at(receivedAt),
      limit: limitOf(limit),
      pauses,
      policy: 'restart',
      calendar: standardCalendar,
    })

  test('counts the limit anew from the end of the last supplement', () => {
    const due = restarted('2026-11-02 10:00', '3 working_day', [
      pause('2026-11-03 09:00', '2026-11-04 09:00'),
      pause('2026-11-06 09:00', '2026-11-10 18:30'),
    ])
    assert.equal(wallClock(due.dueAt), '2026-11-16 07:30')
    assert.equal(due.proof.start.restarted, true)
    assert.deepEqual(
      due.proof.pauses.map((use) => use.code),
      ['restarted', 'restarted'],
    )
  })

  test('leaves other pauses what they are, and forgets those before the restart', () => {
    const due = restarted('2026-11-02 10:00', '3 working_day', [
      pause('2026-11-02 14:00', '2026-11-02 16:00', 'obligation'),
      pause('2026-11-03 09:00', '2026-11-04 09:00', 'supplement'),
      pause('2026-11-05 09:00', '2026-11-05 10:00', 'obligation'),
    ])
    assert.equal(wallClock(due.dueAt), '2026-11-09 10:00')
    assert.deepEqual(
      due.proof.pauses.map((use) => use.code),
      ['before_start', 'restarted', 'moved'],
    )
  })

  test('does not revive a limit that has run out', () => {
    const due = restarted('2026-11-02 10:00', '1 working_day', [pause('2026-11-03 10:00', '2026-11-10 10:00')])
    assert.equal(wallClock(due.dueAt), '2026-11-03 10:00')
    assert.deepEqual(
      due.proof.pauses.map((use) => use.code),
      ['after_due'],
    )
  })
})

describe('the proof', () => {
  test('says of each day whether it counts and why', () => {
    const { proof, calendarVersion } = computeDueDate({
      receivedAt: at('2026-08-28 16:50'),
      limit: limitOf('2 working_day'),
      pauses: [{ ...pause('2026-09-03 08:00', '2026-09-03 09:00'), cause: 'Phiếu PBS số 12' }],
      calendar: standardCalendar,
    })
    assert.equal(calendarVersion, 'vn-2026-11-22')
    assert.deepEqual(
      proof.days.map(({ date, counted, workingMinutes, reason }) => `${date} ${counted} ${workingMinutes} ${reason}`),
      [
        '2026-08-28 false 10 Ngày bắt đầu, không tính vào thời hạn',
        '2026-08-29 false 0 Thứ Bảy, nghỉ hằng tuần',
        '2026-08-30 false 0 Chủ nhật, nghỉ hằng tuần',
        '2026-08-31 false 0 Nghỉ hoán đổi liền Quốc khánh',
        '2026-09-01 false 0 Quốc khánh',
        '2026-09-02 false 0 Quốc khánh',
        '2026-09-03 true 480 Ngày làm việc thứ 1',
        '2026-09-04 true 480 Ngày làm việc thứ 2',
        '2026-09-05 false 0 Thứ Bảy, nghỉ hằng tuần',
        '2026-09-06 false 0 Chủ nhật, nghỉ hằng tuần',
        '2026-09-07 false 50 Bù thời gian tạm dừng',
      ],
    )
    assert.equal(wallClock(proof.end.at), '2026-09-07 08:20')
    assert.deepEqual(
      proof.pauses.map(({ added, cause, code }) => ({ added, cause, code })),
      [{ added: 60, cause: 'Phiếu PBS số 12', code: 'moved' }],
    )
  })

  test('shows why the clock started late and why it ended on another day', () => {
    const { proof } = computeDueDate({
      receivedAt: at('2026-11-21 09:00'),
      limit: limitOf('5 calendar_day'),
      calendar: standardCalendar,
    })
    assert.equal(
      proof.start.reason,
      'Nhận vào ngày nghỉ (Thứ Bảy, nghỉ hằng tuần), tính từ giờ mở cửa của ngày làm việc tiếp theo',
    )
    assert.equal(proof.end.code, 'next_working_day')
    assert.deepEqual(
      proof.days.map((day) => day.code),
      [
        'weekly_rest',
        'weekly_rest',
        'start_day',
        'counted',
        'counted',
        'counted',
        'counted',
        'counted',
        'weekly_rest',
        'next_working_day',
      ],
    )
    assert.equal(proof.days[3]?.reason, 'Ngày thứ 1, vẫn tính (Ngày Văn hóa Việt Nam)')
  })

  test('is the same again when the same question is asked again', () => {
    const question = {
      receivedAt: at('2026-08-28 16:50'),
      limit: limitOf('12 working_day'),
      calendar: standardCalendar,
    }
    assert.deepEqual(computeDueDate(question), computeDueDate(structuredClone(question)))
  })
})

describe("an agency's own calendar", () => {
  const calendar = buildCalendar({
    version: 'agency-1',
    shifts: [
      ...[1, 2, 3, 4, 5].flatMap((weekday) => [
        { weekday, opens: '07:00', closes: '11:30' },
        { weekday, opens: '13:30', closes: '17:00' },
      ]),
      { weekday: 6, opens: '07:30', closes: '11:00', receptionOnly: true },
    ],
    overrides: [
      { day: '2026-11-18', kind: 'half_day', name: 'Buổi chiều tập huấn', source: 'Thông báo của cơ quan' },
      { day: '2026-11-19', kind: 'closure', name: 'Trụ sở mất điện', source: 'Thông báo của cơ quan' },
      { day: '2026-11-22', kind: 'working', name: 'Làm thêm Chủ nhật', source: 'Thông báo của cơ quan' },
    ],
  })
  const due = (receivedAt: string, limit: string) =>
    computeDueDate({ receivedAt: at(receivedAt), limit: limitOf(limit), calendar })

  test('a half day counts as a day and ends the limit with its closing', () => {
    assert.equal(wallClock(due('2026-11-17 15:00', '1 working_day').dueAt), '2026-11-18 11:30')
  })

  test('a closure is skipped and named; an extra Sunday counts', () => {
    const found = due('2026-11-18 08:00', '2 working_day')
    assert.equal(wallClock(found.dueAt), '2026-11-22 08:00')
    assert.deepEqual(
      found.proof.days.map((day) => day.reason),
      [
        'Ngày bắt đầu, không tính vào thời hạn',
        'Trụ sở mất điện',
        'Ngày làm việc thứ 1',
        'Thứ Bảy, chỉ tiếp nhận hồ sơ, không tính vào thời hạn',
        'Ngày làm việc thứ 2 (Làm thêm Chủ nhật)',
      ],
    )
  })

  test('a dossier received on a Saturday of reception only starts on the next working day', () => {
    assert.equal(wallClock(due('2026-11-14 08:00', '1 working_hour').dueAt), '2026-11-16 08:00')
  })
})
