import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  instantOf,
  type NaiveHours,
  type NaiveQuestion,
  naiveDue,
  workingBytes,
} from '../../test/support/naive-deadline.js'
import { fc, randomCases } from '../../test/support/random-cases.js'
import type { TimeLimit } from '../procedures/procedure.js'
import {
  buildCalendar,
  computeDueDate,
  type DueDate,
  legalDayAt,
  standardCalendar,
  type WorkingCalendar,
  workingMinutesBetween,
} from './index.js'

const day = 1440

const usualHours: NaiveHours = {
  weekday: (weekday) =>
    weekday === 0 || weekday === 6
      ? []
      : [
          [450, 690],
          [780, 1020],
        ],
}

const oddHours: NaiveHours = {
  weekday: (weekday) =>
    weekday === 0
      ? []
      : weekday === 6
        ? [[480, 660]]
        : [
            [420, 690],
            [810, 1020],
          ],
  days: {
    '2022-06-15': [[420, 690]],
    '2022-06-16': [],
    '2022-06-19': [
      [540, 600],
      [1200, 1260],
    ],
  },
}

const oddCalendar = buildCalendar({
  version: 'odd',
  shifts: [
    ...[1, 2, 3, 4, 5].flatMap((weekday) => [
      { weekday, opens: '07:00', closes: '11:30' },
      { weekday, opens: '13:30', closes: '17:00' },
    ]),
    { weekday: 6, opens: '08:00', closes: '11:00' },
  ],
  overrides: [
    { day: '2022-06-15', kind: 'half_day', name: 'Nghỉ buổi chiều', source: 'thử' },
    { day: '2022-06-16', kind: 'closure', name: 'Đóng cửa', source: 'thử' },
    {
      day: '2022-06-19',
      kind: 'working',
      name: 'Làm thêm',
      source: 'thử',
      hours: [
        { opens: '09:00', closes: '10:00' },
        { opens: '20:00', closes: '21:00' },
      ],
    },
  ],
})

// Make-up days of the oracle take Monday's hours, and so do the product's.
const agencies = {
  usual: { calendar: standardCalendar, working: workingBytes(usualHours) },
  odd: { calendar: oddCalendar, working: workingBytes(oddHours) },
}

const halves = (low: number, high: number) => fc.integer({ min: low * 2, max: high * 2 }).map((n) => n / 2)

const limits: fc.Arbitrary<TimeLimit> = fc
  .tuple(
    fc.oneof(
      fc.record({ unit: fc.constant<'working_hour'>('working_hour'), quantity: halves(0.5, 320) }),
      fc.record({ unit: fc.constant<'working_day'>('working_day'), quantity: halves(0.5, 40) }),
      fc.record({ unit: fc.constant<'calendar_day'>('calendar_day'), quantity: halves(0.5, 40) }),
      fc.record({ unit: fc.constant<'month'>('month'), quantity: halves(0.5, 1.5) }),
    ),
    fc.option(fc.constantFrom('07:30', '11:00', '12:00', '15:00', '16:30', '17:00'), { nil: undefined }),
  )
  .map(([limit, cutoff]) => (cutoff === undefined ? limit : { ...limit, cutoff }))

// From January 2019 to the end of June 2027; half of the moments lie around the odd agency's odd days.
const moments = fc.oneof(
  fc.integer({ min: 10 * day, max: 3100 * day }),
  fc.integer({ min: 1225 * day, max: 1270 * day }),
)

// Whole hours make pauses touch each other and the edges of shifts more often than chance would.
const edge = fc.oneof(
  fc.integer({ min: -3 * day, max: 50 * day }),
  fc.integer({ min: -72, max: 1200 }).map((n) => n * 60),
)
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 10 * day }),
  fc.integer({ min: 0, max: 48 }).map((n) => n * 30),
)
const pauseShapes = fc.array(fc.record({ at: edge, length: lengths, supplement: fc.boolean() }), { maxLength: 4 })

const questions: fc.Arbitrary<NaiveQuestion> = fc
  .record({
    received: moments,
    limit: limits,
    shapes: pauseShapes,
    policy: fc.constantFrom<'pause' | 'restart'>('pause', 'restart'),
  })
  .map(({ shapes, ...question }) => ({
    ...question,
    pauses: shapes.map(({ at, length, supplement }) => ({
      from: question.received + at,
      to: question.received + at + length,
      supplement,
    })),
  }))

function compute(calendar: WorkingCalendar, question: NaiveQuestion): DueDate {
  return computeDueDate({
    receivedAt: instantOf(question.received),
    limit: question.limit,
    pauses: question.pauses.map((pause) => ({
      from: instantOf(pause.from),
      to: instantOf(pause.to),
      kind: pause.supplement ? 'supplement' : 'obligation',
    })),
    policy: question.policy,
    calendar,
  })
}

function minutesWalked(working: Uint8Array, from: number, to: number): number {
  let minutes = 0
  for (let minute = from; minute < to; minute += 1) minutes += working[minute] ?? 0
  return minutes
}

