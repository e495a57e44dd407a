import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { openTestDatabase } from '../../../test/support/database.js'
import { asSystem, type Db, openDb, openPool } from '../../platform/db.js'
import { withConnection } from '../../platform/postgres/connection.js'
import type { ProcedureDefinition, PublishedFees } from '../procedure.js'
import { getShownProcedure } from '../shown-procedure.js'
import { type CatalogueEntry, readEntry } from './entry.js'
import { importCatalogue } from './import-catalogue.js'
import { listImportLines, listImports } from './import-record.js'
import { writeEntries } from './import-store.js'
import { calmName } from './plain-names.js'
import { rereadCatalogue, rereadDefinition } from './reread-catalogue.js'

const then = new Date('2026-11-27T09:00:00+07:00')
const now = () => new Date('2026-11-29T09:00:00+07:00')

const note = (text: string, amount = 0) => [{ amount, note: text, method: 'truc_tiep' }]
const byProvince = 'do Ủy ban nhân dân cấp tỉnh quy định'
/** By code: what the source says of fees, and how an import took it before notes were weighed. */
const told = {
  '1.000001': { fees: note(byProvince), legalBasis: [{ no: '', name: '' }] },
  '1.000002': { fees: note('Không có'), legalBasis: [{ no: '1/2020', name: 'Luật' }] },
  '1.000003': { fees: note('Phí thẩm định', 50_000), legalBasis: [] },
  '1.000004': { fees: [], legalBasis: [] },
}

function entryOf(code: keyof typeof told): CatalogueEntry {
  const line = aCatalogueLine({ code, feeRule: 'mien', feeAmounts: [0] })
  const reading = readEntry(JSON.stringify(line), JSON.stringify({ code, ...told[code] }))
  if (reading.outcome === 'refused') throw new Error(reading.reasons.join())
  return reading.entry
}

const codes = Object.keys(told) as (keyof typeof told)[]

/** As it was written when whatever the source marks as free was taken for free, with the lines of its notes kept. */
function asTakenThen(code: keyof typeof told): CatalogueEntry {
  const entry = entryOf(code)
  const lines: PublishedFees['lines'] = told[code].fees.map(({ amount, note: words }) => ({
    channels: ['counter'],
    ...(amount > 0 && { amount }),
    note: { vi: words },
  }))
  const blank = told[code].legalBasis.some(({ no, name }) => no + name === '')
  const definition = {
    ...entry.definition,
    publishedFees: { status: 'free' as const, lines },
    ...(blank && { legalBasis: [{ document: '', title: '' }] }),
  }
  return { ...entry, definition, digest: Buffer.from('then') }
}

async function openOldCatalogue(t: TestContext) {
  const { appUrl, ownerUrl } = await openTestDatabase(t)
  const db = openDb(openPool(appUrl, () => undefined))
  t.after(() => db.destroy())
  await asSystem(db, (tx) =>
    writeEntries(
      tx,
      codes.map((code) => ({
        ...{ outcome: 'added' as const, reasons: [], entry: asTakenThen(code), newRevision: true },
        validFrom: '2026-11-27',
      })),
      then,
    ),
  )
  return { db, ownerUrl }
}

const stateOf = (db: Db) =>
  asSystem(db, async (tx) => ({
    revisions: await tx
      .selectFrom('procedureRevisions')
      .select(['procedureCode', 'number', 'definition', 'validFrom', 'validTo', 'origin', 'decision'])
      .orderBy('procedureCode')
      .orderBy('number')
      .execute(),
    free: await tx.selectFrom('procedures').select(['code', 'isFree']).orderBy('code').execute(),
    lines: await tx
      .selectFrom('catalogueImportLines')
      .select(['line', 'code', 'outcome', 'reasons'])
      .orderBy('line')
      .execute(),
  }))

const feesOf = async (db: Db, code: string) =>
  (await asSystem(db, (tx) => getShownProcedure(tx, code))).revision.definition.publishedFees

test('what is read anew from the words that were kept is what an import reads of the source today', () => {
  for (const code of codes) {
    const { publishedFees, legalBasis } = rereadDefinition(asTakenThen(code).definition)
    const today = entryOf(code).definition
    assert.deepEqual([publishedFees, legalBasis], [today.publishedFees, today.legalBasis], code)
    assert.deepEqual(rereadDefinition(today), today, code)
  }
})

