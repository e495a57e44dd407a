import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import { openTown } from '../../../test/support/town.js'
import { asActor, asSystem } from '../../platform/db.js'
import type { ContentText, Writing } from '../index.js'
import { getItem, getPublished, isSlug, listItems, listPublished, slugOf, writeContent } from '../index.js'

const text: ContentText = {
  title: { vi: 'Tin thử' },
  summary: { vi: 'Tóm tắt' },
  body: { vi: 'Nội dung' },
  link: null,
  audience: 'everyone',
  topic: null,
  procedureCode: null,
}
const hour = 3_600_000

async function aDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const officer = await town.officer('administrator', 'hoa-sen')
  const write = (writing: Partial<Writing>) =>
    writeContent(town.needs, {
      ...{ officerId: officer.id, base: null, kind: 'news', slug: 'tin-thu', intent: 'publication', text },
      ...writing,
    })
  const shown = () =>
    asActor(town.needs.db, { kind: 'anyone' }, (tx) =>
      listPublished(tx, { kind: 'news', at: town.needs.now(), limit: 10 }),
    )
  return { town, write, shown }
}

test('a draft is seen by nobody, a scheduled text from its minute on, and a withdrawal hides also what stood before it', async (t) => {
  const { town, write, shown } = await aDesk(t)
  const start = town.needs.now().getTime()
  const draft = await write({ intent: 'draft' })
  assert.ok(draft.outcome === 'written')
  assert.deepEqual(await shown(), [])
  const base = (number: number) => ({ id: draft.id, number })
  await write({ base: base(1), showsFrom: new Date(start + hour), text: { ...text, title: { vi: 'Một' } } })
  await write({ base: base(2), showsFrom: new Date(start + 2 * hour), text: { ...text, title: { vi: 'Hai' } } })
  assert.deepEqual(await shown(), [])
  town.clock.set(new Date(start + hour))
  assert.deepEqual(
    (await shown()).map(({ title }) => title.vi),
    ['Một'],
  )
  town.clock.set(new Date(start + 2 * hour))
  assert.deepEqual(
    (await shown()).map(({ title }) => title.vi),
    ['Hai'],
  )
  await write({ base: base(3), intent: 'withdrawal' })
  assert.deepEqual(await shown(), [])
  await assert.rejects(
    asSystem(town.needs.db, (tx) => getPublished(tx, { kind: 'news', slug: 'tin-thu', at: town.needs.now() })),
  )
  const item = await asSystem(town.needs.db, (tx) => getItem(tx, draft.id, town.needs.now()))
  assert.deepEqual(
    item.revisions.map(({ number, title }) => [number, title.vi]),
    [
      [4, 'Tin thử'],
      [3, 'Hai'],
      [2, 'Một'],
      [1, 'Tin thử'],
    ],
  )
})

test('two writers at once: one is kept, the other is told, and nothing is covered up', async (t) => {
  const { write } = await aDesk(t)
  const first = await write({})
  assert.ok(first.outcome === 'written')
  const both = await Promise.all([1, 2].map(() => write({ base: { id: first.id, number: 1 } })))
  assert.deepEqual(both.map((one) => (one.outcome === 'refused' ? one.because : 'written')).sort(), [
    'changed_meanwhile',
    'written',
  ])
  assert.deepEqual(await write({}), { outcome: 'refused', because: 'address_taken' })
  const unknown = await write({ slug: 'khac', text: { ...text, procedureCode: '9.999999' } })
  assert.deepEqual(unknown, { outcome: 'refused', because: 'unknown_procedure' })
})

test('the serving role may neither change nor remove what was written', async (t) => {
  const { town, write } = await aDesk(t)
  await write({})
  for (const table of ['contentRevisions', 'contentItems'] as const)
    await assert.rejects(
      asSystem(town.needs.db, (tx) => tx.deleteFrom(table).execute()),
      /permission denied/,
    )
  await assert.rejects(
    asSystem(town.needs.db, (tx) => tx.updateTable('contentRevisions').set({ titleVi: 'x' }).execute()),
    /permission denied/,
  )
})

test('the list of administrators and the page of everyone agree on what is shown, whatever was written', async (t) => {
  const { town, write } = await aDesk(t)
  const start = town.needs.now().getTime()
  let slug = 0
  const span = fc.record({
    intent: fc.constantFrom('draft', 'publication', 'withdrawal' as const),
    from: fc.integer({ min: -3, max: 3 }),
    lasts: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(span, { minLength: 1, maxLength: 5 }), async (spans) => {
      slug += 1
      let base: Writing['base'] = null
      for (const { intent, from, lasts } of spans) {
        const showsFrom = new Date(start + from * hour)
        const showsUntil = lasts === undefined ? undefined : new Date(showsFrom.getTime() + lasts * hour)
        const written = await write({
          base,
          slug: `tin-${slug}`,
          intent: intent as Writing['intent'],
          showsFrom,
          showsUntil,
        })
        assert.ok(written.outcome === 'written')
        base = { id: written.id, number: written.number }
      }
      const at = new Date(start)
      const seen = await asSystem(town.needs.db, async (tx) => ({
        public: await listPublished(tx, { kind: 'news', at, limit: 1000 }),
        lines: await listItems(tx, 'news', at),
      }))
      const shownLines = seen.lines.filter(({ standing }) => standing === 'shown').map(({ slug }) => slug)
      assert.deepEqual(shownLines.sort(), seen.public.map(({ slug }) => slug).sort())
    }),
    { numRuns: 25 },
  )
})

test('news come page by page without losing or doubling one', async (t) => {
  const { town, write } = await aDesk(t)
  for (let n = 1; n <= 5; n += 1) await write({ slug: `tin-${n}` })
  const at = town.needs.now()
  const slugs: string[] = []
  let after: { showsFrom: Date; id: string } | undefined
  for (let page = 0; page < 3; page += 1) {
    const found = await asSystem(town.needs.db, (tx) =>
      listPublished(tx, { kind: 'news', at, limit: 2, ...(after && { after }) }),
    )
    slugs.push(...found.map(({ slug }) => slug))
    after = found.at(-1)
  }
  assert.equal(new Set(slugs).size, 5)
  assert.equal(slugs.length, 5)
})

test('an address is made of the words of the title', () => {
  assert.equal(slugOf('  Đăng ký khai sinh: 3 bước, không chờ!'), 'dang-ky-khai-sinh-3-buoc-khong-cho')
  assert.equal(slugOf('???'), '')
  fc.assert(fc.property(fc.string(), (title) => slugOf(title) === '' || isSlug(slugOf(title))))
})
