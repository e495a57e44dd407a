import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { postedBy } from '../../../test/support/posted-by.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { startingText } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { importCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { designerTexts as words } from './texts.vi.js'

const keeperOf = async (town: Town) =>
  new RawVisitor(await town.app(), await town.logInAs(await town.officer('catalogue_controller', 'hoa-sen')))

async function begin(keeper: RawVisitor, fields: Record<string, string>): Promise<string> {
  await keeper.get(paths.adminProcedures)
  const { location = '' } = await keeper.post(paths.adminDesigns, fields)
  assert.match(location, /thiet-ke\/[0-9a-f-]{36}$/)
  await keeper.get(location)
  return location.split('/').at(-1) ?? ''
}

const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** What a browser would post with any button of a part: its one form, and the boxes beside it that belong to it. */
const partIn = (html: string) => postedBy(/<form id="phan"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '')

/** Types into one part and presses a button, the one that saves when none is named; gives where it leads. */
async function save(keeper: RawVisitor, id: string, address: string, fields: Record<string, string | string[]>) {
  const at = paths.adminDesignPart(id, address)
  return keeper.post(at, { ...partIn((await keeper.get(at)).html), viec: 'luu', ...fields })
}

test('a procedure is written from nothing, part by part, and refused until nothing is wrong with it', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '9.000777', ten: 'Xác nhận trồng sen' })
  const publish = { so: '07/QĐ-UBND', 'ngay-ky': '23/11/2026', 'hieu-luc': '24/11/2026' }
  const empty = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(empty.status, 409)
  assert.match(empty.html, /<a href="[^"]*\/muc\/process">Quy trình chưa có bước nào<\/a>/)
  assert.doesNotMatch(empty.html, />(workflow|timeLimit|onlineService)</, 'places are told in words')

  const general = {
    code: '9.000777',
    'name-vi': 'Xác nhận trồng sen',
    'shortName-vi': 'Trồng sen',
    'sector-code': 'sen',
    'sector-name-vi': 'Trồng sen',
    authorityLevel: 'commune',
    audience: 'citizen',
  }
  assert.equal((await save(keeper, id, 'general', general)).status, 303)
  const information = { steps: 'Điền tờ khai. | Fill in.', 'timeLimit-quantity': '3', 'timeLimit-unit': 'working_day' }
  await save(keeper, id, 'information', information)
  const basis = await save(keeper, id, 'information', { viec: 'them:legalBasis' })
  assert.equal(basis.location, paths.adminDesignPart(id, 'legalBasis.0'))
  await save(keeper, id, 'legalBasis.0', { document: '01/2026/NQ', title: 'Nghị quyết về trồng sen' })

  const badId = await save(keeper, id, 'papers', {
    viec: 'them:requiredDocuments',
    'moi-requiredDocuments': 'Sơ đồ',
  })
  assert.equal(badId.status, 422)
  await save(keeper, id, 'papers', { viec: 'them:requiredDocuments', 'moi-requiredDocuments': 'plan' })
  const paper = { 'name-vi': 'Sơ đồ ao', mode: 'hand_in', originals: '1', copies: '0', requiredWhen: 'wantsPlan =' }
  const broken = await save(keeper, id, 'requiredDocuments.plan', paper)
  assert.equal(broken.status, 422)
  assert.match(broken.html, /Biểu thức chưa đúng/)
  assert.match(broken.html, /value="wantsPlan ="/, 'what was typed stays')
  const unread = await keeper.get(paths.adminDesign(id))
  assert.doesNotMatch(unread.html, />requiredDocuments/)
  await save(keeper, id, 'requiredDocuments.plan', { ...paper, requiredWhen: '' })
  const found = (await keeper.get(paths.adminDesign(id))).html
  assert.match(found, /href="[^"]*muc\/requiredDocuments\.plan">Giấy tờ › Sơ đồ ao<\/a>/)
  await save(keeper, id, 'requiredDocuments.plan', {
    ...paper,
    requiredWhen: '',
    required: '1',
    legalBasis: '01/2026/NQ, Điều 2',
  })

  const steps: Record<string, Record<string, string>> = {
    draft: { 'name-vi': 'Dự thảo', role: 'processor', hours: '8', agency: 'competent', act: 'put_forward' },
    approve: {
      'name-vi': 'Ký duyệt',
      role: 'approver',
      hours: '4,5',
      agency: 'competent',
      act: 'approve',
      after: 'draft',
    },
  }
  for (const [step, fields] of Object.entries(steps)) {
    await save(keeper, id, 'process', { viec: 'them:workflow', 'moi-workflow': step })
    assert.equal((await save(keeper, id, `workflow.${step}`, fields)).status, 303)
  }
  await save(keeper, id, 'documents', { viec: 'them:results', 'moi-results': 'paper' })
  await save(keeper, id, 'results.paper', { 'name-vi': 'Giấy xác nhận', template: 'residence-notice', facts: '' })

  const online = { 'onlineService-legacyLevel': '4', 'onlineService-extent': 'full', returnWays: ['portal', 'counter'] }
  await save(keeper, id, 'online', online)
  await keeper.get(paths.adminDesign(id))
  const tooHigh = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(tooHigh.status, 409)
  assert.match(tooHigh.html, /chỉ đạt mức độ 1/)
  await save(keeper, id, 'online', { ...online, 'onlineService-legacyLevel': '1', 'onlineService-extent': 'none' })
  await keeper.get(paths.adminDesign(id))
  const published = await keeper.post(paths.adminDesignDeed(id, 'cong-bo'), publish)
  assert.equal(published.location, paths.adminDesign(id), published.html.slice(0, 4000))
  assert.match((await keeper.get(paths.adminDesign(id))).html, /Đã công bố bản 1/)
  const page = (await (await town.app()).inject(paths.procedure('9.000777'))).body
  assert.match(page, /Sơ đồ ao/)
})

