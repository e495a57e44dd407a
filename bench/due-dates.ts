import { computeDueDate, standardCalendar } from '../src/calendar/index.js'
import type { TimeLimit } from '../src/procedures/procedure.js'
import { instantOf, type NaiveQuestion, naiveDue, workingBytes } from '../test/support/naive-deadline.js'

/** Working out when a result is due, with the proof, and the same by walking minute by minute. */
export interface DueDateFigures {
  computations: number
  microseconds: number
  naiveMicroseconds: number
}

const computed = 5_000
const walked = 200

const limits: TimeLimit[] = [
  { quantity: 1, unit: 'working_day' },
  { quantity: 15, unit: 'working_day' },
  { quantity: 8, unit: 'working_hour' },
  { quantity: 30, unit: 'calendar_day' },
  { quantity: 1, unit: 'month' },
]

/** Receipts all over 2024-2026, every second one with a pause for a supplement. */
function questionOf(index: number): NaiveQuestion {
  const received = 2_630_000 + ((index * 7_919) % 1_500_000)
  const limit = limits[index % limits.length] ?? { quantity: 1, unit: 'working_day' }
  const pause = { from: received + 1_000, to: received + 4_000, supplement: true }
  return { received, limit, pauses: index % 2 === 0 ? [] : [pause], policy: 'pause' }
}

const compute = ({ received, limit, pauses, policy }: NaiveQuestion): Date =>
  computeDueDate({
    ...{ receivedAt: instantOf(received), limit, policy, calendar: standardCalendar },
    pauses: pauses.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to), kind: 'supplement' })),
  }).dueAt

const usualDay: [number, number][] = [
  [450, 690],
  [780, 1020],
]

/** Both must agree on every question they share, or neither figure means anything. */
export function measureDueDates(): DueDateFigures {
  const working = workingBytes({ weekday: (weekday) => (weekday === 0 || weekday === 6 ? [] : usualDay) })
  const questions = Array.from({ length: computed }, (_, index) => questionOf(index))
  const shared = questions.slice(0, walked)
  for (const question of shared) {
    const naive = instantOf(naiveDue(working, question).due)
    if (compute(question).getTime() !== naive.getTime()) throw new Error('the two ways to a due date disagree')
  }
  return {
    computations: computed,
    microseconds: microsecondsOfEach(questions, compute),
    naiveMicroseconds: microsecondsOfEach(shared, (question) => naiveDue(working, question)),
  }
}

function microsecondsOfEach<T>(list: readonly T[], work: (piece: T) => unknown): number {
  for (const piece of list) work(piece)
  const began = performance.now()
  for (const piece of list) work(piece)
  return ((performance.now() - began) * 1_000) / list.length
}
