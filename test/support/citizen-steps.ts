import assert from 'node:assert/strict'
import { answersFor } from '../../seeds/answers/index.js'
import { samplePaper } from '../../seeds/papers.js'
import { legalDayOf } from '../../src/dossiers/index.js'
import { fillForm } from './fill-form.js'
import type { Person } from './person.js'
import type { TownCitizen } from './town.js'

/** A copy of an entry of civil status: three pages of questions, one paper when somebody acts for another. */
export const extractProcedure = '2.000635'

/** Answers with which a citizen asks for a copy for somebody else, so that a paper has to be attached. */
export function extractAnswers(citizen: TownCitizen) {
  const own = answersFor(extractProcedure, citizen, { n: 1, day: legalDayOf(new Date()) })
  return { ...own, relation: 'representative', copies: 2 }
}

/** Logs in at the identity provider, from the page that asks for it. */
export async function logIn(person: Person, citizen: TownCitizen): Promise<void> {
  await person.press('Đăng nhập bằng tài khoản định danh điện tử')
  await person.fill('Số định danh cá nhân', citizen.personalId)
  await person.fill('Mật khẩu', '123456')
  await person.press('Đăng nhập')
  await person.reads(new RegExp(`Họ và tên.*${citizen.fullName}`))
  await person.press('Đồng ý chia sẻ')
}

/** From the procedure's page to the first page of the form. */
export async function beginDraft(person: Person, code: string, citizen?: TownCitizen): Promise<void> {
  await person.open(`/thu-tuc/${code}`)
  await person.follow('Thực hiện')
  await person.choose(/phường Sen Hồng/)
  if (citizen) {
    await person.press('Đăng nhập để bắt đầu')
    await logIn(person, citizen)
  }
  await person.press('Bắt đầu')
  assert.match(person.page.url(), /\/to-khai\//)
}

/** A PDF and a photograph for the paper that the extract needs. */
export async function attachPapers(person: Person): Promise<void> {
  const name = 'Văn bản ủy quyền'
  const papers = [
    await samplePaper({ name, serial: 1, format: 'pdf' }),
    await samplePaper({ name, serial: 2, format: 'jpeg' }),
  ]
  const files = papers.map(({ fileName, mediaType, bytes }) => ({ name: fileName, mimeType: mediaType, buffer: bytes }))
  await person.page.locator('input[type="file"]').first().setInputFiles(files)
  await person.press('Tải lên các tệp đã chọn')
  for (const { fileName } of papers) await person.reads(new RegExp(fileName.replaceAll(/[.()]/g, '.')))
  await person.press('Tiếp tục')
}

/** The whole way from the first question to the page before submission. */
export async function fillDraft(person: Person, citizen: TownCitizen, returnWay = 'portal'): Promise<void> {
  await fillForm(person, extractAnswers(citizen))
  await attachPapers(person)
  await chooseReturn(person, citizen, returnWay)
}

export async function chooseReturn(person: Person, citizen: TownCitizen, way: string): Promise<void> {
  await person.page.locator(`[name="returnWay"][value="${way}"]`).check()
  if (way === 'postal') await person.page.locator('[name="address"]').fill('Số 3 phố Nhụy Sen, phường Sen Hồng')
  await person.page.locator('[name="phone"]').fill(citizen.phone.replace('+84', '0'))
  await person.page.locator('[name="email"]').fill(citizen.email)
  await person.press('Tiếp tục')
}

/** Declares and submits; gives the code that the success page shows. */
export async function submit(person: Person): Promise<string> {
  await person.page.locator('[name="cam-doan"]').check()
  await person.press('Nộp hồ sơ')
  await person.reads(/Đã nộp hồ sơ/)
  return shownCode(person)
}

export async function shownCode(person: Person): Promise<string> {
  const [code] = /T-\w{5}-\w{5}-\w{5}/.exec(await person.words()) ?? []
  assert.ok(code, 'no code on the page')
  return code
}