test('of two officers who write at once, the slower one is told and keeps what they typed', async (t) => {
  const town = await openTown(t)
  const [first, second] = [await keeperOf(town), await keeperOf(town)]
  const id = await begin(first, { ma: '9.000778', ten: 'Hai người viết' })
  const at = paths.adminDesignPart(id, 'supplement')
  const fields = { viec: 'luu', 'supplement-policy': 'pause', 'supplement-answerWithinDays': '12' }
  const version = versionIn((await first.get(at)).html)
  await second.get(at)
  assert.equal((await first.post(at, { ...fields, version })).status, 303)
  const late = await second.post(at, { ...fields, version, 'supplement-answerWithinDays': '15' })
  assert.equal(late.status, 409)
  assert.match(late.html, /value="15"/)
  assert.match((await first.get(at)).html, /value="12"/)
})

test('no button of a part loses what was typed beside it', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.001193', ten: 'Khai sinh', 'chep-tu': '1.001193' })
  const [first = '', second = ''] = [
    ...(await keeper.get(paths.adminDesignPart(id, 'form'))).html.matchAll(/muc\/(form\.pages\.\w+)">/g),
  ].map(([, address = '']) => address)
  const typed = { 'title-vi': 'Tên trang đang gõ' }
  const shown = async (address: string) => (await keeper.get(paths.adminDesignPart(id, address))).html

  const wrong = await save(keeper, id, first, { ...typed, viec: 'them:sections', 'moi-sections': 'Hai chữ' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="Tên trang đang gõ"/)
  assert.match(wrong.html, /value="Hai chữ"/)
  assert.doesNotMatch(await shown(first), /Tên trang đang gõ/)

  const added = await save(keeper, id, first, { ...typed, viec: 'them:sections', 'moi-sections': 'mother' })
  assert.equal(added.location, paths.adminDesignPart(id, `${first}.sections.mother`))
  assert.match(await shown(first), /value="Tên trang đang gõ"/)

  const pressedEnter = await save(keeper, id, first, { 'title-vi': 'Gõ rồi bấm Enter', 'moi-sections': 'father' })
  assert.equal(pressedEnter.location, paths.adminDesignPart(id, `${first}.sections.father`))

  await save(keeper, id, first, { 'title-vi': 'Gõ rồi chuyển', viec: `len:${first}.sections.father` })
  const moved = await shown(first)
  assert.match(moved, /value="Gõ rồi chuyển"/)
  assert.ok(moved.indexOf('sections.father"') < moved.indexOf('sections.mother"'))

  await save(keeper, id, second, { 'title-vi': '', viec: 'them:sections', 'moi-sections': 'other' })
  assert.doesNotMatch(await shown(second), /sections\.other/, 'what is wrong beside it is mended first')
  const blank = await save(keeper, id, 'form', { viec: 'them:pages', 'moi-pages': 'later' })
  assert.equal(blank.location, paths.adminDesignPart(id, 'form.pages.later'))
  const below = await save(keeper, id, 'form.pages.later', { viec: 'them:sections', 'moi-sections': 'one' })
  assert.equal(below.status, 303, 'what was not touched may be filled in later')
})

test('a version that is no number is an old one', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '9.000781', ten: 'Bản nào' })
  for (const version of ['x', '-1', '9'.repeat(30)])
    assert.equal((await save(keeper, id, 'supplement', { version, 'supplement-answerWithinDays': '7' })).status, 409)
})

