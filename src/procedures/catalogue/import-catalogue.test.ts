import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { aCatalogueLine } from '../../../test/support/a-catalogue-line.js'
import { at, comingFrom, endState, openCatalogue, publishAhead } from '../../../test/support/catalogue-imports.js'
import { asSystem, type Db } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { makeCurrent } from '../revision-in-force.js'
import { searchCatalogue } from '../search/search-catalogue.js'
import { getShownProcedure } from '../shown-procedure.js'
import { getRevision } from '../store.js'
import { readEntry } from './entry.js'
import type { importCatalogue } from './import-catalogue.js'
import { ImportStopped, listImportLines, stopImport } from './import-record.js'

const counts = ({ added, changed, unchanged, refused }: Awaited<ReturnType<typeof importCatalogue>>) => ({
  ...{ added, changed, unchanged, refused },
})

async function reasonsOf(db: Db, importId: string): Promise<Record<number, string>> {
  const lines = await asSystem(db, (tx) => listImportLines(tx, importId, { outcome: 'refused', after: 0, limit: 100 }))
  return Object.fromEntries(lines.map(({ line, reasons }) => [line, reasons.join(' ')]))
}

test('the same file twice changes nothing, and lists in another order are the same facts', async (t) => {
  const { db, load } = await openCatalogue(t)
  const papers = ['a) Tờ khai', 'b) Bản sao', 'c) Ảnh']
  const line = (components: string[]) => aCatalogueLine({ code: '1.000001', components })
  assert.deepEqual(counts(await load([line(papers)])), { added: 1, changed: 0, unchanged: 0, refused: 0 })
  const before = await endState(db)
  assert.deepEqual(counts(await load([line(papers.toReversed())])), { added: 0, changed: 0, unchanged: 1, refused: 0 })
  assert.deepEqual(await endState(db), before)
})

test('after an import the database knows how much there is, so that searches are planned for it at once', async (t) => {
  const { db, load } = await openCatalogue(t)
  await load([aCatalogueLine({ code: '1.000001' }), aCatalogueLine({ code: '1.000002' })])
  const { rows } = await sql<{ known: number; there: number }>`
    select (select reltuples::integer from pg_class where oid = 'search_postings'::regclass) as known,
      (select count(*) from search_postings) as there`.execute(db)
  assert.equal(rows[0]?.known, rows[0]?.there)
})

test('a changed time limit makes a revision with its day; the earlier one ends the day before, word for word as it was', async (t) => {
  const { db, load } = await openCatalogue(t)
  const line = (qty: number, updatedAt: string) =>
    aCatalogueLine({ code: '1.000001', timeLimitStd: { qty, unit: 'ngày' }, updatedAt })
  await load([line(10, '2026-05-01')])
  const [first] = (await endState(db)).revisions
  const changed = await load([line(7, '2026-11-20')])
  assert.equal(changed.changed, 1)
  const { revisions } = await endState(db)
  assert.deepEqual(revisions[0], { ...first, validTo: '2026-11-19' })
  assert.equal(revisions[1]?.validFrom, '2026-11-20')
  const { revision } = await asSystem(db, (tx) => getShownProcedure(tx, '1.000001'))
  assert.deepEqual(revision.definition.timeLimit, { quantity: 7, unit: 'calendar_day' })
  const lines = await asSystem(db, (tx) => listImportLines(tx, changed.id, { outcome: 'changed', after: 0, limit: 9 }))
  assert.deepEqual(lines[0]?.reasons, ['thời hạn'])
})

