import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCatalogueLine, catalogueFile } from '../../../test/support/a-catalogue-line.js'
import { begin, keeperOf, save, versionIn } from '../../../test/support/designing.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { startingText } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { importCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { designerTexts as words } from './texts.vi.js'

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
    [JSON.stringify({ ...definition, 'a\ud800': 'b' }), /ký tự không phải chữ/],
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
