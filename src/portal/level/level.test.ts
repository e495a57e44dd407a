import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { importCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { en } from './texts.en.js'
import { vi } from './texts.vi.js'

const withFee = '1.001612'

test('anyone reads why a procedure stands at its level, in both languages, within few statements', async (t) => {
  const town = await openTown(t)
  const visitor = new Visitor(await town.app())
  const page = await visitor.open(paths.procedureLevel(withFee))
  const words = wordsOf(page)
  for (const name of Object.values(vi.names)) assert.ok(words.includes(name), name)
  assert.match(words, /Đã đạt mức cao nhất/)
  assert.match(words, /26\/2009\/TT-BTTTT.*42\/2022\/NĐ-CP.*224\/2026\/NĐ-CP/)
  const english = wordsOf(await visitor.open(`/en${paths.procedureLevel(withFee)}`))
  for (const name of Object.values(en.names)) assert.ok(english.includes(name), name)
  const app = await town.app()
  const asked = await statementsOf(() => app.inject(`${paths.procedureLevel(withFee)}?co-quan=phuong-sen-hong`))
  assert.ok(asked.length <= 6, asked.join('\n'))
})

test('an administrator switches payment off: the page of proof, the agency and the catalogue all show the lower level', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const desk = new RawVisitor(app, await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  assert.match((await desk.get(paths.adminConnections)).html, /Tắt Cổng thanh toán/)
  const off = await desk.post(paths.adminConnection('payment'), { bat: '0' })
  assert.equal(off.status, 303)
  assert.match((await desk.get(off.location ?? '')).html, /nhãn mức độ đã đổi/)
  assert.match((await desk.get(paths.adminLevels)).html, /4 → 3/)
  const visitor = new Visitor(app)
  const proof = wordsOf(await visitor.open(`${paths.procedureLevel(withFee)}?co-quan=phuong-sen-hong`))
  assert.match(proof, /Còn thiếu để lên mức độ 4: Nộp phí, lệ phí trực tuyến/)
  assert.match(proof, /Cổng thanh toán: đã tắt trong cấu hình/)
  assert.match(wordsOf(await visitor.open(paths.procedure(withFee))), /Một phần mức độ 3/)
  const agency = await visitor.open(paths.agency('phuong-sen-hong'))
  assert.match(wordsOf(agency), /Thành lập hộ kinh doanh Một phần mức độ 3/)
  const atFour = await visitor.open(`${paths.procedures}?muc=4&q=${encodeURIComponent('hộ kinh doanh')}`)
  assert.ok(!atFour.html.includes(`href="/thu-tuc/${withFee}"`))
})

test('of an imported procedure the page says that the source does not tell the ways of return, never that there is only the counter', async (t) => {
  const town = await openTown(t)
  const catalogue = catalogueFile([aCatalogueLine({ code: '1.777777' })])
  await importCatalogue(town.needs, { name: 'x', catalogue }, { isDryRun: false, officerId: null })
  const visitor = new Visitor(await town.app())
  const words = wordsOf(await visitor.open(paths.procedureLevel('1.777777')))
  assert.match(words, /Trả kết quả không phải đến quầy Chưa rõ Danh mục quốc gia không cho biết cách nhận kết quả/)
  assert.match(words, /không buộc có mặt.*Chưa rõ Danh mục quốc gia không cho biết có phải có mặt/)
  assert.match(words, /“Chưa rõ” là điều nguồn không cho biết; không được tính là đạt/)
  assert.match(words, /Kết quả ký số Chưa xét Xét chứng thư số của cơ quan và người ký khi có cơ quan/)
  assert.doesNotMatch(words, /Chỉ trả tại quầy|đều có chứng thư số|Không có giấy tờ phải gửi tệp/)
  const english = wordsOf(await visitor.open(`/en${paths.procedureLevel('1.777777')}`))
  assert.match(english, /Not known The national catalogue does not say how the result is returned/)
  assert.match(
    wordsOf(await visitor.open(paths.procedure('1.777777'))),
    /không cho biết cách nhận kết quả. Hỏi cơ quan/,
  )
  const designed = wordsOf(await visitor.open(paths.procedureLevel(withFee)))
  assert.doesNotMatch(designed, /Chưa rõ|Chưa xét/)
})

test('an agency that does not offer the procedure proves nothing, and only administrators switch', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.equal((await app.inject(`${paths.procedureLevel(withFee)}?co-quan=khong-co`)).statusCode, 404)
  assert.equal((await app.inject(paths.procedureLevel('9.999999'))).statusCode, 404)
  const keeper = new RawVisitor(app, await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')))
  assert.equal((await keeper.get(paths.adminLevels)).status, 200)
  assert.equal((await keeper.get(paths.adminConnections)).status, 403)
})
