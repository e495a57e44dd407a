import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { acceptanceReceipts } from '../../../test/support/acceptance-receipts.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { makeDocument, readDocument, startingText } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { everyProcedure } from './paper-slugs.js'

const town = await openTown({ after })
const ward = town.agency().slug
const law = startingText('2025', 'acceptance_receipt')
const page = paths.adminPaper(ward, 'mau-01', everyProcedure)
const deed = (name: Parameters<typeof paths.adminPaperDeed>[3], paper = 'mau-01', procedure = everyProcedure) =>
  paths.adminPaperDeed(ward, paper, procedure, name)

const desk = async () => {
  const visitor = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  await visitor.get(paths.adminPapersOf(ward))
  return visitor
}

test(
  'an administrator words a paper, sees what is wrong with it, mends it, and it is printed',
  asking('pdftotext'),
  async () => {
    const officer = await desk()
    const list = await officer.get(paths.adminPapersOf(ward))
    assert.ok(list.html.includes(page))
    const wrong = law.replace('Thời gian trả kết quả: **{thời gian trả kết quả}**', 'Đến lấy kết quả ngày {ngày đẹp}')
    await officer.post(deed('nhap'), { 'loi-van': wrong })
    const faulty = textOfPage((await officer.get(page)).html)
    assert.match(faulty, /Dòng 23 \(“Đến lấy kết quả ngày \{ngày đẹp\}”\): không có thông tin \{ngày đẹp\}\./)
    assert.match(faulty, /Thiếu “thời gian trả kết quả” mà mẫu của pháp luật đòi hỏi\./)
    const refused = await officer.post(deed('ap-dung'), {})
    assert.equal(refused.status, 409)
    assert.ok(refused.html.includes('Đến lấy kết quả ngày {ngày đẹp}'), 'what was written is kept')
    assert.equal((await officer.get(`${deed('xem-thu')}?ban=nhap`)).status, 404, 'a draft with faults has no preview')

    const endless = await officer.post(deed('nhap'), { 'loi-van': `${law}${'a'.repeat(20_000)}` })
    assert.equal(endless.status, 422)
    assert.ok(endless.html.includes('a'.repeat(20_000)), 'what was typed is kept')

    const right = law.replace('Thời gian trả kết quả:', 'Mời Ông/Bà đến lấy kết quả lúc:')
    await officer.post(deed('nhap'), { 'loi-van': right })
    const preview = await officer.get(`${deed('xem-thu')}?ban=nhap&kho=a5`)
    assert.match(pdfText(preview.bytes), /Mời Ông\/Bà đến lấy kết quả lúc: 08 giờ 00 phút/)
    assert.match(pdfText(preview.bytes, 'raw'), /BẢN NHÁP/)
    const picture = await officer.get(`${deed('xem-thu')}?ban=nhap&dang=hinh`)
    assert.equal(picture.headers['content-type'], 'image/svg+xml')
    assert.match(picture.bytes.toString(), /^<svg[^>]*viewBox="0 0 595/)
    assert.equal((await officer.post(deed('ap-dung'), {})).status, 303)
    assert.match(textOfPage((await officer.get(paths.adminPapersOf(ward))).html), /Riêng của cơ quan/)

    const { id } = await aDossier(town, { status: 'accepted' })
    const [receipt] = await asSystem(town.needs.db, (tx) => acceptanceReceipts(tx, id))
    await makeDocument(town.needs, receipt?.id ?? '')
    const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, receipt?.id ?? ''))
    assert.match(pdfText(bytes), /Mời Ông\/Bà đến lấy kết quả lúc:/)

    assert.equal((await officer.post(deed('tro-ve'), {})).status, 303)
    assert.match(textOfPage((await officer.get(page)).html), /Đang dùng lời văn của mẫu trong Thông tư\./)
  },
)

test('letters of numbers are set by the agency, and wrong ones come back with a sentence', async () => {
  const officer = await desk()
  const refused = await officer.post(deed('so'), { 'ky-hieu': 'một hai', kho: 'a5' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /value="MỘT HAI"/)
  assert.match(textOfPage(refused.html), /Ký hiệu chỉ gồm chữ hoa/)
  assert.equal((await officer.post(deed('so'), { 'ky-hieu': 'bptntkq', kho: 'a5' })).status, 303)
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('documentSettings').select(['kind', 'series', 'paper']).execute(),
  )
  assert.deepEqual(rows, [{ kind: 'acceptance_receipt', series: 'BPTNTKQ', paper: 'a5' }])
})