test('lists say what tells one item from the next', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '1.013225', ten: 'Xây nhà', 'chep-tu': '1.013225' })
  const read = async (address: string) => textOfPage((await keeper.get(paths.adminDesignPart(id, address))).html)
  assert.match(await read('money'), /75\.000 ₫ · Tại quầy, Bưu chính · từ 01\/07\/2025/)
  assert.match(await read('process'), /Kiểm tra thực địa Người thụ lý · 16 giờ/)
  assert.match(await read('papers'), /Báo cáo kết quả thẩm tra thiết kế nộp · tùy trường hợp/)
})

test('what a colleague published meanwhile is not undone unread: the two are compared, and it is confirmed', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const revise = { ma: '1.001193', ten: 'Khai sinh', 'chep-tu': '1.001193' }
  const [mine, theirs] = [await begin(keeper, revise), await begin(keeper, revise)]
  await save(keeper, mine, 'supplement', { 'supplement-answerWithinDays': '11' })
  await save(keeper, theirs, 'general', { 'shortName-vi': 'Tên của đồng nghiệp' })
  const publish = async (id: string, more: Record<string, string> = {}) => {
    await keeper.get(paths.adminDesign(id))
    const decision = { so: '08/QĐ-UBND', 'ngay-ky': '23/11/2026', 'hieu-luc': '24/11/2026' }
    return keeper.post(paths.adminDesignDeed(id, 'cong-bo'), { ...decision, ...more })
  }
  assert.equal((await publish(theirs)).status, 303, 'begun from the newest revision, nothing is asked')
  const refused = await publish(mine)
  assert.equal(refused.status, 409)
  assert.match(refused.html, /href="#da-so"[^>]*>[^<]*những gì bản 2 đã sửa có thể mất/)
  assert.match(refused.html, /value="08\/QĐ-UBND"/)
  const changes = await keeper.get(paths.adminDesignDeed(mine, 'so-sanh'))
  assert.match(textOfPage(changes.html), /2 chỗ khác nhau.*Bản 2 Bản thiết kế.*Tên của đồng nghiệp/)
  assert.equal((await publish(mine, { 'da-so': '1' })).status, 409, 'another revision was compared')
  assert.equal((await publish(mine, { 'da-so': '2' })).status, 303)
  assert.match((await keeper.get(paths.adminDesign(mine))).html, /Đã công bố bản 3/)
  const closed = await keeper.get(paths.adminDesignPart(mine, 'supplement'))
  assert.match(closed.html, /Bản này đã công bố nên không sửa được nữa/)
  assert.doesNotMatch(closed.html, />\s*Lưu\s*</)
})

