import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate, FeelDate as OracleDate, FeelDuration as OracleDuration } from 'feelin'
import { Temporal } from 'temporal-polyfill'
import { fc } from '../../../test/support/random-cases.js'
import { compileFeel } from './compile-feel.js'
import { addDuration, monthsBetween } from './feel-days.js'
import { FeelSyntaxError } from './feel-syntax.js'
import { FeelDate, FeelDuration, type FeelValue } from './feel-value.js'

const today = '2026-11-22'
const days = ['1999-12-31', '2000-02-29', '2008-11-22', '2026-11-22']

const scopes = fc.record({
  n: fc.option(fc.integer({ min: -9, max: 9 })),
  m: fc.integer({ min: 0, max: 3 }),
  s: fc.option(fc.constantFrom('', 'a', 'ab', 'Đà Nẵng')),
  b: fc.option(fc.boolean()),
  d: fc.option(fc.constantFrom(...days)),
  l: fc.option(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 })),
})

const sources = fc.letrec<Record<'number' | 'text' | 'date' | 'list' | 'truth', string>>((tie) => {
  const wrap = (template: string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...parts).map((texts) => template.replace(/#(\d)/g, (_, at) => texts[Number(at)] ?? ''))
  const [number, text, date, list, truth] = [tie('number'), tie('text'), tie('date'), tie('list'), tie('truth')]
  const oneOf = (...options: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.oneof({ maxDepth: 4, depthSize: 'small' }, ...(options as [fc.Arbitrary<string>]))
  const comparison = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
  const bracket = { open: fc.constantFrom('[', '('), close: fc.constantFrom(']', ')') }
  const same = [number, text, date]
  return {
    number: oneOf(
      fc.constantFrom('n', 'm', 'unknown', '0', '1', '2.5', '-3'),
      wrap('(#0 #1 #2)', number, fc.constantFrom('+', '-', '*', '/'), number),
      wrap('(#0) ** #1', number, fc.constantFrom('0', '1', '2')),
      wrap('-(#0)', number),
      wrap('count(#0)', list),
      wrap('string length(#0)', text),
      wrap('(if #0 then #1 else #2)', truth, number, number),
      wrap('#0(#1, #2)', fc.constantFrom('min', 'max', 'sum'), number, number),
      wrap('#0(#1)', fc.constantFrom('min', 'max', 'sum'), list),
      wrap('#0(#1)', fc.constantFrom('abs', 'floor', 'ceiling'), number),
      wrap('(#0).#1', date, fc.constantFrom('year', 'month', 'day', 'weekday')),
      wrap('(#0 - #1).days', date, date),
    ),
    text: oneOf(
      fc.constantFrom('s', '"a"', '"b"', '""', '"Đà Nẵng"', '"\\n\\"x\\""', 'null'),
      wrap('(#0 + #1)', text, text),
      wrap('#0 case(#1)', fc.constantFrom('upper', 'lower'), text),
      wrap('(if #0 then #1 else #2)', truth, text, text),
    ),
    date: oneOf(
      fc.constantFrom('d', 'today()', 'date("2000-02-29")', 'date("2026-02-30")', 'date(2008, 1, 31)'),
      wrap('(#0 #1 duration("#2"))', date, fc.constantFrom('+', '-'), fc.constantFrom('P18Y', 'P1M', 'P1Y6M', 'P30D')),
    ),
    list: oneOf(fc.constantFrom('l', '[]', '[1]', '[2, 0]'), wrap('[#0, #1]', number, number)),
    truth: oneOf(
      fc.constantFrom('b', 'true', 'false', 'null'),
      ...same.map((kind) => wrap('(#0 #1 #2)', kind, comparison, kind)),
      ...same.map((kind) => wrap('(#0 in #3#1..#2#4)', kind, kind, kind, bracket.open, bracket.close)),
      ...same.map((kind) => wrap('(#0 in (#1, #2))', kind, kind, kind)),
      ...same.map((kind) => wrap('(#0 between #1 and #2)', kind, kind, kind)),
      wrap('(#0 in (<#1, >=#2))', number, number, number),
      wrap('(#0 in #1)', number, list),
      wrap('(#0 #1 #2)', list, fc.constantFrom('=', '!='), list),
      wrap('(#0 = #1)', number, text),
      wrap('(#0 = #1)', list, number),
      wrap('(#0 #1 #2)', truth, fc.constantFrom('and', 'or'), truth),
      wrap('not(#0)', truth),
      wrap('#0(#1, #2)', fc.constantFrom('contains', 'starts with', 'ends with'), text, text),
      wrap('list contains(#0, #1)', list, fc.constantFrom('0', '1', 'm')),
      wrap('(#0 x in #1 satisfies x #2 #3)', fc.constantFrom('some', 'every'), list, comparison, number),
    ),
  }
})

function plain(value: unknown): unknown {
  if (value instanceof FeelDate || value instanceof OracleDate) return `day ${value}`
  if (value instanceof OracleDuration) return `${value}`
  if (value instanceof FeelDuration) return `${value.kind} ${value.quantity}`
  if (Array.isArray(value)) return value.map(plain)
  return value === undefined ? null : value
}

for (const kind of ['truth', 'number', 'date'] as const) {
  test(`a compiled expression gives what feelin gives: ${kind}`, () => {
    fc.assert(
      fc.property(sources[kind], scopes, (source, { d, ...rest }) => {
        const values: Record<string, FeelValue> = { ...rest, d: d === null ? null : new FeelDate(d) }
        const oracle = () => evaluate(source, { ...rest, d: dateForOracle(d), today: () => dateForOracle(today) }).value
        const ours = () => compileFeel(source).evaluate({ values, today })
        if (isRefused(oracle)) assert.throws(ours, FeelSyntaxError)
        else assert.deepEqual(plain(ours()), plain(oracle()))
      }),
      { numRuns: 800 },
    )
  })
}

/** Deep brackets can be more than the grammar, which both sides share, untangles. */
function isRefused(oracle: () => unknown): boolean {
  try {
    oracle()
    return false
  } catch {
    return true
  }
}

function dateForOracle(day: string | null): unknown {
  return day === null ? null : evaluate(`date("${day}")`, {}).value
}

// feelin balances a span of months from 1970-01-01 on and gives 2 months from 1999-12-31 to 2000-02-29: Temporal is the oracle here.
test('months between two days, and a day some months away, are what Temporal says', () => {
  const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: -1300, max: 1300 }), (a, b, months) => {
      const [from, to] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)]
      const until = Temporal.PlainDate.from(from).until(to, { largestUnit: 'month' }).months
      assert.equal(monthsBetween(new FeelDate(from), new FeelDate(to)).quantity, until)
      const moved = addDuration(new FeelDate(from), new FeelDuration('months', months), 1)
      assert.equal(moved?.iso, Temporal.PlainDate.from(from).add({ months }).toString())
    }),
  )
})
