import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../support/a-dossier.js'
import { beginDraft, extractAnswers, extractProcedure } from '../support/citizen-steps.js'
import { fillPage } from '../support/fill-form.js'
import { anOfficer, doesAtOnce } from '../support/officer-steps.js'
import { aPerson, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town, partners } = program

test('while the identity provider is down the page says which step waits, and tracking goes on (X11, S4.11)', async () => {
  const { submissionCode } = await aDossier(town)
  await partners.turnOff('identity')
  const person = await aPerson(program, { name: 'identity-down', ...phone })
  await person.open('/dang-nhap')
  await person.press('Đăng nhập bằng tài khoản định danh điện tử', 503)
  await person.reads(/Bước đăng nhập phải chờ/)
  await person.open(`/tra-cuu/${submissionCode}`)
  await person.reads(/Chờ tiếp nhận/)
  await partners.turnOn('identity')
  await person.open('/dang-nhap')
  await person.press('Đăng nhập bằng tài khoản định danh điện tử')
})

test('messages wait while mail and SMS are down, and go out when both are back (X11, S0.4, S4.5)', async () => {
  const citizen = town.citizen(4)
  const { submissionCode } = await aDossier(town, { citizen: 4, n: 2 })
  await partners.turnOff('mailbox')
  await partners.turnOff('sms')
  const officer = await anOfficer(program, 'receiver')
  await doesAtOnce(officer, submissionCode, { verb: 'Tiếp nhận', said: /Đã tiếp nhận hồ sơ/ })
  await partners.turnOn('mailbox')
  await partners.turnOn('sms')
  const text = await partners.text(citizen.phone, /tiếp nhận|tiep nhan/i)
  assert.match(text.text, /H99\./)
  await partners.mail(citizen.email, /H99\./)
})

test('while the payment gateway is down the page says that paying waits, and the counter takes the money (X11, S1.5)', async () => {
  const { submissionCode } = await aDossier(town, { procedure: extractProcedure, citizen: 5, n: 2 })
  await partners.turnOff('payments')
  const person = await aPerson(program, { name: 'gateway-down', ...phone })
  await person.isLoggedIn(town.citizen(5))
  await person.open(`/ho-so/${submissionCode}/nop-phi`)
  await person.press(/^Nộp .*trực tuyến$/, 503)
  await person.reads(/Cổng thanh toán đang không trả lời.*Chưa có khoản tiền nào bị trừ/)
  await person.reads(/tại quầy/)
  const cashier = await anOfficer(program, 'cashier')
  await cashier.open('/can-bo/thiet-bi')
  await cashier.reads(/Nơi đang đăng nhập.*Thiết bị này/s)
  await cashier.open(`/can-bo/ho-so/${submissionCode}/thu-phi`)
  await cashier.choose('Tiền mặt')
  await cashier.press('Xác nhận đã thu và lập biên lai')
  await cashier.reads(/Đã thu và lập biên lai số/)
  await partners.turnOn('payments')
})

const everyPartner = ['identity', 'mailbox', 'sms', 'payments', 'registers'] as const

test('a draft goes on while everybody else is down (X11, S4.11)', async () => {
  const citizen = town.citizen(6)
  const person = await aPerson(program, { name: 'draft-alone', ...phone })
  await person.isLoggedIn(citizen)
  for (const partner of everyPartner) await partners.turnOff(partner)
  await beginDraft(person, extractProcedure)
  await fillPage(person, extractAnswers(citizen))
  await person.press('Tiếp tục')
  await person.press('Lưu và làm tiếp sau')
  await person.open('/tai-khoan/thiet-bi')
  await person.reads(/Nơi đang đăng nhập.*Thiết bị này.*Đăng xuất khỏi mọi thiết bị/s)
  await person.open('/tai-khoan')
  assert.ok((await person.page.locator('a[href*="/nop-ho-so/ban-thao/"]').count()) > 0)
  for (const partner of everyPartner) await partners.turnOn(partner)
})
