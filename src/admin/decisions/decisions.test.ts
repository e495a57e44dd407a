import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { bringDecisionsIntoForce, importCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

const code = '1.004873'

async function openDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const officer = await town.officer('catalogue_controller', 'hoa-sen')
  const desk = new RawVisitor(await town.app(), await town.logInAs(officer))
  await desk.get(`${paths.adminDecisions}?ma=${code}`)
  const decide = (fields: Record<string, string>) =>
    desk.post(paths.adminDecisions, { ma: code, so: '12/QĐ-UBND', 'ngay-ky': '20/11/2026', ...fields })
  const pageOf = async () => {
    const { body, statusCode } = await (await town.app()).inject(`/thu-tuc/${code}`)
    return { text: textOfPage(body), body, statusCode }
  }
  const historyOf = async () => textOfPage((await (await town.app()).inject(paths.procedureHistory(code))).body)
  return { town, desk, decide, pageOf, historyOf }
}

test('a procedure that is abolished keeps its page, which says by what and takes no more dossiers; the search forgets it', async (t) => {
  const { town, decide, pageOf } = await openDesk(t)
  const app = await town.app()
  assert.match((await pageOf()).body, /\/nop-ho-so\//)
  const { status } = await decide({ viec: 'abolish', 'hieu-luc': '24/11/2026', 'ly-do': 'Không còn cần giấy này.' })
  assert.equal(status, 303)
  const { statusCode, text, body } = await pageOf()
  assert.equal(statusCode, 200)
  assert.match(text, /đã bị bãi bỏ.*Theo 12\/QĐ-UBND, từ ngày 24\/11\/2026.*Không còn cần giấy này/)
  assert.doesNotMatch(body, /\/nop-ho-so\//)
  assert.notEqual((await app.inject(`/nop-ho-so/${code}`)).statusCode, 200)
  assert.doesNotMatch((await app.inject('/thu-tuc?q=giay+doc+than')).body, new RegExp(`/thu-tuc/${code}"`))
})

test('a decision of tomorrow waits for its day, then suspends; resuming brings the button back', async (t) => {
  const { town, decide, pageOf } = await openDesk(t)
  await decide({ viec: 'suspend', 'hieu-luc': '26/11/2026', 'ly-do': 'Hệ thống hộ tịch bảo trì.' })
  await bringDecisionsIntoForce(town.needs)
  const before = await pageOf()
  assert.match(before.body, /\/nop-ho-so\//)
  assert.match(
    before.text,
    /Từ ngày 26\/11\/2026 thủ tục này tạm ngừng thực hiện, theo 12\/QĐ-UBND\. Hệ thống hộ tịch bảo trì/,
  )
  await bringDecisionsIntoForce({ ...town.needs, now: () => new Date('2026-11-26T00:05:00+07:00') })
  assert.match((await pageOf()).text, /đang tạm ngừng/)
  await decide({ viec: 'resume', 'hieu-luc': '24/11/2026' })
  assert.match((await pageOf()).body, /\/nop-ho-so\//)
})

test('the page of an abolished procedure names the act that ended it, though a suspension was recorded after it', async (t) => {
  const { town, decide, pageOf } = await openDesk(t)
  await decide({ viec: 'abolish', so: '20/QĐ-UBND', 'hieu-luc': '27/11/2026', 'ly-do': 'Không còn cần giấy này.' })
  await decide({ viec: 'suspend', so: '21/QĐ-UBND', 'hieu-luc': '24/11/2026', 'ly-do': 'Hệ thống hộ tịch bảo trì.' })
  assert.match((await pageOf()).text, /đang tạm ngừng thực hiện\. Theo 21\/QĐ-UBND/)
  await bringDecisionsIntoForce({ ...town.needs, now: () => new Date('2026-11-27T00:05:00+07:00') })
  assert.match((await pageOf()).text, /đã bị bãi bỏ.*Theo 20\/QĐ-UBND, từ ngày 27\/11\/2026\. Không còn cần giấy này/)
})

test('an act that the state does not allow is refused, and a decision without number, day or reason comes back as typed', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  const resumed = await decide({ viec: 'resume', 'hieu-luc': '24/11/2026' })
  assert.equal(resumed.status, 409)
  const wrong = await desk.post(paths.adminDecisions, {
    ma: code,
    viec: 'abolish',
    'ngay-ky': '31/12/2026',
    'hieu-luc': '1/1/2026',
  })
  assert.equal(wrong.status, 422)
  for (const words of ['Nhập số quyết định', 'không muộn hơn hôm nay', 'không trước ngày ký', 'Nhập lý do'])
    assert.ok(wrong.html.includes(words), words)
  assert.match(wrong.html, /value="31\/12\/2026"/)
  const reason = `${'Hệ thống bảo trì. '.repeat(30)}Đến quầy số 3.`
  const long = await desk.post(paths.adminDecisions, {
    ...{ ma: code, viec: 'suspend', so: '12/QĐ-UBND', 'ngay-ky': '20/11/2026', 'hieu-luc': '24/11/2026' },
    'ly-do': reason,
  })
  assert.equal(long.status, 422)
  assert.match(long.html, /Rút gọn lý do còn nhiều nhất 500 ký tự/)
  assert.ok(long.html.includes(`${reason}</textarea>`), 'not a word of it is lost')
  const rows = await asSystem(town.needs.db, (tx) => tx.selectFrom('procedureDecisions').selectAll().execute())
  assert.deepEqual(rows, [])
})

test('the record tells what was entered later than five working days after signing', async (t) => {
  const { desk, decide } = await openDesk(t)
  await decide({ viec: 'amend', 'hieu-luc': '24/11/2026' })
  await decide({ viec: 'amend', so: '9/QĐ-UBND', 'ngay-ky': '02/11/2026', 'hieu-luc': '24/11/2026' })
  const { html } = await desk.get(`${paths.adminDecisions}?ma=${code}`)
  const text = textOfPage(html)
  assert.match(text, /9\/QĐ-UBND, ký 02\/11\/2026.*Muộn, hạn 09\/11\/2026/)
  assert.match(text, /12\/QĐ-UBND, ký 20\/11\/2026.*Đúng hạn/)
})

test('the record counts the working days between signing and effect, and marks what was announced too late (indicator 1.1)', async (t) => {
  const { desk, decide } = await openDesk(t)
  await decide({ viec: 'amend', 'hieu-luc': '27/11/2026' })
  await decide({ viec: 'amend', so: '9/QĐ-UBND', 'ngay-ky': '20/11/2026', 'hieu-luc': '01/12/2026' })
  const text = textOfPage((await desk.get(`${paths.adminDecisions}?ma=${code}`)).html)
  // Friday the 20th to Friday the 27th: Monday, Wednesday, Thursday; the 24th is a holiday.
  assert.match(text, /12\/QĐ-UBND, ký 20\/11\/2026[^/]*27\/11\/2026[^/]*3 ngày làm việc Chưa đủ 5 ngày/)
  assert.match(text, /9\/QĐ-UBND, ký 20\/11\/2026[^/]*01\/12\/2026[^/]*5 ngày làm việc(?! Chưa)/)
})

test('a decision to amend opens the design of a new revision, which it makes and which replaces the old one on its day', async (t) => {
  const { town, desk, decide, historyOf } = await openDesk(t)
  const { location = '' } = await decide({ viec: 'amend', so: '15/QĐ-UBND', 'hieu-luc': '01/12/2026' })
  const owed = textOfPage((await desk.get(location)).html)
  assert.match(owed, /Đã ghi quyết định Soạn bản mới.*Sửa đổi, bổ sung chưa có bản mới/)
  const designId = new URLSearchParams(location.split('?')[1]).get('ban-moi') ?? ''
  const design = paths.adminDesign(designId)
  const { html } = await desk.get(design)
  assert.match(html, /15\/QĐ-UBND, ký 20\/11\/2026, hiệu lực 01\/12\/2026/)
  const chosen = /name="theo"[^>]*value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
  const publish = (at: string) => desk.post(`${at}/cong-bo`, { theo: chosen })
  assert.equal((await publish(design)).location, design)
  assert.match(
    textOfPage((await desk.get(design)).html),
    /Đã công bố bản 2 .*thay bản đang áp dụng vào ngày 01\/12\/2026/,
  )
  assert.match(await historyOf(), /01\/12\/2026 sắp tới Sửa đổi, bổ sung: bản 2 15\/QĐ-UBND.*bản 1 đang áp dụng/)

  await bringDecisionsIntoForce(town.needs)
  assert.match(await historyOf(), /bản 1 đang áp dụng/)
  await bringDecisionsIntoForce({ ...town.needs, now: () => new Date('2026-12-01T00:05:00+07:00') })
  assert.match(await historyOf(), /bản 2 đang áp dụng/)
  const [first] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('procedureRevisions').select('validTo').where('procedureCode', '=', code).orderBy('number').execute(),
  )
  assert.equal(first?.validTo, '2026-11-30')

  const log = await desk.get(`${paths.adminDecisions}?ma=${code}`)
  assert.match(textOfPage(log.html), /Sửa đổi, bổ sung: bản 2/)
  const { location: another = '' } = await desk.post(paths.adminDesigns, { ma: code, ten: 'x', 'chep-tu': code })
  await desk.get(another)
  const twice = await publish(another)
  assert.equal(twice.status, 409)
  assert.match(twice.html, /đã làm nên một bản khác/)
})

test('publishing without a decision is refused, and an abolished procedure is announced before it is published again', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  const begin = async () => {
    await desk.get(paths.adminProcedures)
    const { location = '' } = await desk.post(paths.adminDesigns, { ma: code, ten: 'x', 'chep-tu': code })
    await desk.get(location)
    return location
  }
  const design = await begin()
  const empty = await desk.post(`${design}/cong-bo`, { so: '', 'ngay-ky': '20/11/2026', 'hieu-luc': '1/1/2026' })
  assert.equal(empty.status, 422)
  assert.match(empty.html, /Nhập số quyết định/)
  assert.match(empty.html, /Nhập ngày hiệu lực, không trước ngày ký/)
  assert.match(empty.html, /value="20\/11\/2026"/)
  const publish = () =>
    desk.post(`${design}/cong-bo`, { so: '16/QĐ', 'ngay-ky': '20/11/2026', 'hieu-luc': '24/11/2026' })
  await decide({ viec: 'abolish', 'hieu-luc': '24/11/2026', 'ly-do': 'Không còn cần giấy này.' })
  const refused = await publish()
  assert.equal(refused.status, 409)
  assert.match(refused.html, /Ghi quyết định công bố lại/)
  await decide({ viec: 'announce', so: '14/QĐ', 'hieu-luc': '24/11/2026' })
  assert.equal((await publish()).location, design)
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('procedureDecisions').select(['act', 'decisionNumber']).orderBy('recordedAt').execute(),
  )
  assert.deepEqual(rows.at(-1), { act: 'publish', decisionNumber: '16/QĐ' })
})