test('each line that cannot be taken is refused with its reason, and the others are taken', async (t) => {
  const { db, load } = await openCatalogue(t)
  const done = await load([
    aCatalogueLine({ code: '1.000001' }),
    '{"code": "1.000002"',
    aCatalogueLine({ code: '1.0133611' }),
    aCatalogueLine({ code: '1.000003.01' }),
    aCatalogueLine({ code: '1.000004', kind: 'dac_thu_dia_phuong', promulgatedBy: 'UBND tỉnh Không Có' }),
    aCatalogueLine({ code: '1.000005', field: 5 }),
    aCatalogueLine({ code: '1.000006', name: 'Một' }),
    aCatalogueLine({ code: '1.000006', name: 'Hai' }),
    'null',
  ])
  assert.deepEqual(counts(done), { added: 1, changed: 0, unchanged: 0, refused: 8 })
  const reasons = await reasonsOf(db, done.id)
  assert.match(reasons[2] ?? '', /JSON/)
  assert.match(reasons[3] ?? '', /1\.0133611.*không đúng dạng/)
  assert.match(reasons[4] ?? '', /trường hợp của thủ tục 1\.000003/)
  assert.match(reasons[5] ?? '', /không rõ của tỉnh/)
  assert.match(reasons[6] ?? '', /“field”/)
  assert.match(reasons[7] ?? '', /dòng 7, 8/)
  assert.match(reasons[8] ?? '', /dòng 7, 8/)
  assert.match(reasons[9] ?? '', /không phải một đối tượng JSON/)
})

test('internal procedures are nobody’s to find or open; those of a province only its people find', async (t) => {
  const { db, load } = await openCatalogue(t)
  await load([
    aCatalogueLine({ code: '1.000001', name: 'Hỗ trợ nghề dệt', kind: 'noi_bo' }),
    aCatalogueLine({
      code: '1.000002',
      name: 'Hỗ trợ nghề gốm',
      kind: 'dac_thu_dia_phuong',
      promulgatedBy: 'UBND tỉnh Lào Cai',
    }),
    aCatalogueLine({ code: '1.000003', name: 'Hỗ trợ nghề mộc' }),
  ])
  const find = async (words: string, province?: string) =>
    (
      await searchCatalogue({ db, now: at('2026-11-24') }, { words, limit: 9, ...(province && { province }) })
    ).procedures
      .map(({ code }) => code)
      .sort()
  assert.deepEqual(await find('hỗ trợ nghề'), ['1.000003'])
  assert.deepEqual(await find('hỗ trợ nghề', '15'), ['1.000002', '1.000003'])
  assert.deepEqual(await find('hỗ trợ nghề', '01'), ['1.000003'])
  assert.deepEqual(await find('1.000001'), [])
  await assert.rejects(
    asSystem(db, (tx) => getShownProcedure(tx, '1.000001')),
    { name: 'NotFound' },
  )
  assert.equal((await asSystem(db, (tx) => getShownProcedure(tx, '1.000002'))).province, 'Lào Cai')
})

test('cases (.01) are limits of one procedure, and their codes lead to it', async (t) => {
  const { db, load } = await openCatalogue(t)
  const time = (qty: number) => ({ qty, unit: 'ngày làm việc' })
  const subProcedures = [
    { code: '1.000001.02', name: 'Bổ sung', time: time(1) },
    { code: '1.000001.01', name: 'Cải chính', time: time(3) },
  ]
  await load([aCatalogueLine({ code: '1.000001' })], { details: [{ code: '1.000001', subProcedures }] })
  const { revision } = await asSystem(db, (tx) => getShownProcedure(tx, '1.000001.02'))
  assert.equal(revision.definition.code, '1.000001')
  assert.deepEqual(
    revision.definition.caseLimits?.map(({ code, limit }) => [code, limit?.quantity]),
    [
      ['1.000001.01', 3],
      ['1.000001.02', 1],
    ],
  )
})

const detailsOf = (code: string) => ({
  code,
  steps: 'Nộp hồ sơ.\nNhận kết quả.',
  fees: [{ amount: 10_000, note: 'Nộp trực tuyến', method: 'truc_tuyen' }],
  cases: [{ case: 'Giấy tờ phải nộp', items: [{ name: 'Tờ khai', original: 1, copy: 0 }] }],
  legalBasis: [{ no: '60/2014/QH13', name: 'Luật Hộ tịch' }],
})

