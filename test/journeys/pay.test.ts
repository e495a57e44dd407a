import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePaper } from '../../seeds/papers.js'
import { aDossier, dossierCode } from '../support/a-dossier.js'
import { extractProcedure } from '../support/citizen-steps.js'
import { anOfficer, doesAtOnce, settle } from '../support/officer-steps.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import { until } from '../support/until.js'

const certifiedCopy = '2.000815'
const deathRegistration = '1.000656'
const withMail = 2
const registeredLate = 1

const program = await startProgram()
const { town, partners } = program

async function opensPayment(person: Person, submissionCode: string): Promise<void> {
  await person.open(`/ho-so/${submissionCode}/nop-phi`)
  await person.press(/^Nộp .*trực tuyến$/)
  assert.ok(person.page.url().startsWith(partners.urls.payments), 'the gateway asks for the money, not we')
}

async function isPaid(person: Person): Promise<void> {
  await until('the confirmation of the gateway', async () => {
    await person.page.reload()
    return (await person.words()).includes('Đã nhận thanh toán')
  })
  await person.look()
}

test('a fee at acceptance is paid online: without it nobody can accept (S0.7, S1.6, S3.2, S4.5, L10)', async () => {
  const citizen = town.citizen(0)
  const { id, submissionCode } = await aDossier(town, { procedure: extractProcedure, n: withMail })
  const receiver = await anOfficer(program, 'receiver')
  await receiver.open(`/can-bo/ho-so/${submissionCode}`)
  await receiver.press('Tiếp nhận', 409)
  await receiver.reads(/còn khoản phí, lệ phí phải nộp/)

  const person = await aPerson(program, { name: 'pay-desk', ...desk })
  await person.isLoggedIn(citizen)
  await opensPayment(person, submissionCode)
  await person.press('Hủy giao dịch')
  await person.reads(/Thanh toán chưa thành công/)
  await opensPayment(person, submissionCode)
  await person.press('Thanh toán')
  await isPaid(person)
  await partners.text(citizen.phone, /bi[eê]n lai/i)
  await partners.mail(citizen.email, /biên lai/i)

  await doesAtOnce(receiver, submissionCode, { verb: 'Tiếp nhận', said: /Đã tiếp nhận hồ sơ/ })
  assert.match(await dossierCode(town, id), /^H99\./)
  assert.deepEqual(program.troubles(), [])
})

test('whoever pays and closes the window has paid, confirmed from server to server (S0.7, S3.2, X6)', async () => {
  const { submissionCode } = await aDossier(town, { procedure: extractProcedure, citizen: 1, n: withMail })
  const person = await aPerson(program, { name: 'pay-and-leave', ...phone })
  await person.isLoggedIn(town.citizen(1))
  await opensPayment(person, submissionCode)
  await person.press(/^Thanh toán rồi đóng cửa sổ/)
  await partners.text(town.citizen(1).phone, /bi[eê]n lai/i)
  await person.open(`/ho-so/${submissionCode}/nop-phi`)
  await person.reads(/không có phí, lệ phí nào chờ nộp/)
  await person.reads(/Biên lai/)
  assert.deepEqual(program.troubles(), [])
})

test('asked once for everything that is missing, the citizen pays the fee of the supplement and sends only that (S0.5, S4.4, S4.5, L2, L4)', async () => {
  const citizen = town.citizen(2)
  const { submissionCode } = await aDossier(town, { procedure: deathRegistration, citizen: 2, n: registeredLate })
  const receiver = await anOfficer(program, 'receiver')
  await receiver.open(`/can-bo/ho-so/${submissionCode}`)
  await receiver.follow('Yêu cầu bổ sung')
  await receiver.page.locator('[name="muc"][value="document:deathNotice"]').check()
  await receiver.page.locator('[name="ghi-chu:document:deathNotice"]').fill('Ảnh chụp thiếu trang có con dấu.')
  await receiver.press('Yêu cầu bổ sung')
  await receiver.reads(/Đã gửi yêu cầu bổ sung/)
  await partners.text(citizen.phone, /b[oổ] sung/i)

  const person = await aPerson(program, { name: 'supplement-phone', ...phone, javaScriptEnabled: false })
  await person.isLoggedIn(citizen)
  await opensPayment(person, submissionCode)
  await person.press('Thanh toán')
  await isPaid(person)
  await person.open(`/ho-so/${submissionCode}/bo-sung`)
  await person.reads(/Ảnh chụp thiếu trang có con dấu\./)
  assert.equal(await person.page.locator('input[type="file"]').count(), 1)
  await person.press('Gửi bổ sung', 422)
  const { fileName, mediaType, bytes } = await samplePaper({ name: 'Giấy báo tử', serial: 7, format: 'jpeg' })
  await person.page.locator('input[type="file"]').setInputFiles({ name: fileName, mimeType: mediaType, buffer: bytes })
  await person.press('Gửi bổ sung')
  await person.reads(/Chờ tiếp nhận/)

  await receiver.open('/can-bo/hang-doi/cho-tiep-nhan')
  await receiver.reads(new RegExp(submissionCode))
  assert.deepEqual(program.troubles(), [])
})

test('at the counter originals are compared, cash is taken against a receipt, the result is signed for and the service rated (S0.3, S1.5, S4.8, L8, L10)', async () => {
  const citizen = town.citizen(3)
  const filed = await aDossier(town, { procedure: certifiedCopy, citizen: 3, n: withMail, status: 'accepted' })
  const code = filed.dossierCode ?? ''
  await settle(program, code)

  const returner = await anOfficer(program, 'returner')
  await returner.open(`/can-bo/ho-so/${code}`)
  await returner.follow('Trả kết quả')
  await returner.page.locator('[name="ky-nhan"]').fill('Sổ giao nhận số 12')
  await returner.press('Trả kết quả', 409)

  const cashier = await anOfficer(program, 'cashier')
  await cashier.open(`/can-bo/ho-so/${code}`)
  await cashier.follow('Thu phí, lệ phí')
  await cashier.press('Xác nhận đã thu và lập biên lai', 422)
  await cashier.choose('Tiền mặt')
  await cashier.press('Xác nhận đã thu và lập biên lai')
  await cashier.reads(/Đã thu và lập biên lai số/)

  await returner.open(`/can-bo/ho-so/${code}`)
  await returner.follow('Đối chiếu bản chính')
  await returner.page.locator('[name="doi-chieu:original"]').selectOption('compared')
  await returner.press('Đối chiếu bản chính')
  await returner.reads(/Đã ghi nhận việc đối chiếu/)
  await returner.follow('Trả kết quả')
  await returner.page.locator('[name="ky-nhan"]').fill('Sổ giao nhận số 12')
  await returner.press('Trả kết quả')
  await returner.reads(/Đã trả kết quả/)

  const person = await aPerson(program, { name: 'rate-phone', ...phone, javaScriptEnabled: false })
  await person.isLoggedIn(citizen)
  await person.open(`/ho-so/${filed.submissionCode}`)
  await person.follow('Đánh giá sự phục vụ')
  await person.press('Gửi đánh giá', 422)
  await person.choose('Rất hài lòng')
  await person.press('Gửi đánh giá')
  await person.reads(/Rất hài lòng/)
  assert.deepEqual(program.troubles(), [])
})
