import { generate } from 'otplib'
import { demoOfficerPassword, officers } from '../../seeds/officers.js'
import type { Role } from '../../src/agencies/index.js'
import { aPerson, desk, type Person } from './person.js'
import type { Program } from './program.js'
import { until } from './until.js'

const atWork = new Map<Role, Promise<Person>>()

/** An officer of the town's main agency at their desk; a one-time code opens one session, so each logs in once per file. */
export function anOfficer(program: Program, role: Role, slug?: string): Promise<Person> {
  const known = atWork.get(role)
  if (known) return known
  const officer = logIn(program, role, slug)
  atWork.set(role, officer)
  return officer
}

async function logIn(program: Program, role: Role, slug?: string): Promise<Person> {
  const { login } = await program.town.officer(role, slug)
  const secret = officers.find((each) => each.login === login)?.totpSecret ?? ''
  const person = await aPerson(program, { name: `officer-${role}`, ...desk })
  await person.open('/can-bo/dang-nhap')
  await person.fill('Tên đăng nhập', login)
  await person.fill('Mật khẩu', demoOfficerPassword)
  await person.fill('Mã xác thực 6 chữ số', await generate({ secret }))
  await person.press('Đăng nhập')
  return person
}

/** Opens the dossier and does one thing with it, filling in what its page asks. */
export async function does(
  officer: Person,
  code: string,
  deed: { verb: string; said: RegExp; fields?: Record<string, string> },
): Promise<void> {
  await officer.open(`/can-bo/ho-so/${code}`)
  await officer.follow(deed.verb)
  for (const [name, text] of Object.entries(deed.fields ?? {}))
    await officer.page.locator(`[name="${name}"]`).fill(text)
  await officer.press(deed.verb)
  await officer.reads(deed.said)
}

/** Does what needs no page of its own. */
export async function doesAtOnce(officer: Person, code: string, deed: { verb: string; said: RegExp }): Promise<void> {
  await officer.open(`/can-bo/ho-so/${code}`)
  await officer.press(deed.verb)
  await officer.reads(deed.said)
}

/** From acceptance to the seal, each step by the officer whose role it asks for: a procedure of three steps. */
export async function settle(program: Program, code: string): Promise<void> {
  const receiver = await anOfficer(program, 'receiver')
  await doesAtOnce(receiver, code, { verb: 'Chuyển xử lý', said: /Hồ sơ đã chuyển đến bước đầu tiên/ })
  const processor = await anOfficer(program, 'processor')
  await does(processor, code, { verb: 'Trình phê duyệt', said: /Đã trình hồ sơ/ })
  const approver = await anOfficer(program, 'approver')
  await does(approver, code, { verb: 'Phê duyệt', said: /Đã phê duyệt/ })
  await until('the signature of the approver', async () => {
    await approver.page.reload()
    return (await approver.page.content()).includes('Đã ký số')
  })
  const clerk = await anOfficer(program, 'clerk')
  await doesAtOnce(clerk, code, { verb: 'Đóng dấu, phát hành', said: /Đã đóng dấu/ })
}

/** The document that a link of this kind leads to, as soon as it is made. */
export async function madeDocument(person: Person, link: RegExp): Promise<Buffer> {
  const found = person.page.getByRole('link', { name: link }).or(person.page.getByRole('button', { name: link }))
  const href = await until(`the document ${link}`, async () => {
    await person.page.reload()
    return (await found.count()) > 0 && (await found.first().getAttribute('href'))
  })
  return person.fetch(href ?? '')
}