test('fees called free in spite of their notes become a new revision from today, on record; the earlier one stays word for word, and no import is needed', async (t) => {
  const { db } = await openOldCatalogue(t)
  const before = await stateOf(db)
  assert.deepEqual(await rereadCatalogue({ db, now }), { mended: 3 })
  const after = await stateOf(db)
  assert.deepEqual(
    after.revisions.filter(({ number }) => number === 1),
    before.revisions.map((one) => ({ ...one, validTo: one.procedureCode === '1.000004' ? null : '2026-11-28' })),
  )
  const second = after.revisions.filter(({ number }) => number === 2)
  assert.ok(second.every(({ validFrom, origin }) => validFrom === '2026-11-29' && origin === 'catalogue'))
  assert.equal((await feesOf(db, '1.000001'))?.status, 'noted')
  assert.deepEqual(await feesOf(db, '1.000002'), { status: 'free', lines: [] })
  assert.equal((await feesOf(db, '1.000003'))?.status, 'amounts')
  assert.deepEqual(
    after.free.map(({ isFree }) => isFree),
    [false, true, false, true],
  )
  const records = await asSystem(db, (tx) => listImports(tx, 9))
  assert.deepEqual(
    records.map(({ fileName, state, linesTotal, changed }) => ({ fileName, state, linesTotal, changed })),
    [{ fileName: 'Đọc lại danh mục đã nhập', state: 'done', linesTotal: 3, changed: 3 }],
  )
  const lines = await asSystem(db, (tx) =>
    listImportLines(tx, records[0]?.id ?? '', { outcome: 'changed', after: 0, limit: 9 }),
  )
  assert.deepEqual(
    lines.map(({ code, reasons }) => [code, ...reasons]),
    [
      ['1.000001', 'phí, lệ phí', 'căn cứ pháp lý'],
      ['1.000002', 'phí, lệ phí'],
      ['1.000003', 'phí, lệ phí'],
    ],
  )

  assert.deepEqual(await rereadCatalogue({ db, now }), { mended: 0 })
  const catalogue = catalogueFile(codes.map((code) => aCatalogueLine({ code, feeRule: 'mien', feeAmounts: [0] })))
  const details = catalogueFile(codes.map((code) => ({ code, ...told[code] })))
  const again = await importCatalogue(
    { db, now },
    { name: 'x', catalogue, details },
    { isDryRun: false, officerId: null },
  )
  assert.deepEqual([again.changed, again.unchanged], [0, 4])
  assert.deepEqual(await stateOf(db), after)
})

const listed = aCatalogueLine({
  code: '1.000005',
  name: '. Thủ tục chấp thuận thay đổi địa chỉ',
  result: ['- Văn bản chấp thuận', '...'],
})
const listedDetails = {
  code: '1.000005',
  steps: '++ Nộp hồ sơ\n*) Nhận kết quả',
  requirement: '\uf0fc Có trụ sở',
  cases: [{ case: '* Giấy tờ phải nộp', items: [{ name: 'b) Đơn' }, { name: '.+ Đề án' }, { name: ') Bản sao' }] }],
  legalBasis: [
    { no: '01/2020', name: '- Quy định chi tiết' },
    { no: '', name: ').' },
  ],
  subProcedures: [
    { code: '1.000005.01', name: '- Lần đầu', time: { qty: 3, unit: 'ngày' } },
    { code: '1.000005.02', name: 'Cấp lại', time: { qty: 2, unit: 'ngày' } },
  ],
}

/** As names were taken when each kept the signs it was listed with. */
function takenWithSigns(definition: ProcedureDefinition): ProcedureDefinition {
  const [signed, ...cases] = definition.caseLimits ?? []
  return {
    ...definition,
    name: { vi: listed.name },
    shortName: { vi: listed.name },
    results: definition.results.map((result, index) => ({ ...result, name: { vi: listed.result[index] ?? '' } })),
    steps: [{ vi: '+ Nộp hồ sơ' }, { vi: ') Nhận kết quả' }],
    conditions: [{ vi: '\uf0fc Có trụ sở' }],
    requiredDocuments: definition.requiredDocuments.map((paper, index) => ({
      ...paper,
      name: { vi: ['.+ Đề án', ') Bản sao', 'b) Đơn'][index] ?? '' },
    })),
    legalBasis: [
      { document: '', title: ').' },
      { document: '01/2020', title: '- Quy định chi tiết' },
    ],
    caseLimits: signed ? [{ ...signed, name: { vi: '- Lần đầu' } }, ...cases] : [],
  }
}

