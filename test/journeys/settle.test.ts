import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, dossierCode } from '../support/a-dossier.js'
import { asking } from '../support/foreign-tool.js'
import { anOfficer, does, madeDocument, settle } from '../support/officer-steps.js'
import { pdfSignatures } from '../support/pdf-signatures.js'
import { pdfText } from '../support/pdf-text.js'
import { aPerson, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town, partners } = program
const citizen = town.citizen(0)

test(
  'accepted with a receipt, worked on, approved, signed and sealed; the citizen takes the signed result (S0.2, S0.4, S0.8, S1.6, S4.5, L1, L6, L12)',
  asking('pdftotext', 'pdfsig', 'certutil'),
  async () => {
    const { id, submissionCode } = await aDossier(town, { procedure: '1.001193', n: 2, returnWay: 'portal' })
    const receiver = await anOfficer(program, 'receiver')
    await receiver.open('/can-bo/hang-doi/cho-tiep-nhan')
    await receiver.follow(new RegExp(submissionCode))
    await receiver.reads(new RegExp(`${citizen.fullName}.*Tiếp nhận`))
    await receiver.press('Tiếp nhận')
    await receiver.reads(/Đã tiếp nhận hồ sơ/)
    const code = await dossierCode(town, id)
    assert.match(code, /^H99\.\d+-\d{6}-\d{4,}$/)

    const receipt = pdfText(await madeDocument(receiver, /Mẫu 01/))
    assert.match(receipt, /GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ/i)
    assert.ok(receipt.includes(code))
    const text = await partners.text(citizen.phone, new RegExp(code))
    assert.match(text.text, /\d{2}\/\d{2}\/\d{4}|\d{1,2}\/\d{1,2}/)
    const mail = await partners.mail(citizen.email, new RegExp(code))
    assert.deepEqual(
      mail.attachments.map(({ contentType }) => contentType),
      ['application/pdf', 'image/png'],
    )
    assert.equal(pdfText(await partners.attachment(mail)), receipt, 'the very receipt that the officer sees')

    await settle(program, code)
    await partners.text(citizen.phone, /kết quả|ket qua/i)

    const person = await aPerson(program, { name: 'result-phone', ...phone })
    await person.isLoggedIn(citizen)
    await person.open(`/ho-so/${submissionCode}`)
    const result = await madeDocument(person, /Kết quả giải quyết/)
    const report = pdfSignatures(result, String(await person.fetch('/xac-minh/chung-thu-goc')))
    assert.match(report, /Signature is Valid/)
    assert.match(report, /Certificate is Trusted/)
    assert.match(report, /Total document signed/)
    assert.doesNotMatch(report, /Invalid|not Trusted/)
    assert.match(pdfText(result), /KHAI SINH/i)
    assert.deepEqual(program.troubles(), [])
  },
)

test('declined with reasons that the citizen reads word by word (S0.5, S4.5, L6)', asking('pdftotext'), async () => {
  const { submissionCode } = await aDossier(town, { citizen: 1, n: 3 })
  const officer = await anOfficer(program, 'counter_head')
  await does(officer, submissionCode, {
    verb: 'Từ chối tiếp nhận',
    said: /Đã từ chối tiếp nhận/,
    fields: { 'ly-do': 'Hồ sơ thuộc thẩm quyền của xã khác.' },
  })
  const person = await aPerson(program, { name: 'declined-phone', ...phone })
  await person.isLoggedIn(town.citizen(1))
  await person.open(`/ho-so/${submissionCode}`)
  await person.reads(/Hồ sơ thuộc thẩm quyền của xã khác\./)
  assert.match(pdfText(await madeDocument(person, /Mẫu 03/)), /Hồ sơ thuộc thẩm quyền\s+của xã khác/)
  assert.deepEqual(program.troubles(), [])
})

test('by post: the result goes to the postal worker with a shipment that the citizen can follow (S3.3, S4.8)', async () => {
  const filed = await aDossier(town, {
    procedure: '1.001193',
    citizen: 2,
    n: 2,
    returnWay: 'postal',
    status: 'accepted',
  })
  await settle(program, filed.dossierCode ?? '')
  const person = await aPerson(program, { name: 'post-phone', ...phone, javaScriptEnabled: false })
  await person.isLoggedIn(town.citizen(2))
  await person.open(`/ho-so/${filed.submissionCode}`)
  await person.reads(/chờ giao cho bưu tá.*Bản chính bạn giao cho bưu tá Giấy chứng sinh/)
  const [parcel] = /MC\d{10}VN/.exec(await person.words()) ?? []

  const returner = await anOfficer(program, 'returner')
  await returner.open(`/can-bo/ho-so/${filed.dossierCode}`)
  await returner.follow('Trả kết quả')
  await returner.reads(new RegExp(`Bưu gửi ${parcel}.*Gửi đến: .*Bưu tá thu lại bản chính: Giấy chứng sinh`))
  await returner.page.locator('[name="ky-nhan"]').fill('Bưu tá, phiếu gửi số 7')
  await returner.press('Trả kết quả')
  await returner.reads(/Đã trả kết quả/)
  await returner.reads(new RegExp(`${parcel}, bưu tá đã nhận`))
  await person.open(`/en/ho-so/${filed.submissionCode}`)
  await person.reads(new RegExp(`${parcel}.*Taken by the postal worker, on its way to you`))
  assert.deepEqual(program.troubles(), [])
})