test('a design is dropped only after the question is answered', async (t) => {
  const keeper = await keeperOf(await openTown(t))
  const id = await begin(keeper, { ma: '9.000782', ten: 'Bỏ hay giữ' })
  const asked = await keeper.post(paths.adminDesignDeed(id, 'bo'), {})
  assert.match(textOfPage(asked.html), /Bỏ bản thiết kế này\? Bỏ rồi không lấy lại được/)
  assert.equal((await keeper.get(paths.adminDesign(id))).status, 200)
  const { location = '' } = await keeper.post(paths.adminDesignDeed(id, 'bo'), { chac: '1' })
  assert.match((await keeper.get(location)).html, /Đã bỏ bản thiết kế/)
  assert.equal((await keeper.get(paths.adminDesign(id))).status, 404)
})

test('a copy carries everything, and what is exported comes back the same', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const copy = await begin(keeper, { ma: '9.000779', ten: 'Khai sinh cho sen', 'chep-tu': '1.001193' })
  const file = await keeper.get(paths.adminDesignDeed(copy, 'xuat.json'))
  const definition = JSON.parse(file.bytes.toString('utf8'))
  assert.equal(definition.code, '9.000779')
  assert.ok(definition.form.pages.length > 2)
  await keeper.get(paths.adminProcedures)
  const upload = { field: 'tep', name: 'thu-tuc.json', bytes: file.bytes }
  const { location = '' } = await keeper.upload(`${paths.adminDesigns}/nhap`, {}, upload)
  const again = await keeper.get(`${location}/xuat.json`)
  assert.deepEqual(JSON.parse(again.bytes.toString('utf8')), definition)
  await keeper.get(paths.adminProcedures)
  const wrongs: [string, RegExp][] = [
    ['{"code":"x","fees":{}}', /code: chưa đúng dạng.*name: còn thiếu.*fees: phải là danh sách trong \[ \]/],
    [JSON.stringify({ ...definition, authorityLevel: 7 }), /authorityLevel: phải là một trong: commune, department/],
    [JSON.stringify({ ...definition, returnWays: ['dove'] }), /returnWays\.0: phải là một trong: portal, email/],
    [JSON.stringify({ ...definition, note: 'a\u0000b' }), /ký tự không phải chữ/],
    [JSON.stringify({ ...definition, ['a\ud800']: 'b' }), /ký tự không phải chữ/],
    ['<html>', /Tệp không phải JSON/],
    ['', /Chọn tệp JSON của một thủ tục/],
    [' '.repeat(1024 * 1024 + 1), /Tệp lớn hơn 1 MB/],
  ]
  for (const [text, said] of wrongs) {
    const wrong = await keeper.upload(`${paths.adminDesigns}/nhap`, {}, { ...upload, bytes: Buffer.from(text) })
    assert.equal(wrong.status, 422)
    assert.match(textOfPage(wrong.html), said)
    assert.doesNotMatch(textOfPage(wrong.html), /Invalid|expected/)
  }
})

