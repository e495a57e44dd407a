import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf, type NaiveQuestion, naiveDue, workingBytes } from '../../test/support/naive-deadline.js'
import { fc, randomCases } from '../../test/support/random-cases.js'
import { buildCalendar, type CalendarRows, standardCalendar } from '../calendar/index.js'
import type { ProcedureDefinition, TimeLimit } from '../procedures/procedure.js'
import { type ClockEvent, replay } from './replay.js'

const usualDay: [number, number][] = [
  [450, 690],
  [780, 1020],
]
const working = workingBytes({ weekday: (weekday) => (weekday === 0 || weekday === 6 ? [] : usualDay) })

/** The calendar as it comes back from the row that keeps its version. */
const { version, shifts, announcedYears, namedDays } = standardCalendar
const rows = JSON.stringify({ shifts, announcedYears, days: [...namedDays.values()] })
const kept = buildCalendar({ version, ...(JSON.parse(rows) as Omit<CalendarRows, 'version'>) })

const day = 1440
const limits: fc.Arbitrary<TimeLimit> = fc.record({
  unit: fc.constantFrom<TimeLimit['unit'][]>('working_hour', 'working_day', 'calendar_day'),
  quantity: fc.integer({ min: 1, max: 60 }).map((n) => n / 2),
})

/** Waiting times after acceptance, one after the other: minutes until each, and how long it takes. */
const waits = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 6 * day }),
    length: fc.integer({ min: 0, max: 9 * day }),
    supplement: fc.boolean(),
  }),
  { maxLength: 4 },
)

function pausesOf(received: number, list: { after: number; length: number; supplement: boolean }[]) {
  let clock = received
  return list.map(({ after, length, supplement }): NaiveQuestion['pauses'][number] => {
    const from = clock + after
    clock = from + length
    return { from, to: clock, supplement }
  })
}

function eventsOf({ received, pauses }: NaiveQuestion): ClockEvent[] {
  const event = (kind: ClockEvent['kind'], minute: number) => ({ kind, at: instantOf(minute), detail: {} })
  return [
    // What was asked and answered before acceptance pauses nothing.
    event('supplement_requested', received - 3 * day),
    event('supplemented', received - day),
    event('accepted', received),
    ...pauses.flatMap(({ from, to, supplement }) => [
      event(supplement ? 'supplement_requested' : 'obligation_asked', from),
      event(supplement ? 'supplemented' : 'obligation_met', to),
    ]),
  ]
}

test('the events of a dossier, replayed with the calendar that was kept, give the date found by walking minute by minute', (t) => {
  const cases = fc.tuple(
    fc.integer({ min: 10 * day, max: 3000 * day }),
    limits,
    waits,
    fc.constantFrom<NaiveQuestion['policy'][]>('pause', 'restart'),
  )
  fc.assert(
    fc.property(cases, ([received, limit, list, policy]) => {
      const question: NaiveQuestion = { received, limit, policy, pauses: pausesOf(received, list) }
      const definition = { timeLimit: limit, supplement: { policy } } as ProcedureDefinition
      const replayed = replay({ events: eventsOf(question), definition, calendar: kept, until: instantOf(received) })
      assert.deepEqual(replayed?.dueAt, instantOf(naiveDue(working, question).due))
    }),
    randomCases(t, { usual: 500, deep: 20_000 }),
  )
})