test('a published revision cannot be changed, not even by the program itself', async (t) => {
  const { town } = await openDesk(t)
  const change = asSystem(town.needs.db, (tx) =>
    tx.updateTable('procedureRevisions').set({ definition: '{}' }).where('procedureCode', '=', code).execute(),
  )
  await assert.rejects(change, /immutable/)
})

test('a procedure is found by a part of its name, with or without accents, in any state, and then chosen', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  await decide({ viec: 'abolish', 'hieu-luc': '24/11/2026', 'ly-do': 'Không còn cần giấy này.' })
  const search = (typed: string) => desk.get(`${paths.adminDecisions}?ma=${encodeURIComponent(typed)}`)
  const { html, status } = await search('tinh trang hon nhan')
  assert.equal(status, 200)
  assert.match(textOfPage(html), /Chọn một thủ tục Có 1 thủ tục khớp\. .*\(1\.004873\) Đã bãi bỏ/)
  assert.ok(html.includes(`href="${paths.adminDecisions}?ma=${code}"`))
  assert.match(textOfPage((await search('nhân hôn trạng')).html), /\(1\.004873\)/, 'words in any order')
  assert.match(textOfPage((await search('1.0048')).html), /\(1\.004873\)/, 'the beginning of a code')
  assert.match(
    textOfPage((await search(code)).html),
    /Tình trạng hiện nay: Đã bãi bỏ/,
    'a whole code is chosen at once',
  )
  const lines = Array.from({ length: 25 }, (_, index) =>
    aCatalogueLine({ code: `1.7777${10 + index}`, name: `Nghề sen ${index}` }),
  )
  await importCatalogue(
    town.needs,
    { name: 'x', catalogue: catalogueFile(lines) },
    { isDryRun: false, officerId: null },
  )
  assert.match(textOfPage((await search('nghề sen')).html), /Có hơn 20 thủ tục khớp; gõ thêm chữ/)
  const few = await statementsOf(() => search('Nghề sen 7'))
  assert.equal((await statementsOf(() => search('nghề sen'))).length, few.length)
})