describe('a due date, in random cases,', () => {
  test('is the one found by walking minute by minute, and its proof adds up', (t) => {
    fc.assert(
      fc.property(questions, fc.constantFrom<'usual' | 'odd'>('usual', 'odd'), (question, agency) => {
        const { calendar, working } = agencies[agency]
        const expected = naiveDue(working, question)
        const { dueAt, proof } = compute(calendar, question)
        assert.equal(dueAt.toISOString(), instantOf(expected.due).toISOString())
        assert.equal(proof.start.at.toISOString(), instantOf(expected.start).toISOString())
        const proved = proof.days.reduce((sum, proofDay) => sum + proofDay.workingMinutes, 0)
        assert.equal(proved, minutesWalked(working, expected.start, expected.due))
      }),
      randomCases(t, { usual: 3_000, deep: 200_000 }),
    )
  })

  test('never comes earlier for a later receipt: hours and working days to the minute, whatever the pauses', (t) => {
    const later = fc.tuple(questions, fc.integer({ min: 0, max: 4 * day }))
    fc.assert(
      fc.property(later, ([question, delay]) => {
        fc.pre(question.limit.unit === 'working_hour' || question.limit.unit === 'working_day')
        const kept = { ...question, policy: 'pause' as const }
        const first = compute(standardCalendar, kept).dueAt
        const second = compute(standardCalendar, { ...kept, received: question.received + delay }).dueAt
        assert.ok(first <= second, `${first.toISOString()} > ${second.toISOString()}`)
      }),
      randomCases(t, { usual: 2_000, deep: 50_000 }),
    )
  })

  // A limit of calendar days that ends on a Sunday rests until Monday's closing, one that ends on Monday at nine
  // ends at nine: by the law's own rule only the day is monotone.
  test('never falls on an earlier day for a later receipt: calendar days and months', (t) => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 0, max: 4 * day }), (question, delay) => {
        fc.pre(question.limit.unit === 'calendar_day' || question.limit.unit === 'month')
        const bare = { ...question, pauses: [] }
        const first = legalDayAt(compute(standardCalendar, bare).dueAt)
        const second = legalDayAt(compute(standardCalendar, { ...bare, received: question.received + delay }).dueAt)
        assert.ok(first <= second, `${first} > ${second}`)
      }),
      randomCases(t, { usual: 2_000, deep: 50_000 }),
    )
  })

  test('is the same for one pause and for the same pause told in pieces', (t) => {
    fc.assert(
      fc.property(
        questions,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
        (question, cuts) => {
          const cut = ({ from, to, supplement }: NaiveQuestion['pauses'][number]) => {
            const edges = [from, ...cuts.map((part) => Math.round(from + part * (to - from))).sort((a, b) => a - b), to]
            return edges.slice(1).map((end, index) => ({ from: edges[index] ?? from, to: end, supplement }))
          }
          const whole = compute(standardCalendar, question)
          const pieces = compute(standardCalendar, { ...question, pauses: question.pauses.flatMap(cut) })
          assert.deepEqual(pieces.dueAt, whole.dueAt)
        },
      ),
      randomCases(t, { usual: 2_000, deep: 50_000 }),
    )
  })

  test('of a limit in hours moves by a pause as by so many minutes more', (t) => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 80 }), lengths, (received, quantity, length) => {
        const limit: TimeLimit = { quantity, unit: 'working_hour' }
        const bare: NaiveQuestion = { received, limit, pauses: [], policy: 'pause' }
        const from = received + 30
        const paused = compute(standardCalendar, { ...bare, pauses: [{ from, to: from + length, supplement: true }] })
        const lost = paused.proof.pauses.reduce((sum, pause) => sum + pause.added, 0)
        assert.equal(workingMinutesBetween(standardCalendar, paused.proof.start.at, paused.dueAt), quantity * 60 + lost)
      }),
      randomCases(t, { usual: 1_000, deep: 20_000 }),
    )
  })

  test('after a restart is the one of a dossier received when the supplement was complete', (t) => {
    fc.assert(
      fc.property(moments, limits, lengths, (received, limit, length) => {
        const bare: NaiveQuestion = { received, limit, pauses: [], policy: 'restart' }
        const { proof, dueAt } = compute(standardCalendar, bare)
        const from = proof.start.at.getTime()
        const to = new Date(from + (length + 1) * 60_000)
        const question = {
          limit,
          calendar: standardCalendar,
          receivedAt: instantOf(received),
          policy: 'restart' as const,
        }
        const restarted = computeDueDate({ ...question, pauses: [{ from: new Date(from), to }] })
        assert.ok(from < dueAt.getTime())
        assert.deepEqual(restarted.dueAt, computeDueDate({ ...question, receivedAt: to }).dueAt)
      }),
      randomCases(t, { usual: 1_000, deep: 20_000 }),
    )
  })
})
