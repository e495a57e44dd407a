import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  apologise,
  completeRoutingSlip,
  declineDossier,
  startProcessing,
  stopDossier,
} from '../../src/dossiers/index.js'
import { aDossier, dossierCode } from '../support/a-dossier.js'
import { ask } from '../support/a-waiting-dossier.js'
import { asking } from '../support/foreign-tool.js'
import { anOfficer, doesAtOnce, madeDocument } from '../support/officer-steps.js'
import { pdfText } from '../support/pdf-text.js'
import { aPerson, type Person, phone } from '../support/person.js'
import { assertNoPageIsBlank } from '../support/printed-page.js'
import { startProgram } from '../support/program.js'
import { until } from '../support/until.js'

// Ten minutes before closing, on the working day before Ngày Văn hóa Việt Nam.
const program = await startProgram({ MOTCUA_DEMO_CLOCK: '2026-11-23T16:50:00+07:00' })
const { town } = program

const proof =
  /Bắt đầu tính 16:5\d, Thứ Hai, 23\/11\/2026 Nhận trong giờ làm việc.*Hết thời hạn 16:5\d, Thứ Ba, 29\/12\/2026 Cùng giờ với lúc bắt đầu.*Phiên bản lịch vn-.*Thứ Ba, 24\/11\/2026 Không Ngày Văn hóa Việt Nam.*Thứ Tư, 25\/11\/2026 Có Ngày làm việc thứ 1 .*Thứ Ba, 29\/12\/2026 Có Ngày làm việc thứ 25/
const setClock = /Đồng hồ ở đây được đặt lại để dùng thử: 1[67]:\d\d, Thứ Hai, 23\/11\/2026/

/** The page as its print button gives it. */
async function printed({ page }: Person): Promise<Buffer> {
  return page.pdf({ format: 'A4' })
}

test(
  'accepted at 16:50 before a holiday: officer and citizen read and print the same proof, by day, with and without scripts (L3, X2)',
  asking('pdftotext'),
  async () => {
    const { id, submissionCode } = await aDossier(town)
    const officer = await anOfficer(program, 'receiver')
    await officer.open(`/can-bo/ho-so/${submissionCode}`)
    assert.match(await officer.page.locator('.mc-notices').innerText(), setClock)
    await doesAtOnce(officer, submissionCode, { verb: 'Tiếp nhận', said: /Đã tiếp nhận hồ sơ/ })
    const code = await dossierCode(town, id)
    assert.match(code, /-261123-/)
    await officer.open(`/can-bo/ho-so/${code}`)
    await officer.reads(/Hẹn trả.*16:5\d,? (Thứ Ba, )?29\/12\/2026/)
    await officer.open(`/can-bo/ho-so/${code}/thoi-han`)
    await officer.reads(proof)

    for (const javaScriptEnabled of [true, false]) {
      const name = javaScriptEnabled ? 'proof-phone' : 'proof-plain-phone'
      const person = await aPerson(program, { name, ...phone, javaScriptEnabled })
      await person.isLoggedIn(town.citizen())
      await person.open(`/ho-so/${code}`)
      await person.follow('Vì sao là ngày này?')
      await person.reads(proof)
      assert.match(await person.page.locator('.mc-notices').innerText(), setClock)
      await isProofOnPaper(await printed(person))
    }
    await isProofOnPaper(await printed(officer))
    const storageState = await officer.context.storageState()
    const onTheWay = await aPerson(program, { name: 'officer-phone', ...phone, javaScriptEnabled: false, storageState })
    await onTheWay.open(`/can-bo/ho-so/${code}/thoi-han`)
    await onTheWay.reads(proof)

    await officer.open(`/can-bo/ho-so/${code}`)
    const receipt = await madeDocument(officer, /Mẫu 01/)
    assert.match(pdfText(receipt), /29\/12\/2026|29 tháng 12 năm 2026/)
    assert.deepEqual(program.troubles(), [])
  },
)

/** One dossier asked to be supplemented, one declined, one that was late, begged pardon for and stopped: together all papers but the book. */
async function livedThrough(): Promise<string[]> {
  const reason = 'Hội đồng xác định mức độ khuyết tật phải họp lại.'
  const [receiver, approver] = [await town.officer('receiver'), await town.officer('approver')]
  const asked = await aDossier(town, { citizen: 1, n: 1 })
  assert.equal((await ask(town, asked.id)).outcome, 'requested')
  const declined = await aDossier(town, { citizen: 2, n: 2 })
  assert.equal((await declineDossier(town.needs, declined.id, { officer: receiver, reason })).outcome, 'declined')
  const stopped = await aDossier(town, { status: 'accepted', citizen: 3, n: 3 })
  await startProcessing(town.needs, stopped.id, receiver)
  const newDueAt = new Date('2027-01-20T09:00:00+07:00')
  const apology = await apologise(town.needs, stopped.id, { officer: approver, newDueAt, reason })
  assert.equal(apology.outcome, 'apologised')
  assert.equal((await stopDossier(town.needs, stopped.id, { officer: approver, reason })).outcome, 'stopped')
  await completeRoutingSlip(town.needs, stopped.id)
  return [asked, declined, stopped].map(({ submissionCode }) => submissionCode)
}

const seven = [
  /GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ/,
  /PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ/,
  /PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ/,
  /PHIẾU XIN LỖI/,
  /THÔNG BÁO Dừng giải quyết hồ sơ/,
  /PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ/,
  /SỔ THEO DÕI HỒ SƠ/,
]

test(
  'an officer opens each of the seven statutory papers, and its pages are drawn with something on each (L6)',
  asking('pdftotext', 'pdftoppm'),
  async () => {
    const officer = await anOfficer(program, 'receiver')
    const pdfs: Buffer[] = []
    for (const code of await livedThrough()) {
      await officer.open(`/can-bo/ho-so/${code}`)
      // The worker makes them one by one; each has its link when it is made.
      await until('the papers of the dossier', async () => {
        await officer.page.reload()
        return !(await officer.page.content()).includes('Đang lập')
      })
      const links = officer.page.locator('a[href*="/van-ban/"], a[href$="/phieu-kiem-soat"]')
      for (const href of new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))))
        pdfs.push(await officer.fetch(href))
    }
    await officer.open('/can-bo/so-theo-doi')
    await officer.go(officer.page.locator('main table a').first())
    await officer.fill('Nhận từ ngày', '23/11/2026')
    // The bar above has a button of the same name.
    await officer.go(officer.page.locator('main form button').first())
    await officer.reads(/hồ sơ nhận từ 23\/11\/2026/)
    const print = await officer.page.getByText('In sổ (PDF)').getAttribute('href')
    pdfs.push(await officer.fetch(print ?? ''))
    for (const pdf of pdfs) assertNoPageIsBlank(pdf)
    const texts = pdfs.map((pdf) => pdfText(pdf))
    for (const title of seven)
      assert.ok(
        texts.some((text) => title.test(text)),
        String(title),
      )
    assert.deepEqual(program.troubles(), [])
  },
)

/** Proof and warning are there, all pages have something on them. */
async function isProofOnPaper(pdf: Buffer): Promise<void> {
  const words = pdfText(pdf, 'layout')
  assert.match(words, /29\/12\/2026/)
  assert.match(words, /Ngày Văn hóa Việt Nam/)
  assert.match(words, /Ngày làm việc thứ 25/)
  assert.match(words, /được đặt lại để dùng thử/)
  assertNoPageIsBlank(pdf)
}