test('questions are moved, and every part of a real procedure opens', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.001193', ten: 'Khai sinh', 'chep-tu': '1.001193' })
  for (const address of [
    'general',
    'information',
    'papers',
    'form',
    'money',
    'process',
    'documents',
    'online',
    'supplement',
    'form.pages.child',
  ])
    assert.equal((await keeper.get(paths.adminDesignPart(id, address))).status, 200, address)
  const order = async () => {
    const { html } = await keeper.get(paths.adminDesignPart(id, 'form'))
    return [...html.matchAll(/muc\/form\.pages\.(\w+)">/g)].map(([, page]) => page)
  }
  const [first, second, ...rest] = await order()
  await save(keeper, id, 'form', { viec: `len:form.pages.${second}` })
  assert.deepEqual(await order(), [second, first, ...rest])
  await save(keeper, id, 'form', { viec: 'len:fees.none' })
  const gone = paths.adminDesignPart(id, `form.pages.${first}`)
  const asked = await save(keeper, id, `form.pages.${first}`, { viec: 'xoa', 'title-vi': 'Đang gõ dở' })
  assert.equal(asked.status, 200)
  assert.match(textOfPage(asked.html), /Xóa “[^”]+” cùng \d+ mục bên trong\? Xóa rồi không lấy lại được/)
  assert.match(asked.html, /value="Đang gõ dở"/, 'asking loses nothing')
  const spared = await save(keeper, id, `form.pages.${first}`, { viec: 'giu', 'title-vi': 'Đang gõ dở' })
  assert.match(spared.html, /value="Đang gõ dở"/)
  assert.deepEqual(await order(), [second, first, ...rest], 'nothing goes unasked')
  const { location } = await save(keeper, id, `form.pages.${first}`, { viec: 'xoa-han' })
  assert.equal(location, `${paths.adminDesignPart(id, 'form')}?xong=xoa`)
  assert.match((await keeper.get(location ?? '')).html, /Đã xóa/)
  assert.deepEqual(await order(), [second, ...rest])
  assert.equal((await keeper.get(gone)).status, 404)
  await save(keeper, id, 'form', { viec: 'xoa-han' })
  assert.deepEqual(await order(), [second, ...rest], 'a whole part is never taken away')
  assert.match((await keeper.get(paths.adminDesign(id))).html, new RegExp(words.severity.error))
})

test('the workflow is drawn, listed, and goes out and back in as BPMN', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.001612', ten: 'Hộ kinh doanh', 'chep-tu': '1.001612' })
  const at = paths.adminDesignDeed(id, 'so-do')
  const shown = await keeper.get(at)
  assert.match(shown.html, /<svg[^>]*role="img"/)
  assert.match(shown.html, /Sở Tài chính đối chiếu hệ thống đăng ký/)
  const bpmn = await keeper.get(paths.adminDesignDeed(id, 'bpmn'))
  const renamed = bpmn.bytes.toString('utf8').replace('name="Ký duyệt"', 'name="Ký sau cùng"')
  const file = { field: 'bpmn', name: 'quy-trinh.bpmn', bytes: Buffer.from(renamed) }
  const version = versionIn((await keeper.get(at)).html)
  const taken = await keeper.upload(paths.adminDesignDeed(id, 'bpmn'), { version }, file)
  assert.equal(taken.status, 200)
  assert.match(taken.html, /Ký sau cùng/)
  const refused = await keeper.upload(
    paths.adminDesignDeed(id, 'bpmn'),
    { version },
    { ...file, bytes: Buffer.from('<a/>') },
  )
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Tệp “quy-trinh\.bpmn” không phải BPMN 2\.0.*Các bước đang có giữ nguyên/)
  assert.match(refused.html, /Ký sau cùng/)
  const large = { ...file, bytes: Buffer.alloc(2 * 1024 * 1024 + 1, 32) }
  const tooLarge = await keeper.upload(paths.adminDesignDeed(id, 'bpmn'), { version }, large)
  assert.equal(tooLarge.status, 422)
  assert.match(tooLarge.html, /Tệp “quy-trinh\.bpmn” lớn hơn 2 MB\. Bỏ hình ảnh/)
  const stale = await keeper.upload(paths.adminDesignDeed(id, 'bpmn'), { version }, file)
  assert.match(stale.html, /Tệp “quy-trinh\.bpmn” chưa được nhận vì người khác vừa sửa/)
})

