// A person of the form is looked up in the population register, with consent; by hand when it is down. In a real browser on a phone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersFor } from '../../seeds/answers/index.js'
import { samplePaper } from '../../seeds/papers.js'
import { legalDayOf } from '../../src/dossiers/index.js'
import { beginDraft, chooseReturn, submit } from '../support/citizen-steps.js'
import { fillForm, fillPage } from '../support/fill-form.js'
import { anOfficer } from '../support/officer-steps.js'
import { aPerson, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const birth = '1.001193'
const program = await startProgram()
const { town, partners } = program
const [mother, father] = [town.citizen(0), town.citizen(1)]
const answers = answersFor(birth, mother, { n: 0, day: legalDayOf(new Date()) })

/** From the start to the page about the father. */
async function comesToFather(person: Person): Promise<void> {
  await person.isLoggedIn(mother)
  await beginDraft(person, birth)
  while (!/\/father(\?|#|$)/.test(person.page.url())) {
    await fillPage(person, answers)
    await person.press('Tiếp tục')
  }
}

async function typesNameAndNumber(person: Person): Promise<void> {
  await person.page.locator('[name="father-fullName"]').fill(father.fullName.toUpperCase())
  await person.page.locator('[name="father-personalId"]').fill(father.personalId)
}

const shown = (person: Person, name: string): Promise<string> => person.page.locator(`[name="${name}"]`).inputValue()

test('a father is filled in from the register, and the officer sees whose words they are (L11, S1.2)', async () => {
  const person = await aPerson(program, { name: 'register', ...phone })
  await comesToFather(person)
  await typesNameAndNumber(person)
  await person.press('Tra cứu và điền giúp tôi', 422)
  await person.reads(/Đánh dấu ô đồng ý tra cứu/)
  await person.page.locator('[name="father-consent"]').check()
  await person.press('Tra cứu và điền giúp tôi')
  await person.reads(/khớp cơ sở dữ liệu dân cư/i)
  assert.equal(await shown(person, 'father-fullName'), father.fullName)
  assert.equal(await shown(person, 'father-birthDate-year'), father.birthDate.slice(0, 4))
  assert.equal(await shown(person, 'fatherResidence-commune'), father.home.commune)
  const { father: _, fatherEthnicity: __, fatherNationality: ___, fatherResidence: ____, ...rest } = answers
  await fillForm(person, rest)
  const paper = await samplePaper({ name: 'Giấy chứng sinh', serial: 1, format: 'pdf' })
  const file = { name: paper.fileName, mimeType: paper.mediaType, buffer: paper.bytes }
  await person.page.locator('input[type="file"]').first().setInputFiles(file)
  await person.press('Tải lên các tệp đã chọn')
  await person.press('Tiếp tục')
  await chooseReturn(person, mother, 'portal')
  await person.reads(/khớp cơ sở dữ liệu dân cư/i)
  const code = await submit(person)

  const officer = await anOfficer(program, 'receiver')
  await officer.open(`/can-bo/ho-so/${code}`)
  await officer.reads(new RegExp(`${father.fullName}[^]*?khớp cơ sở dữ liệu`, 'i'))
  await officer.reads(/tra cứu lúc/)
})

test('without JavaScript the register fills the page too, and when it is down the form goes on by hand (X11, L17)', async () => {
  const person = await aPerson(program, { name: 'register-plain', ...phone, javaScriptEnabled: false })
  await comesToFather(person)
  await typesNameAndNumber(person)
  await person.page.locator('[name="father-consent"]').check()
  await partners.turnOff('registers')
  await person.press('Tra cứu và điền giúp tôi')
  await person.reads(/đang không trả lời.*khai bằng tay/)
  assert.equal(await shown(person, 'father-fullName'), father.fullName.toUpperCase(), 'what was typed is still there')
  await partners.turnOn('registers')
  await fillPage(person, answers)
  await person.press('Tiếp tục')
  assert.doesNotMatch(person.page.url(), /\/father/)
})

test('when the register is back, it is asked again (L11, X11)', async () => {
  const person = await aPerson(program, { name: 'register-back', ...phone, javaScriptEnabled: false })
  await comesToFather(person)
  await typesNameAndNumber(person)
  // A register that failed is left alone for a quarter of a minute.
  for (let tries = 0; tries < 10 && !/Khớp cơ sở dữ liệu/i.test(await person.words()); tries += 1) {
    await person.page.waitForTimeout(2_500)
    await person.page.locator('[name="father-consent"]').check()
    await person.press('Tra cứu và điền giúp tôi', 200)
  }
  await person.reads(/khớp cơ sở dữ liệu dân cư/i)
})
