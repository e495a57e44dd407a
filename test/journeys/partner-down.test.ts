import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../support/a-dossier.js'
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