test('fees that came with the national catalogue give way to those written here once they are dropped, and nothing typed is lost', async (t) => {
  const town = await openTown(t)
  const source = aCatalogueLine({ code: '1.777779', feeRule: 'so_tien', feeAmounts: [50_000] })
  const files = { name: 'thử', catalogue: catalogueFile([source]) }
  await importCatalogue(town.needs, files, { isDryRun: false, officerId: null })
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.777779', ten: 'Thủ tục thử', 'chep-tu': '1.777779' })
  const money = paths.adminDesignPart(id, 'money')
  await save(keeper, id, 'money', { viec: 'them:fees', 'moi-fees': 'fee' })
  await save(keeper, id, 'fees.fee', { 'name-vi': 'Phí thử', amountVnd: '70000' })
  const shown = textOfPage((await keeper.get(money)).html)
  assert.match(shown, /Phí, lệ phí nhập từ danh mục quốc gia.*50\.000 đồng.*người dân thấy nó thay cho các mức thu/)
  const dropped = await save(keeper, id, 'money', { viec: 'bo-phi-nhap', feeGroupField: 'nhom' })
  assert.equal(dropped.location, `${money}?xong=luu`)
  const after = (await keeper.get(money)).html
  assert.doesNotMatch(after, /nhập từ danh mục quốc gia/)
  assert.match(after, /value="nhom"/)
  assert.match(after, /Phí thử/)
  const { body } = await (await town.app()).inject(paths.procedure('1.777779'))
  assert.match(textOfPage(body), /50\.000/, 'what was published stays as it is')
  const { bytes } = await keeper.get(paths.adminDesignDeed(id, 'xuat.json'))
  assert.equal(JSON.parse(bytes.toString('utf8')).publishedFees, undefined)
})

test('an expression is worked out over answers that are made up, and told what it cannot read', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '1.001612', ten: 'Hộ kinh doanh', 'chep-tu': '1.001612' })
  const at = paths.adminDesignDeed(id, 'feel')
  const ask = async (feel: string, values = '', wanted = 200) => {
    const { html, status } = await keeper.get(`${at}?bieu-thuc=${encodeURIComponent(feel)}${values}`)
    assert.equal(status, wanted, feel)
    return html
  }
  assert.match(await ask('if staff > 10 then capital * 2 else 0', '&v-staff=12&v-capital=1500'), /<code>3000<\/code>/)
  assert.match(await ask('colour = "red"', '&v-colour=red'), /<code>true<\/code>[\s\S]*Tờ khai không có trường: colour/)
  assert.match(await ask('staff >', '', 422), /Biểu thức chưa đúng: không đọc được từ ký tự/)
  const rows = encodeURIComponent('[{"name": "An"}, {"name": "Bình"}]')
  assert.match(await ask('count(members)', `&v-members=${rows}`), /<code>2<\/code>/)
  assert.match(await ask('capital + 1', '&v-capital=1.250'), /<code>1251<\/code>/)
  assert.match(await ask('born < date("2000-01-01")', '&v-born=1/2/1990'), /<code>true<\/code>/)
  const wrong = await ask('count(members)', `&v-members=${encodeURIComponent('[{name: An')}`, 422)
  assert.match(wrong, /Giá trị của members chưa đúng dạng[\s\S]*value="\[\{name: An"/)
})

