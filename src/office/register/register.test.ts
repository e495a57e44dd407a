import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { aDossier } from '../../../test/support/a-dossier.js'
import { acceptanceReceipts } from '../../../test/support/acceptance-receipts.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { Visitor } from '../../../test/support/visitor.js'
import { makeDocument, readDocument } from '../../documents/index.js'
import { listRegisterBooks } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const town = await openTown({ after })
const first = await aDossier(town, { status: 'accepted' })
const second = await aDossier(town, { status: 'accepted', citizen: 1, n: 2 })
await aDossier(town, { status: 'accepted', procedure: '1.013225', n: 3 })
const [book, ...others] = await asSystem(town.needs.db, (tx) => listRegisterBooks(tx, [town.agency().id]))
assert.ok(book)

const visitor = async (slug?: string) =>
  new Visitor(await town.app(), await town.logInAs(await town.officer('receiver', slug)))
const download = async (path: string) =>
  (await town.app()).inject({ url: path, headers: { cookie: await town.logInAs(await town.officer('receiver')) } })

test('each sector has a book of its own, and every accepted dossier a line in it without gaps', async () => {
  const lines = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('registerEntries')
      .select(['dossierId', 'entry'])
      .where('bookId', '=', book.id)
      .orderBy('entry')
      .execute(),
  )
  assert.deepEqual(lines, [
    { dossierId: first.id, entry: 1 },
    { dossierId: second.id, entry: 2 },
  ])
  assert.deepEqual([book.number, book.year, book.entries], [1, 2026, 2])
  assert.deepEqual(
    others.map(({ number, entries }) => [number, entries]),
    [[2, 1]],
  )
})

test('Mẫu 01 names the book and the line', asking('pdftotext'), async () => {
  const [receipt] = await asSystem(town.needs.db, (tx) => acceptanceReceipts(tx, second.id))
  assert.ok(receipt)
  await makeDocument(town.needs, receipt.id)
  const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, receipt.id))
  assert.match(pdfText(bytes), /Quyển số: 01\/STD Số thứ tự: 2/)
})

test('the books are found from the workspace, and a line is found without accents', async () => {
  const officer = await visitor()
  const books = await officer.open(paths.officeRegister)
  assert.match(books.html, new RegExp(`href="${paths.officeRegisterBook(book.id)}"`))
  const page = await officer.open(paths.officeRegisterBook(book.id))
  assert.ok(page.html.includes(town.citizen().fullName) && page.html.includes(town.citizen(1).fullName))
  const plainName = town.citizen(1).fullName.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
  // The header's search and the log-out have tokens too: this one form is posted.
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1]
  const search = (q: string) => officer.pressOnly(page, { q, _csrf }, paths.officeRegisterBook(book.id))
  const found = await search(plainName)
  assert.equal(found.status, 200)
  assert.ok(found.html.includes(second.dossierCode ?? '?'))
  assert.ok(!found.html.includes(first.dossierCode ?? '?'))
  assert.match((await search('không ai cả')).html, /Không có hồ sơ nào khớp/)
})

test('an officer of another agency does not find the book', async () => {
  const page = await (await visitor('phuong-sen-trang')).open(paths.officeRegisterBook(book.id))
  assert.equal(page.status, 404)
})

test('the book is printed as Mẫu 07, and who took it along is written down', asking('pdftotext'), async () => {
  const { rawPayload } = await download(paths.officeRegisterPrint(book.id))
  const text = pdfText(rawPayload, 'layout')
  assert.match(text, /SỔ THEO DÕI HỒ SƠ/)
  assert.match(text, /Số: 01\/STD/)
  assert.match(text, /Tổng số: 2 hồ sơ/)
  assert.ok(text.includes(first.dossierCode ?? '?'))
  const audit = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('auditLog').select('subject').where('action', '=', 'print_register').execute(),
  )
  assert.deepEqual(audit, [{ subject: book.id }])
})

test('the book is an Excel workbook with dates as dates', async () => {
  const { rawPayload, headers } = await download(paths.officeRegisterExcel(book.id))
  assert.match(String(headers['content-disposition']), /so-theo-doi-2026-quyen-1\.xlsx/)
  const sheet = unzipped(rawPayload, 'xl/worksheets/sheet1.xml')
  const texts = unzipped(rawPayload, 'xl/sharedStrings.xml')
  assert.equal(sheet.match(/<row /g)?.length, 3)
  assert.ok(texts.includes(town.citizen().fullName) && texts.includes(first.dossierCode ?? '?'))
  // 24 November 2026, 9:00, as Excel counts days since 1900.
  assert.match(sheet, /<v>46350\.375<\/v>/)
})