test('a file that comes without the details takes none of them away; what only they can tell is refused, not guessed', async (t) => {
  const { db, load } = await openCatalogue(t)
  const line = (facts: Record<string, unknown>, updatedAt = '2026-05-01') =>
    aCatalogueLine({ code: '1.000001', components: ['Tờ khai'], feeRule: 'so_tien', updatedAt, ...facts })
  await load([line({})], { details: [detailsOf('1.000001')] })
  const before = await endState(db)
  assert.deepEqual(counts(await load([line({})])), { added: 0, changed: 0, unchanged: 1, refused: 0 })
  const others = await load([line({})], { details: [detailsOf('1.000002')] })
  assert.equal(others.unchanged, 1, 'nor a file of details that names others only')
  for (const [facts, told] of [
    [{ components: ['Tờ khai', 'Ảnh'] }, 'thành phần hồ sơ'],
    [{ feeRule: 'mien' }, 'phí, lệ phí'],
    [{ feeAmounts: [25_000] }, 'phí, lệ phí'],
  ] as const) {
    const refused = await load([line(facts)])
    assert.match(
      (await reasonsOf(db, refused.id))[1] ?? '',
      new RegExp(`khác về: ${told}\\. Hãy nhập kèm tệp chi tiết`),
    )
  }
  assert.deepEqual(await endState(db), before)
  const changed = await load([line({ timeLimitStd: { qty: 2, unit: 'ngày' } }, '2026-11-20')])
  assert.equal(changed.changed, 1)
  const { revision } = await asSystem(db, (tx) => getShownProcedure(tx, '1.000001'))
  assert.deepEqual(revision.definition.timeLimit, { quantity: 2, unit: 'calendar_day' })
  assert.equal(revision.definition.steps.length, 2)
  assert.equal(revision.definition.requiredDocuments[0]?.originals, 1)
  assert.deepEqual(revision.definition.publishedFees?.lines[0]?.channels, ['online'])
})

test('a dry run tells the same and leaves nothing', async (t) => {
  const { db, load } = await openCatalogue(t)
  await load([aCatalogueLine({ code: '1.000001' })])
  const before = await endState(db)
  const lines = [aCatalogueLine({ code: '1.000001', feeRule: 'hdnd_tinh' }), aCatalogueLine({ code: '1.000002' })]
  const rehearsal = await load(lines, { isDryRun: true })
  assert.deepEqual(await endState(db), before)
  assert.deepEqual(counts(await load(lines)), counts(rehearsal))
})

test('a code whose only revision was designed here and waits for its day is not touched: nothing comes into force before it, and differences are told', async (t) => {
  const { db, load } = await openCatalogue(t)
  const limit = (qty: number) => ({ timeLimitStd: { qty, unit: 'ngày' } })
  await publishAhead(db, { code: '1.000001', ...limit(5) })
  const before = await endState(db)
  const refused = await load([aCatalogueLine({ code: '1.000001', ...limit(9) })])
  assert.deepEqual(counts(refused), { added: 0, changed: 0, unchanged: 0, refused: 1 })
  assert.match(
    (await reasonsOf(db, refused.id))[1] ?? '',
    /thiết kế tại đây \(phiên bản 1 chờ có hiệu lực từ 15\/12\/2026\).*nguồn ghi khác về: thời hạn/,
  )
  const same = await load([aCatalogueLine({ code: '1.000001', ...limit(5) })])
  assert.deepEqual(counts(same), { added: 0, changed: 0, unchanged: 1, refused: 0 })
  assert.deepEqual(await endState(db), before)
  // The day has come and the night has not: it is still the revision of that day.
  const late = await load([aCatalogueLine({ code: '1.000001', ...limit(8) })], { on: comingFrom })
  assert.equal(late.refused, 1)
  await assert.rejects(
    asSystem(db, (tx) => getShownProcedure(tx, '1.000001')),
    { name: 'NotFound' },
  )
})

test('facts go on changing until the day of an amendment that was designed here, which the report names; then it replaces them', async (t) => {
  const { db, load } = await openCatalogue(t)
  const line = (qty: number, updatedAt: string) =>
    aCatalogueLine({ code: '1.000001', timeLimitStd: { qty, unit: 'ngày' }, updatedAt })
  await load([line(10, '2026-05-01')])
  const waiting = await publishAhead(db, line(4, '2026-05-01'))
  const changed = await load([line(7, '2026-11-20')])
  const lines = await asSystem(db, (tx) => listImportLines(tx, changed.id, { outcome: 'changed', after: 0, limit: 9 }))
  assert.deepEqual(lines[0]?.reasons, [
    'thời hạn',
    'phiên bản 2 thiết kế tại đây sẽ thay từ 15/12/2026: đối chiếu trước ngày đó',
  ])
  const days = async () =>
    (await endState(db)).revisions.map(({ number, validFrom, validTo }) => [number, validFrom, validTo])
  assert.deepEqual(await days(), [
    [1, '2026-05-01', '2026-11-19'],
    [2, comingFrom, null],
    [3, '2026-11-20', null],
  ])
  const needs = { db, now: at(comingFrom) } as CoreNeeds
  await asSystem(db, async (tx) => {
    const { definition } = await getRevision(tx, waiting.revisionId)
    await makeCurrent(tx, needs, { id: waiting.revisionId, validFrom: comingFrom, definition, state: 'published' })
  })
  assert.deepEqual((await days()).at(-1), [3, '2026-11-20', '2026-12-14'])
  assert.equal((await load([line(7, '2026-12-16')], { on: '2026-12-16' })).refused, 1, 'it is ours now')
})