test('a dossier of the test mode goes from the form to its last step and is no dossier', async (t) => {
  const town = await openTown(t)
  const keeper = await keeperOf(town)
  const id = await begin(keeper, { ma: '9.000780', ten: 'Thử', 'chep-tu': '1.000656' })
  const form = {
    pages: [
      {
        id: 'one',
        title: { vi: 'Một trang' },
        sections: [{ id: 'one', fields: [{ id: 'why', kind: 'text', label: { vi: 'Vì sao?' }, required: true }] }],
      },
    ],
  }
  const file = JSON.parse((await keeper.get(paths.adminDesignDeed(id, 'xuat.json'))).bytes.toString('utf8'))
  const plain = {
    ...file,
    form,
    fees: [],
    requiredDocuments: [],
    results: [{ ...file.results[0], facts: [{ label: { vi: 'Vì' }, value: 'why' }] }],
  }
  await keeper.get(paths.adminProcedures)
  const upload = { field: 'tep', name: 'x.json', bytes: Buffer.from(JSON.stringify(plain)) }
  const { location: design = '' } = await keeper.upload(`${paths.adminDesigns}/nhap`, {}, upload)
  const trial = `${design}/chay-thu`
  assert.match((await keeper.get(`${design}/xem-thu`)).html, /<iframe[^>]*mc-preview--phone[^>]*xem-thu\/one/)
  assert.match((await keeper.get(`${design}/xem-thu/one`)).html, /Vì sao\?/)
  assert.match((await keeper.get(design)).html, /form_tested|tờ khai đã điền thử trọn vẹn/)
  await keeper.get(trial)
  assert.equal((await keeper.post(trial, { viec: 'moi' })).location, `${trial}/one`)
  await keeper.get(`${trial}/one`)
  assert.equal((await keeper.post(`${trial}/one`, { why: '' })).status, 422)
  assert.equal((await keeper.post(`${trial}/one`, { why: 'Để trồng sen' })).location, trial)
  await keeper.get(trial)
  await keeper.post(trial, { viec: 'nop' })
  assert.match((await keeper.get(trial)).html, /Để trồng sen/)
  const doNext = async (lam: string) => {
    assert.match((await keeper.get(trial)).html, new RegExp(`value="${lam}"[^>]*name="lam"`), lam)
    await keeper.post(trial, { viec: 'lam', lam })
  }
  for (const deed of ['request_supplement', 'supplement', 'accept']) await doNext(deed)
  for (const step of plain.workflow) await doNext(`${step.act === 'approve' ? 'approve' : 'finish'}.${step.id}`)
  await doNext('return_result')
  await keeper.post(trial, { viec: 'lam', lam: 'return_result' })
  assert.match((await keeper.get(trial)).html, /đã đi hết đường/)
  assert.doesNotMatch((await keeper.get(design)).html, /tờ khai đã điền thử trọn vẹn/, 'the form counts as tested')
  const counted = await asSystem(town.needs.db, async (tx) => [
    await tx.selectFrom('dossiers').select('id').execute(),
    await tx.selectFrom('drafts').select('id').execute(),
    await tx.selectFrom('numberSeries').selectAll().execute(),
  ])
  assert.deepEqual(counted, [[], [], []])
})

test('only those who keep the catalogue come in', async (t) => {
  const town = await openTown(t)
  const receiver = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver', 'hoa-sen')))
  assert.equal((await receiver.get(paths.adminProcedures)).status, 403)
})

test(
  'a procedure words a paper itself, sees it, and what would leave a blank is refused beside its text, which is kept',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const keeper = await keeperOf(town)
    const id = await begin(keeper, { ma: '9.000778', ten: 'Xác nhận trồng súng' })
    const input = 'documentTexts-decline_notice'
    const own = startingText('2025', 'decline_notice').replace('Qua xem xét', 'Sau khi xem xét')
    assert.match(own, /Sau khi xem xét/)
    const wrong = await save(keeper, id, 'documents', { [input]: `${own}\nTiền lương: {lương}` })
    assert.equal(wrong.status, 422)
    assert.match(wrong.html, /href="#documentTexts-decline_notice"[^>]*>[^<]*lương/)
    assert.match(wrong.html, /Sau khi xem xét/)

    assert.equal((await save(keeper, id, 'documents', { [input]: own })).status, 303)
    const { definition } = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('procedureDesigns').select('definition').where('id', '=', id).executeTakeFirstOrThrow(),
    )
    const { documentTexts } = definition as { documentTexts?: Record<string, string> }
    assert.deepEqual(Object.keys(documentTexts ?? {}), ['decline_notice'])
    const preview = paths.adminDesignDeed(id, 'van-ban/decline_notice')
    assert.ok((await keeper.get(paths.adminDesignPart(id, 'documents'))).html.includes(`href="${preview}"`))
    const paper = pdfText((await keeper.get(preview)).bytes, 'raw')
    assert.match(paper, /Sau khi xem xét/)
    assert.match(paper, /BẢN NHÁP/)
    const byLaw = pdfText((await keeper.get(paths.adminDesignDeed(id, 'van-ban/refusal'))).bytes, 'raw')
    assert.match(byLaw, /Qua xem xét hồ sơ/)
    assert.equal((await keeper.get(paths.adminDesignDeed(id, 'van-ban/register'))).status, 404)
    await save(keeper, id, 'documents', { [input]: '' })
    const after = await keeper.get(paths.adminDesignPart(id, 'documents'))
    assert.doesNotMatch(after.html, /Sau khi xem xét/, 'emptied, the words of the agency or of the law are back')
  },
)
