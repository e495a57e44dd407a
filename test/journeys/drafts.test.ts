import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../seeds/answers/index.js'
import { legalDayOf } from '../../src/dossiers/index.js'
import { asSystem } from '../../src/platform/db.js'
import { beginDraft, logIn } from '../support/citizen-steps.js'
import { fillForm, fillPage } from '../support/fill-form.js'
import { aPerson, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import { slowLine } from '../support/slow-line.js'
import type { TownCitizen } from '../support/town.js'

const program = await startProgram()
const { town } = program

const birth = '1.001193'
const marital = '1.004873'
const issuedBy = '[name="requesterPaperIssuedBy"]'

const answersOf = (code: string, citizen: TownCitizen) =>
  answersFor(code, citizen, { n: 0, day: legalDayOf(new Date()) })

const endSessions = (citizen: TownCitizen) =>
  asSystem(town.needs.db, (tx) => tx.deleteFrom('sessions').where('actorId', '=', citizen.id).execute())

const saving = (person: Person) => person.page.locator('.mc-saving')

/** Waits until the line under the form says so. */
async function isTold(person: Person, words: RegExp): Promise<void> {
  await saving(person)
    .filter({ hasText: words })
    .waitFor({ timeout: 20_000 })
    .catch(async () => assert.match(await saving(person).innerText(), words))
}

async function opened(name: string, citizen: TownCitizen, code: string, options: object = {}): Promise<Person> {
  const person = await aPerson(program, { name, ...phone, ...options })
  await person.isLoggedIn(citizen)
  await beginDraft(person, code)
  return person
}

test('a long form on a weak phone line: saved while typing, the line drops in the middle, the window is lost, nothing else is (S1.2, S4.9)', async () => {
  const citizen = town.citizen(0)
  const person = await opened('draft-line', citizen, birth, { forgives: /ERR_INTERNET_DISCONNECTED/ })
  const line = await slowLine(person.page)
  const answers = answersOf(birth, citizen)
  await fillPage(person, answers)
  await isTold(person, /^Đã lưu lúc \d\d:\d\d$/)
  await person.press('Tiếp tục')
  const middle = person.page.url()

  await line.drop()
  await fillPage(person, answers)
  await isTold(person, /Mất kết nối\. Nội dung bạn nhập được giữ/)
  await person.page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  await person.page.locator('.mc-saving__told:focus').waitFor()
  assert.equal(person.page.url(), middle, 'nobody is led to a page that cannot come')
  await line.mend()
  await isTold(person, /Đã có mạng lại và đã lưu lúc/)
  await person.press('Tiếp tục')

  const childName = person.page.locator('[name="childName"]')
  const path = person.page.url()
  await line.drop()
  await childName.fill('Gõ lúc mất mạng')
  await isTold(person, /Mất kết nối/)
  const kept = await person.page.evaluate(() => JSON.stringify(localStorage))
  assert.ok(kept.includes('motcua-draft') && !kept.includes('Gõ lúc'), 'what the browser keeps is sealed')
  await line.crash()
  await person.reopen()
  await person.open(path)
  await isTold(person, /Đã lấy lại nội dung bạn nhập lúc \d\d:\d\d/)
  assert.equal(await person.page.locator('[name="childName"]').inputValue(), 'Gõ lúc mất mạng')
  assert.equal(await person.page.evaluate(() => document.activeElement?.getAttribute('name')), 'childName')
  await isTold(person, /^Đã lưu lúc \d\d:\d\d/)
  await fillForm(person, answers)
  await person.reads(/Giấy tờ kèm theo/)
  assert.deepEqual(await person.page.evaluate(() => Object.keys(localStorage)), [], 'nothing stays in the browser')
  assert.deepEqual(program.troubles(), [])
})

test('the session ends while typing: told at once, log in, go on in the same field (S1.8, S4.2)', async () => {
  const citizen = town.citizen(1)
  const person = await opened('draft-session', citizen, marital)
  const path = new URL(person.page.url()).pathname
  await endSessions(citizen)
  await person.page.locator(issuedBy).pressSequentially('Công an phường Sen Hồng')
  await isTold(person, /Phiên đăng nhập đã hết/)
  await person.look()
  await person.go(person.page.getByRole('link', { name: 'Đăng nhập lại để làm tiếp' }))
  await logIn(person, citizen)
  assert.equal(new URL(person.page.url()).pathname, path)
  await isTold(person, /Đã lấy lại nội dung/)
  assert.equal(await person.page.locator(issuedBy).inputValue(), 'Công an phường Sen Hồng')
  assert.equal(await person.page.evaluate(() => document.activeElement?.getAttribute('name')), 'requesterPaperIssuedBy')
  await isTold(person, /Đã lưu lúc/)
})

for (const javaScriptEnabled of [true, false]) {
  test(`the session has ended when the page is sent, ${javaScriptEnabled ? 'with' : 'without'} scripts: the text is there after the login (S1.8, L17)`, async () => {
    const citizen = town.citizen(javaScriptEnabled ? 2 : 3)
    const person = await opened(`draft-sent-${javaScriptEnabled}`, citizen, marital, { javaScriptEnabled })
    const path = new URL(person.page.url()).pathname
    await endSessions(citizen)
    await fillPage(person, { requesterPaperIssuedBy: 'Nơi cấp gõ trước khi hết phiên' })
    await person.press('Tiếp tục')
    await logIn(person, citizen)
    await person.reads(/Bạn đã đăng nhập lại/)
    assert.equal(await person.page.locator(issuedBy).inputValue(), 'Nơi cấp gõ trước khi hết phiên')
    await person.press('Lưu và làm tiếp sau')
    await person.open(path)
    assert.equal(await person.page.locator(issuedBy).inputValue(), 'Nơi cấp gõ trước khi hết phiên')
    const left = await asSystem(town.needs.db, (tx) => tx.selectFrom('keptPages').select('id').execute())
    assert.deepEqual(left, [], 'what was kept for the login is gone once it is saved')
  })
}

test('two windows on one draft: the older is told before it overwrites, and chooses (S4.9)', async () => {
  const citizen = town.citizen(4)
  const older = await opened('draft-two', citizen, marital, { forgives: /^409 .*\/luu\// })
  const newer = await older.anotherWindow()
  await newer.open(older.page.url())
  await newer.page.locator(issuedBy).fill('Gõ ở cửa sổ mới')
  await isTold(newer, /Đã lưu lúc \d\d:\d\d$/)
  await older.page.locator(issuedBy).fill('Gõ ở cửa sổ cũ')
  await isTold(older, /vừa được lưu ở cửa sổ hoặc máy khác/)
  await older.press('Tiếp tục', 409)
  await older.reads(/Trang này đã được lưu ở một cửa sổ khác/)
  assert.equal(await older.page.locator(issuedBy).inputValue(), 'Gõ ở cửa sổ cũ')
  await newer.open(older.page.url().split('?')[0] ?? '')
  assert.equal(await newer.page.locator(issuedBy).inputValue(), 'Gõ ở cửa sổ mới', 'nothing was overwritten')
  await older.press('Lưu và làm tiếp sau')
  await newer.open(newer.page.url())
  assert.equal(await newer.page.locator(issuedBy).inputValue(), 'Gõ ở cửa sổ cũ', 'only now')
})

test('a wrong answer is told when its question is left, the page is not sent with it, and goes on once it is mended (S4.2, L17)', async () => {
  const citizen = town.citizen(5)
  const person = await opened('draft-check', citizen, marital)
  const { page } = person
  const checked = page.waitForResponse(/\/quy-tac\//)
  await page.locator('[name="requesterPaperIssuedOn-day"]').fill('31')
  await checked
  await page.locator('[name="requesterPaperIssuedOn-month"]').fill('2')
  await page.locator('[name="requesterPaperIssuedOn-year"]').fill('2020')
  const wrong = page.locator('.govuk-error-message').filter({ hasText: /phải là ngày có thật/ })
  assert.equal(await wrong.count(), 0, 'nobody is interrupted inside a question')
  await page.locator(issuedBy).focus()
  await wrong.waitFor()
  await person.look()
  let posted = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.isNavigationRequest()) posted += 1
  })
  await person.isRefused('Tiếp tục', /phải là ngày có thật/)
  assert.equal(posted, 0, 'the browser knew it')
  await page.getByRole('link', { name: /phải là ngày có thật/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'requesterPaperIssuedOn-day')
  await page.locator('[name="requesterPaperIssuedOn-day"]').fill('28')
  await page.locator(issuedBy).focus()
  await wrong.waitFor({ state: 'detached' })
  await fillForm(person, answersOf(marital, citizen))
  await person.reads(/Giấy tờ kèm theo|Nhận kết quả/)
  assert.deepEqual(program.troubles(), [])
})