test('a result is worded procedure by procedure, the routing slip by nobody', async () => {
  const officer = await desk()
  const procedure = '1.001699'
  assert.equal((await officer.get(paths.adminPaper(ward, 'ket-qua', procedure))).status, 200)
  await officer.post(deed('nhap', 'ket-qua', procedure), { 'loi-van': startingText('2025', 'result') })
  assert.equal((await officer.post(deed('ap-dung', 'ket-qua', procedure), {})).status, 303)
  assert.equal((await officer.post(deed('nhap', 'ket-qua'), { 'loi-van': 'x' })).status, 404)
  assert.equal((await officer.post(deed('nhap', 'mau-06'), { 'loi-van': 'x' })).status, 404)
  const [event] = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('auditLog').select('action').where('action', '=', 'publish_document_text').limit(1).execute(),
  )
  assert.equal(event?.action, 'publish_document_text')
})

test('every paper has its page and a preview in both sets', asking('pdftotext'), async () => {
  const officer = await desk()
  for (const paper of ['mau-01', 'mau-02', 'mau-03', 'mau-04', 'mau-05', 'mau-06', 'mau-07']) {
    assert.equal((await officer.get(paths.adminPaper(ward, paper, everyProcedure))).status, 200, paper)
    for (const set of ['2025', '2018']) {
      const { bytes } = await officer.get(`${deed('xem-thu', paper)}?ban=luat&bo=${set}`)
      assert.match(pdfText(bytes, 'raw'), /BẢN NHÁP/, `${paper} ${set}`)
    }
  }
})

test(
  'refusals and receipts are worded, previewed and put in force like the forms of the law',
  asking('pdftotext'),
  async () => {
    const officer = await desk()
    const list = textOfPage((await officer.get(paths.adminPapersOf(ward))).html)
    assert.match(list, /Thông báo từ chối giải quyết hồ sơ Cùng dãy số với kết quả A4 Lời văn có sẵn/)
    const papers = {
      'tu-choi-giai-quyet': 'refusal',
      'bien-lai': 'payment_receipt',
      'xac-nhan-nop': 'submission_receipt',
    } as const
    for (const [slug, kind] of Object.entries(papers)) {
      const shown = await officer.get(paths.adminPaper(ward, slug, everyProcedure))
      assert.match(textOfPage(shown.html), /Đang dùng lời văn có sẵn của hệ thống/, slug)
      assert.doesNotMatch(shown.html, /ky-hieu|bo=2018/, 'numbers of its own, one set')
      assert.equal((await officer.post(deed('so', slug), { 'ky-hieu': 'X', kho: '' })).status, 404)
      const law = startingText('2025', kind)
      const lines = law.split('\n')
      const own = [...lines.slice(0, 4), `Lời riêng của ${slug}.`, ...lines.slice(4)].join('\n')
      await officer.post(deed('nhap', slug), { 'loi-van': own })
      const preview = pdfText((await officer.get(`${deed('xem-thu', slug)}?ban=nhap`)).bytes, 'raw')
      assert.match(preview, new RegExp(`Lời riêng của ${slug}\\.`))
      assert.match(preview, /BẢN NHÁP/)
      assert.equal((await officer.post(deed('ap-dung', slug), {})).status, 303, slug)
      assert.equal((await officer.post(deed('tro-ve', slug), {})).status, 303, slug)
      assert.equal((await officer.get(paths.adminPaper(ward, slug, '1.001699'))).status, 200, 'for one procedure too')
    }
  },
)

test('only those who keep the catalogue come in, and only to agencies below their own', async () => {
  const receiver = new RawVisitor(await town.app(), await town.logInAs(await town.officer('receiver')))
  assert.equal((await receiver.get(page)).status, 403)
  const officer = await desk()
  assert.equal((await officer.get(paths.adminPaper('noi-khac', 'mau-01', everyProcedure))).status, 404)
  assert.equal((await officer.get(paths.adminPaper(ward, 'mau-99', everyProcedure))).status, 404)
})

test('the list of papers asks a fixed number of questions', async () => {
  const officer = await desk()
  const statements = await statementsOf(() => officer.get(paths.adminPapersOf(ward)))
  assert.ok(statements.length <= 12, statements.join('\n'))
})