test('a code or name that is not there is refused with what to do, and what was decided is not lost', async (t) => {
  const { desk, decide } = await openDesk(t)
  for (const typed of ['9.999999', 'thủ tục không có', '%', '_']) {
    const { html, status } = await desk.get(`${paths.adminDecisions}?ma=${encodeURIComponent(typed)}`)
    assert.equal(status, 422, typed)
    assert.match(textOfPage(html), /Không có thủ tục nào có mã hoặc tên “.+”\. Kiểm tra lại mã, hoặc gõ ít chữ hơn/)
    assert.ok(html.includes(`href="${paths.adminCatalogue}"`) && html.includes(`href="${paths.adminProcedures}"`))
  }
  const refused = await decide({ ma: '9.999999', viec: 'suspend', 'hieu-luc': '26/11/2026', 'ly-do': 'Bảo trì.' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Không có thủ tục nào có mã hoặc tên “9\.999999”/)
  for (const [name, value] of [
    ['viec', 'suspend'],
    ['so', '12/QĐ-UBND'],
    ['hieu-luc', '26/11/2026'],
    ['ly-do', 'Bảo trì.'],
  ])
    assert.match(refused.html, new RegExp(`type="hidden" name="${name}" value="${value}"`))
  const kept = new URLSearchParams({ ma: code, viec: 'suspend', so: '12/QĐ-UBND', 'ly-do': 'Bảo trì.' })
  const { html } = await desk.get(`${paths.adminDecisions}?${kept}`)
  assert.match(html, /value="suspend"[^>]*checked|checked[^>]*value="suspend"/)
  assert.match(html, /value="12\/QĐ-UBND"/)
})

test('names are offered while they are typed, to those who keep the catalogue', async (t) => {
  const { town, desk, decide } = await openDesk(t)
  await decide({ viec: 'suspend', 'hieu-luc': '24/11/2026', 'ly-do': 'Bảo trì.' })
  const offered = async (query: string) => {
    const { bytes } = await desk.get(`${paths.adminProcedureNames}?${query}`)
    return (JSON.parse(String(bytes)) as { suggestions: { value: string; about: string; href: string }[] }).suggestions
  }
  const [first] = await offered('q=hon+nhan+tinh')
  assert.deepEqual(
    [first?.value, first?.about, first?.href],
    [code, `${code} · Tạm ngừng`, `${paths.adminDecisions}?ma=${code}`],
  )
  assert.deepEqual(await offered('q=hon+nhan+tinh&chi=published'), [])
  assert.deepEqual(await offered('q='), [])
  assert.equal(
    (await statementsOf(() => offered('q=khai+sinh'))).filter((one) => /from "procedures"/.test(one)).length,
    1,
  )
  const receiver = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  assert.equal((await receiver.get(`${paths.adminProcedureNames}?q=khai`)).status, 403)
})