test('signs and numbers of the lists that names were copied from are left out, of what was imported before as of what is imported now', async (t) => {
  const reading = readEntry(JSON.stringify(listed), JSON.stringify(listedDetails))
  assert.ok(reading.outcome === 'read')
  const { definition } = reading.entry
  assert.equal(definition.name.vi, 'Thủ tục chấp thuận thay đổi địa chỉ')
  assert.equal(definition.shortName.vi, 'Chấp thuận thay đổi địa chỉ')
  const names = (items: readonly { name?: { vi: string } }[] | undefined) => items?.map(({ name }) => name?.vi)
  assert.deepEqual(names(definition.results), ['Văn bản chấp thuận', '...'])
  assert.deepEqual(names(definition.requiredDocuments), ['Đề án', 'Bản sao', 'b) Đơn'])
  assert.deepEqual(definition.requiredDocuments[0]?.group, { vi: 'Giấy tờ phải nộp' })
  assert.deepEqual(names(definition.caseLimits), ['Lần đầu', 'Cấp lại'])
  assert.deepEqual(definition.steps, [{ vi: 'Nộp hồ sơ' }, { vi: 'Nhận kết quả' }])
  assert.deepEqual(definition.conditions, [{ vi: 'Có trụ sở' }])
  assert.deepEqual(definition.legalBasis, [{ document: '01/2020', title: 'Quy định chi tiết' }])
  const before = takenWithSigns(definition)
  assert.deepEqual(rereadDefinition(before), definition)

  const { db } = await openOldCatalogue(t)
  const old = { ...reading.entry, definition: before, digest: Buffer.from('then') }
  const line = { outcome: 'added' as const, reasons: [], entry: old, newRevision: true, validFrom: '2026-11-27' }
  await asSystem(db, (tx) => writeEntries(tx, [line], then))
  assert.deepEqual(await rereadCatalogue({ db, now }), { mended: 4 })
  const shown = await asSystem(db, (tx) => getShownProcedure(tx, '1.000005'))
  assert.deepEqual([shown.revision.number, shown.revision.definition], [2, definition])
  const row = await asSystem(db, (tx) =>
    tx.selectFrom('procedures').select(['nameVi', 'shortNameVi']).where('code', '=', '1.000005').executeTakeFirst(),
  )
  assert.deepEqual(row, { nameVi: definition.name.vi, shortNameVi: definition.shortName.vi })
  const files = { name: 'x', catalogue: catalogueFile([listed]), details: catalogueFile([listedDetails]) }
  const again = await importCatalogue({ db, now }, files, { isDryRun: false, officerId: null })
  assert.deepEqual([again.changed, again.unchanged], [0, 1])
})

test('a number that belongs to a name stays, and a paper keeps the letter others refer to it by', () => {
  assert.equal(calmName('1. Thủ tục hỗ trợ chi phí'), 'Thủ tục hỗ trợ chi phí')
  assert.equal(calmName('– THỦ TỤC HỖ TRỢ CHI PHÍ'), 'Thủ tục hỗ trợ chi phí')
  assert.equal(calmName('08 giờ làm việc'), '08 giờ làm việc')
  assert.equal(calmName('...'), '...')
})

test('cut off between two procedures, it goes on to the same end and one report', async (t) => {
  const calm = await openOldCatalogue(t)
  await rereadCatalogue({ db: calm.db, now })
  const rough = await openOldCatalogue(t)
  let asked = 0
  const dying = () => {
    asked += 1
    if (asked === 2) throw new Error('died')
    return now()
  }
  await assert.rejects(rereadCatalogue({ db: rough.db, now: dying }, 1), /died/)
  assert.equal((await stateOf(rough.db)).lines.length, 1)
  assert.deepEqual(await rereadCatalogue({ db: rough.db, now }, 1), { mended: 2 })
  assert.deepEqual(await stateOf(rough.db), await stateOf(calm.db))
  const [record, ...others] = await asSystem(rough.db, (tx) => listImports(tx, 9))
  assert.deepEqual([record?.state, record?.linesDone, others.length], ['done', 3, 0])
})

test('what was ended by a decision, or designed here since, is left as it is', async (t) => {
  const { db } = await openOldCatalogue(t)
  await asSystem(db, async (tx) => {
    await tx.updateTable('procedures').set({ state: 'abolished' }).where('code', '=', '1.000001').execute()
    await tx.updateTable('procedureRevisions').set({ origin: 'here' }).where('procedureCode', '=', '1.000003').execute()
  })
  assert.deepEqual(await rereadCatalogue({ db, now }), { mended: 1 })
})

test('the migration asks for it where something was imported, and nowhere else', async (t) => {
  const sql = readFileSync('migrations/0061_names_without_list_signs.sql', 'utf8')
  assert.ok(readFileSync('migrations/0052_reread_catalogue.sql', 'utf8').endsWith(sql.slice(sql.indexOf('select'))))
  const jobsAfter = async (ownerUrl: string) =>
    withConnection(ownerUrl, async (client) => {
      await client.query(`select set_config('motcua.actor_kind', 'system', false)`)
      await client.query(sql)
      const { rows } = await client.query("select key from graphile_worker.jobs where key = 'reread_catalogue'")
      return rows.length
    })
  assert.equal(await jobsAfter((await openTestDatabase(t)).ownerUrl), 0)
  assert.equal(await jobsAfter((await openOldCatalogue(t)).ownerUrl), 1)
})
