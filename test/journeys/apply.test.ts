import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSystem } from '../../src/platform/db.js'
import {
  attachPapers,
  beginDraft,
  chooseReturn,
  extractAnswers,
  extractProcedure,
  fillDraft,
  shownCode,
  submit,
} from '../support/citizen-steps.js'
import { fillForm, fillPage } from '../support/fill-form.js'
import { aPerson, desk, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town, partners } = program

const dossiersOf = (citizen: { id: string }) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossiers').select('submissionCode').where('submitterId', '=', citizen.id).execute(),
  )

test('log in, fill in with a mistake, attach a PDF and a photograph, submit once, be told (S1.2, S1.6, S1.7, S1.8, S4.2, S4.3, S4.5, X5)', async () => {
  const citizen = town.citizen(0)
  const person = await aPerson(program, { name: 'apply-desk', ...desk })
  await beginDraft(person, extractProcedure, citizen)
  // Name and number come from the identity, not from typing.
  await person.reads(new RegExp(`${citizen.fullName}.*${citizen.personalId}`))
  assert.equal(await person.page.locator('[name="requesterName"]').count(), 0)

  const answers = extractAnswers(citizen)
  await fillPage(person, { ...answers, requesterPaperIssuedOn: '2031-02-30' })
  await person.isRefused('Tiếp tục', /Ngày cấp .* phải là ngày có thật/)
  assert.equal(await person.page.locator('[name="requesterPaperIssuedOn-day"]').inputValue(), '30')
  await fillForm(person, answers)
  await attachPapers(person)
  await chooseReturn(person, citizen, 'portal')

  await person.reads(/Kiểm tra và nộp hồ sơ/)
  await person.press('Nộp hồ sơ', 422)
  const code = await submit(person)
  assert.equal(await person.page.getByRole('img', { name: /QR/ }).count(), 1)
  await person.reads(/trả lời chậm nhất/)

  const mail = await partners.mail(citizen.email, new RegExp(code))
  assert.match(`${mail.subject} ${mail.text}`, /hồ sơ/)
  const text = await partners.text(citizen.phone, new RegExp(code))
  assert.match(text.text, /hồ sơ|ho so/i)
  assert.equal((await dossiersOf(citizen)).length, 1)
  assert.deepEqual(program.troubles(), [])
})

test('a draft is found again after the browser was closed, and two windows file one dossier (S1.8, S4.9, S4.11, X11)', async () => {
  const citizen = town.citizen(1)
  const person = await aPerson(program, { name: 'apply-again', ...phone })
  await beginDraft(person, extractProcedure, citizen)
  await fillPage(person, extractAnswers(citizen))
  await person.press('Lưu và làm tiếp sau')
  await person.reopen()
  await person.open('/tai-khoan')
  await person.go(person.page.locator('a[href*="/nop-ho-so/ban-thao/"]').first())
  await fillDraft(person, citizen)
  const check = person.page.url()

  const secondWindow = await person.anotherWindow()
  await secondWindow.open(check)
  const code = await submit(person)
  await secondWindow.page.locator('[name="cam-doan"]').check()
  await secondWindow.press('Nộp hồ sơ')
  assert.equal(await shownCode(secondWindow), code)
  await person.page.goBack()
  await person.open(check)
  assert.equal(await shownCode(person), code)
  assert.deepEqual(await dossiersOf(citizen), [{ submissionCode: code }])
})

test('the same way without any JavaScript on a phone (S1.2, S4.2, S4.3, S4.9, L17)', async () => {
  const citizen = town.citizen(2)
  const person = await aPerson(program, { name: 'apply-no-script', ...phone, javaScriptEnabled: false })
  await beginDraft(person, extractProcedure, citizen)
  await fillDraft(person, citizen, 'postal')
  const code = await submit(person)
  await partners.mail(citizen.email, new RegExp(code))
  await person.follow('Xem hồ sơ')
  await person.reads(new RegExp(code))
  assert.deepEqual(program.troubles(), [])
})