test('a day of the source that lies ahead is a slip: what was read there today holds from today', async (t) => {
  const { db, load } = await openCatalogue(t)
  const line = (qty: number, updatedAt: string) =>
    aCatalogueLine({ code: '1.000001', timeLimitStd: { qty, unit: 'ngày' }, updatedAt })
  await load([line(10, '2026-05-01')])
  await load([line(7, '2062-11-20')])
  const { revisions } = await endState(db)
  assert.deepEqual(
    revisions.map(({ validFrom, validTo }) => [validFrom, validTo]),
    [
      ['2026-05-01', '2026-11-23'],
      ['2026-11-24', null],
    ],
  )
})

test('what was ended by a decision before its day came is not brought back by an import', async (t) => {
  const { db, load } = await openCatalogue(t)
  await publishAhead(db, { code: '1.000001' })
  await asSystem(db, (tx) => tx.updateTable('procedures').set({ state: 'abolished' }).execute())
  const done = await load([aCatalogueLine({ code: '1.000001', name: 'Tên khác' })])
  assert.match((await reasonsOf(db, done.id))[1] ?? '', /đã bị bãi bỏ tại đây/)
  assert.equal((await endState(db)).revisions.length, 1)
})

test('0 đồng is free only where no note speaks against it', () => {
  const read = (note: string, amount = 0) => {
    const line = aCatalogueLine({ code: '1.000001', feeRule: 'mien', feeAmounts: [0] })
    const fees = [{ amount, note, method: 'truc_tiep' }]
    const reading = readEntry(JSON.stringify(line), JSON.stringify({ code: '1.000001', fees }))
    return reading.outcome === 'read' ? reading.entry.definition.publishedFees?.status : reading.reasons
  }
  for (const note of [
    '',
    'Không có.',
    '- Miễn lệ phí (Thông tư số 47/2019/TT-BTC).',
    'Không thu phí',
    'không quy định',
    'i',
  ])
    assert.equal(read(note), 'free', note)
  for (const note of [
    'do Ủy ban nhân dân cấp tỉnh quy định.',
    'Chưa quy định.',
    'Phí thẩm định',
    'Miễn lệ phí đối với người thuộc hộ nghèo',
    '5.000.000 đồng/lần cấp',
  ])
    assert.equal(read(note), 'noted', note)
  assert.equal(read('Không có', 50_000), 'amounts')
})

test('an import that is stopped between two batches keeps those before, writes nothing more, and the same file does the rest', async (t) => {
  const { db, load } = await openCatalogue(t)
  const lines = Array.from({ length: 40 }, (_, index) => aCatalogueLine({ code: `1.0000${10 + index}` }))
  const stops: Promise<unknown>[] = []
  const stop = ({ id }: { id: string }) =>
    void stops.push(asSystem(db, (tx) => stopImport(tx, id, new Date('2026-11-24T09:00:00+07:00'))))
  const stopping = load(lines, { linesPerTransaction: 1, onProgress: stop })
  await assert.rejects(stopping, ImportStopped)
  await Promise.all(stops)
  const there = await asSystem(db, (tx) =>
    tx.selectFrom('procedures').select('code').where('code', 'like', '1.0000%').execute(),
  )
  assert.ok(there.length >= 1 && there.length < lines.length, `${there.length}`)
  const again = await load(lines)
  assert.deepEqual(counts(again), {
    added: lines.length - there.length,
    changed: 0,
    unchanged: there.length,
    refused: 0,
  })
})
