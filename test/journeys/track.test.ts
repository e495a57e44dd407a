import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDigitsToken } from '../../src/platform/challenge/index.js'
import { derive } from '../../src/platform/crypto.js'
import { aDossier, plainProcedure } from '../support/a-dossier.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import { testDatabaseSecret } from '../support/test-secret.js'
import { until } from '../support/until.js'

const program = await startProgram()
const { town, partners } = program
const accepted = await aDossier(town, { status: 'accepted' })
const code = accepted.dossierCode ?? ''

/** What a person hears, read out of the sealed token with the secret that only the operator knows. */
async function digitsOn(person: Person): Promise<string> {
  const token = await person.page.locator('[name="thu_thach"]').inputValue()
  const secret = derive(testDatabaseSecret, 'cookies and challenges').toString('base64url')
  const digits = openDigitsToken(secret, token, new Date())?.digits
  assert.ok(digits, 'the token of the page does not open')
  return digits
}

/** Exactly the public facts, and nothing that says who asked for what. */
async function showsPublicFacts(person: Person): Promise<void> {
  const agency = town.agency()
  await person.reads(new RegExp(code))
  await person.reads(/Đã tiếp nhận|Đang giải quyết/)
  await person.reads(new RegExp(`${agency.name}.*${agency.address}`))
  await person.reads(/Tiếp nhận.*Hẹn trả kết quả.*Có kết quả Chưa có/)
  const words = await person.words()
  for (const secret of [town.citizen().fullName, town.citizen().personalId, 'khuyết tật', plainProcedure]) {
    assert.ok(!words.includes(secret), `the public page tells ${secret}`)
  }
}

test('anyone looks a dossier up by its code, the browser proving that it is no machine (S0.6, S2.2, S4.6, S4.7)', async () => {
  const person = await aPerson(program, { name: 'track-desk', ...desk })
  await person.open('/tra-cuu')
  await person.fill('Mã hồ sơ hoặc số biên nhận', code)
  // The tick is drawn over the box and lets the press through to it.
  await person.page.getByLabel('Tôi không phải là robot').click({ force: true })
  const proof = person.page.locator('input[name="altcha"]')
  await until(
    'the browser to prove its work',
    async () => (await proof.count()) > 0 && (await proof.inputValue()) !== '',
  )
  await person.press('Tra cứu')
  await showsPublicFacts(person)
})

test('without JavaScript six digits are seen or heard instead (S0.6, S4.6, S4.9, L17)', async () => {
  const person = await aPerson(program, { name: 'track-no-script', ...phone, javaScriptEnabled: false })
  await person.open('/tra-cuu')
  await person.fill('Mã hồ sơ hoặc số biên nhận', code)
  const sound = await person.fetch((await person.page.locator('audio').getAttribute('src')) ?? '')
  assert.ok(sound.length > 10_000 && /^RIFF/.test(sound.toString('latin1', 0, 4)))
  await person.page
    .locator('[name="chu_so"]')
    .fill(String((Number(await digitsOn(person)) + 1) % 1_000_000).padStart(6, '0'))
  await person.press('Tra cứu', 422)
  await person.reads(/Các chữ số chưa đúng/)
  await person.page.locator('[name="chu_so"]').fill(await digitsOn(person))
  await person.press('Tra cứu')
  await showsPublicFacts(person)
})

test('the QR of the receipt leads to the same facts (S0.4, S0.6)', async () => {
  const person = await aPerson(program, { name: 'track-qr', ...phone })
  await person.open(`/tra-cuu/${accepted.submissionCode}`)
  await showsPublicFacts(person)
})

test('a text message to the short number is answered with the same facts (S0.6)', async () => {
  await partners.sendText('0987654321', `TC ${code}`)
  const { text } = await partners.text('0987654321', new RegExp(code))
  assert.match(text, new RegExp(`${town.agency().hotline}|Sen H[oồ]ng`, 'i'))
  assert.ok(!text.includes(town.citizen().fullName))
})

test('more is shown to whoever holds the phone of the dossier (S0.6, L14)', async () => {
  const person = await aPerson(program, { name: 'track-phone', ...phone })
  await person.open(`/tra-cuu/${accepted.submissionCode}`)
  await person.press('Gửi mã đến điện thoại')
  const { text } = await partners.text(town.citizen().phone, /Ma xac nhan/)
  await person.fill('Mã sáu chữ số', /: (\d{6})\./.exec(text)?.[1] ?? '')
  await person.press('Xem hồ sơ')
  await person.reads(/khuyết tật/)
  assert.deepEqual(program.troubles(), [])
})
