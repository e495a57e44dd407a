import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine } from '../../../test/support/a-catalogue-line.js'
import { endState, openCatalogue, publishAhead } from '../../../test/support/catalogue-imports.js'
import { fc, randomCases } from '../../../test/support/random-cases.js'

class Crash extends Error {}

const variants = fc.record({
  kind: fc.constantFrom('chung_toan_quoc', 'noi_bo', 'dac_thu_dia_phuong'),
  qty: fc.constantFrom(1, 3, 17.5),
  feeRule: fc.constantFrom('mien', 'hdnd_tinh'),
  components: fc.uniqueArray(fc.constantFrom('Tờ khai', 'Ảnh', 'Bản sao', 'Đơn'), { maxLength: 3 }),
})

/** What was published here with a day that lies ahead: nothing, the only revision before both files, or an amendment between them. */
const aheads = fc.constantFrom('none', 'only', 'amendment')
type Ahead = 'none' | 'only' | 'amendment'

const aheadLine = (index: number) => ({ code: `1.00000${index}`, timeLimitStd: { qty: 3, unit: 'ngày' } })

interface Facts {
  kind: string
  qty: number
  feeRule: string
  components: string[]
}

const linesOfFacts = (facts: readonly Facts[], updatedAt: string) =>
  facts.map(({ qty, ...rest }, index) =>
    aCatalogueLine({
      code: `1.00000${index}`,
      promulgatedBy: 'UBND tỉnh Lào Cai',
      timeLimitStd: { qty, unit: 'ngày' },
      updatedAt,
      ...rest,
    }),
  )

test('in any order and cut off anywhere, two imports end in the same state as when nothing happened', async (t) => {
  const facts = fc.array(variants, { minLength: 2, maxLength: 7 })
  const story = fc.tuple(
    facts,
    fc.infiniteStream(variants),
    fc.nat({ max: 6 }),
    fc.integer({ min: 1, max: 3 }),
    fc.nat(),
    fc.infiniteStream(aheads),
  )
  await fc.assert(
    fc.asyncProperty(story, async ([before, next, crashAt, size, shuffle, drawn]) => {
      const after = before.map((same, index) => (index % 2 === 0 ? same : (next.next().value ?? same)))
      const files = [linesOfFacts(before, '2026-05-01'), linesOfFacts(after, '2026-11-01')]
      const ahead = before.map((): Ahead => drawn.next().value ?? 'none')
      const calm = await openCatalogue(t)
      const rough = await openCatalogue(t)
      for (const [round, file] of files.entries()) {
        for (const { db } of [calm, rough])
          for (const [index, kind] of ahead.entries())
            if (kind === (round === 0 ? 'only' : 'amendment')) await publishAhead(db, aheadLine(index))
        const { refused } = await calm.load(file)
        assert.equal(refused, countRefused(round === 0 ? before : after, ahead))
        const order = file.map((line, index) => ({ line, key: (index * 7919 + shuffle) % 104729 }))
        const shuffled = order.sort((one, other) => one.key - other.key).map(({ line }) => line)
        await cutOff(rough.load, shuffled, { crashAt, size })
      }
      const [expected, found] = [await endState(calm.db), await endState(rough.db)]
      assert.deepEqual(found, expected)
      assert.equal(found.revisions.length, countRevisions({ before, after, ahead }))
      const notInForce = found.procedures.filter(({ current }) => current === null)
      assert.deepEqual(
        notInForce.map(({ code, state }) => [code, state]),
        ahead.flatMap((kind, index) => (kind === 'only' ? [[`1.00000${index}`, 'announced']] : [])),
      )
    }),
    // Each case needs databases of its own.
    randomCases(t, { usual: 4, deep: 60 }),
  )
})

/** Loads until the process "dies" after some batches, then begins again with the same lines. */
async function cutOff(
  load: Awaited<ReturnType<typeof openCatalogue>>['load'],
  lines: readonly object[],
  { crashAt, size }: { crashAt: number; size: number },
) {
  let batches = 0
  const onProgress = () => {
    batches += 1
    if (batches === crashAt) throw new Crash()
  }
  try {
    await load(lines, { linesPerTransaction: size, onProgress })
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    const done = await load(lines, { linesPerTransaction: size })
    assert.equal(done.linesDone, lines.length)
    assert.equal(done.added + done.changed + done.unchanged + done.refused, lines.length)
  }
}

interface Story {
  before: readonly Facts[]
  after: readonly Facts[]
  ahead: readonly Ahead[]
}

/** By hand: one revision each, one more where people would be told something else, and those that wait, beside which nothing is written where they are the only ones. */
function countRevisions({ before, after, ahead }: Story): number {
  const told = (facts: Facts | undefined) => [facts?.qty, facts?.feeRule, facts?.components.toSorted().join()].join('|')
  return before.reduce((sum, facts, index) => {
    if (ahead[index] === 'only') return sum + 1
    return sum + 1 + (told(facts) === told(after[index]) ? 0 : 1) + (ahead[index] === 'amendment' ? 1 : 0)
  }, 0)
}

/** By hand: of what waits here alone, the name, the sector and the time limit are compared. */
const countRefused = (facts: readonly Facts[], ahead: readonly Ahead[]): number =>
  facts.filter(({ qty }, index) => ahead[index] === 'only' && qty !== 3).length
