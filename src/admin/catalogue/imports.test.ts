import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine } from '../../../test/support/a-catalogue-line.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { runImport } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const fileOf = (lines: readonly object[]) => ({
  field: 'danh-muc',
  name: 'thang-bay.jsonl',
  bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n')),
})

test('a controller rehearses an import, reads why lines were refused, and then does it; the page may be left meanwhile', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  await desk.get(paths.adminCatalogue)
  const file = fileOf([aCatalogueLine({ code: '1.777777', name: 'Thử nhập' }), aCatalogueLine({ code: 'sai' })])
  const begin = async (fields: Record<string, string>) => {
    const { location = '', status } = await desk.upload(paths.adminCatalogue, fields, file)
    assert.equal(status, 303)
    assert.match(textOfPage((await desk.get(location)).html), /Đang chờ/)
    await runImport(town.needs, location.split('/').at(-1) ?? '')
    return textOfPage((await desk.get(location)).html)
  }
  const rehearsal = await begin({ 'chay-thu': '1' })
  assert.match(rehearsal, /Chạy thử.*2 trên 2 dòng.*Thêm 1 · thay đổi 0 · như cũ 0 · từ chối 1/)
  assert.match(rehearsal, /Mã “sai” không đúng dạng/)
  const app = await town.app()
  assert.equal((await app.inject('/thu-tuc/1.777777')).statusCode, 404)
  assert.match(await begin({}), /Xong.*Thêm 1/)
  const page = textOfPage((await app.inject('/thu-tuc/1.777777')).body)
  assert.match(page, /Thử nhập.*3 ngày làm việc.*chưa nhận hồ sơ trên cổng này/)
})

test('without a file nothing begins, and nobody else comes in', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const desk = new RawVisitor(app, await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')))
  await desk.get(paths.adminCatalogue)
  const { status, html } = await desk.post(paths.adminCatalogue, {})
  assert.equal(status, 422)
  assert.match(html, /Chọn tệp danh mục/)
  const receiver = new RawVisitor(app, await town.logInAs(await town.officer('receiver')))
  for (const path of [paths.adminCatalogue, paths.adminDecisions, paths.adminWords])
    assert.equal((await receiver.get(path)).status, 403, path)
  assert.deepEqual(await asSystem(town.needs.db, (tx) => tx.selectFrom('catalogueImports').selectAll().execute()), [])
})

test('an import is stopped by hand: what was written stays, nothing more is, and the same files go on from there', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  await desk.get(paths.adminCatalogue)
  const codes = ['1.777771', '1.777772', '1.777773']
  const { location = '' } = await desk.upload(
    paths.adminCatalogue,
    {},
    fileOf(codes.map((code) => aCatalogueLine({ code }))),
  )
  const id = location.split('/').at(-1) ?? ''
  const waiting = await desk.get(location)
  assert.match(waiting.html, /id="tien-trinh" data-follow/)
  assert.equal((await desk.post(paths.adminImportStop(id), {})).status, 303)
  await runImport(town.needs, id)
  const text = textOfPage((await desk.get(location)).html)
  assert.match(text, /Đã dừng.*nhập lại cùng tệp để làm tiếp/)
  assert.doesNotMatch((await desk.get(location)).html, /data-follow/)
  assert.equal((await (await town.app()).inject('/thu-tuc/1.777771')).statusCode, 404)
  const late = await desk.post(paths.adminImportStop(id), {})
  assert.equal(late.status, 409)
  assert.match(textOfPage(late.html), /đã kết thúc nên không dừng được nữa/)
})

test('what a dry run rehearsed is imported with its very files, kept once; and from nothing else', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  await desk.get(paths.adminCatalogue)
  const file = fileOf([aCatalogueLine({ code: '1.777777', name: 'Thử nhập' })])
  const begin = async () => (await desk.upload(paths.adminCatalogue, { 'chay-thu': '1' }, file)).location ?? ''
  const idOf = (location = '') => location.split('/').at(-1) ?? ''
  const rehearsal = await begin()
  const early = await desk.post(paths.adminImportInEarnest(idOf(rehearsal)), {})
  assert.equal(early.status, 409)
  assert.match(textOfPage(early.html), /Chỉ nhập thật được từ một lần chạy thử đã xong/)
  await runImport(town.needs, idOf(rehearsal))
  assert.match(textOfPage((await desk.get(rehearsal)).html), /Nhập thật với chính tệp này/)
  const order = () => desk.post(paths.adminImportInEarnest(idOf(rehearsal)), {})
  const ordered = await order()
  assert.equal(ordered.status, 303)
  assert.equal((await order()).location, ordered.location, 'pressed twice, it is one import')
  await runImport(town.needs, idOf(ordered.location))
  const done = textOfPage((await desk.get(ordered.location ?? '')).html)
  assert.match(done, /Xong.*Thêm 1.*Bắt đầu \d\d:\d\d 24\/11\/2026, chạy trong 0 giây/)
  assert.doesNotMatch(done, /Nhập thật với chính tệp này|Chạy thử/)
  assert.equal((await desk.post(paths.adminImportInEarnest(idOf(ordered.location)), {})).status, 409)
  assert.notEqual(await begin(), rehearsal)
  const keys = await asSystem(town.needs.db, (tx) => tx.selectFrom('catalogueImports').select('catalogueKey').execute())
  assert.equal(keys.length, 3)
  assert.equal(new Set(keys.map(({ catalogueKey }) => catalogueKey)).size, 1)
})

test('a report names the procedures that are there and leads only to those with a page', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')),
  )
  await desk.get(paths.adminCatalogue)
  const file = fileOf([
    aCatalogueLine({ code: '1.777777', name: 'Thử nhập' }),
    aCatalogueLine({ code: '1.777778', name: 'Việc nội bộ', kind: 'noi_bo' }),
    aCatalogueLine({ code: '1.004873', name: 'Tên khác' }),
  ])
  const read = async (fields: Record<string, string>) => {
    const { location = '' } = await desk.upload(paths.adminCatalogue, fields, file)
    assert.match(textOfPage((await desk.get(location)).html), /Báo cáo từng dòng hiện ở đây khi việc nhập kết thúc/)
    await runImport(town.needs, location.split('/').at(-1) ?? '')
    return { added: (await desk.get(`${location}?xem=added`)).html, refused: (await desk.get(location)).html }
  }
  const rehearsed = await read({ 'chay-thu': '1' })
  assert.doesNotMatch(rehearsed.added, /href="\/thu-tuc\/1\.777777"/)
  assert.match(rehearsed.refused, /href="\/thu-tuc\/1\.004873"/, 'what is to be compared is one press away')
  const { added } = await read({})
  assert.match(added, /href="\/thu-tuc\/1\.777777">Thử nhập</)
  assert.match(textOfPage(added), /Việc nội bộ/)
  assert.doesNotMatch(added, /href="\/thu-tuc\/1\.777778"/)
  assert.match(added, /aria-current="true">Thêm mới \(2\)/)
})