test(
  'a part of the book is looked at, searched, printed and exported by the days of receipt',
  asking('pdftotext'),
  async (t) => {
    const place = await openTown(t, { now: '2026-11-02T09:00:00+07:00' })
    const early = await aDossier(place, { status: 'accepted' })
    place.clock.set('2026-11-16T16:59:00+07:00')
    const late = await aDossier(place, { status: 'accepted', citizen: 1, n: 2 })
    const [own] = await asSystem(place.needs.db, (tx) => listRegisterBooks(tx, [place.agency().id]))
    assert.ok(own)
    const codes = (html: string) => [early, late].map(({ dossierCode }) => html.includes(dossierCode ?? '?'))
    const officer = new RawVisitor(await place.app(), await place.logInAs(await place.officer('receiver')))
    const address = paths.officeRegisterBook(own.id)
    const whole = await officer.get(address)
    assert.deepEqual(codes(whole.html), [true, true])

    const chosen = await officer.post(address, { q: '', tu: '3/11/2026', den: '16-11-2026' })
    assert.deepEqual([chosen.status, chosen.location], [303, `${address}?tu=2026-11-03&den=2026-11-16`])
    const part = await officer.get(chosen.location ?? '')
    assert.deepEqual(codes(part.html), [false, true])
    assert.match(textOfPage(part.html), /1 hồ sơ nhận từ 03\/11\/2026 đến 16\/11\/2026/)
    assert.match(part.html, /name="tu"[^>]* value="03\/11\/2026"|value="03\/11\/2026"[^>]* name="tu"/)
    assert.deepEqual(codes((await officer.get(`${address}?den=2026-11-15`)).html), [true, false])
    assert.match(
      textOfPage((await officer.get(`${address}?tu=2026-11-17`)).html),
      /Không có hồ sơ nào nhận trong khoảng ngày này/,
    )
    const name = place.citizen().fullName
    const both = await officer.post(address, { q: name, den: '15/11/2026' })
    assert.match(textOfPage(both.html), new RegExp(`Tìm thấy 1 hồ sơ với “${name}”, nhận đến 15/11/2026`))
    assert.match(
      textOfPage((await officer.post(address, { q: name, tu: '3/11/2026' })).html),
      /Không có hồ sơ nào khớp/,
    )

    const [print, sheet] = [paths.officeRegisterPrint(own.id), paths.officeRegisterExcel(own.id)]
    const query = '?tu=2026-11-03&den=2026-11-16'
    assert.ok(part.html.includes(`${print}?tu=2026-11-03&amp;den=2026-11-16`))
    const cookie = await place.logInAs(await place.officer('receiver'))
    const file = async (url: string) => (await place.app()).inject({ url, headers: { cookie } })
    const printed = pdfText((await file(print + query)).rawPayload, 'layout')
    assert.match(printed, /Nhận hồ sơ từ 03\/11\/2026 đến 16\/11\/2026/)
    assert.match(printed, /Tổng số: 1 hồ sơ/)
    const workbook = await file(sheet + query)
    assert.match(String(workbook.headers['content-disposition']), /quyen-1-tu-2026-11-03-den-2026-11-16\.xlsx/)
    assert.deepEqual(codes(unzipped(workbook.rawPayload, 'xl/sharedStrings.xml')), [false, true])
  },
)

test('days that are none are told beside their field with what was typed, and nothing is printed for them', async () => {
  const officer = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  const address = paths.officeRegisterBook(book.id)
  await officer.get(address)
  const cases: [Record<string, string>, RegExp][] = [
    [{ tu: '31/02/2026' }, /Nhận từ ngày: xin nhập ngày có thật/],
    [{ den: 'hôm qua' }, /Nhận đến ngày: xin nhập ngày có thật/],
    [{ tu: '10/11/2026', den: '09/11/2026' }, /Nhận đến ngày: phải là 10\/11\/2026 hoặc sau đó/],
    [{ tu: '01/01/2027' }, /Sổ này ghi hồ sơ nhận năm 2026/],
    [{ den: '31/12/2025' }, /Sổ này ghi hồ sơ nhận năm 2026/],
  ]
  for (const [days, message] of cases) {
    const answer = await officer.post(address, { q: 'Đào Thị', ...days })
    assert.equal(answer.status, 422)
    assert.match(textOfPage(answer.html), message)
    for (const typed of ['Đào Thị', ...Object.values(days)]) assert.ok(answer.html.includes(`value="${typed}"`), typed)
    for (const place of [address, paths.officeRegisterPrint(book.id), paths.officeRegisterExcel(book.id)]) {
      const opened = await officer.get(`${place}?${new URLSearchParams(days)}`)
      assert.equal(opened.status, 422, place)
      assert.match(textOfPage(opened.html), message)
    }
  }
})

/** One file of a ZIP archive, found through its central directory. */
function unzipped(zip: Buffer, name: string): string {
  let at = zip.indexOf('PK\x01\x02', 'latin1')
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const nameLength = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = zip.readUInt32LE(at + 42)
      const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const body = zip.subarray(begin, begin + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body)).toString('utf8')
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  throw new Error(`no ${name} in the archive`)
}
