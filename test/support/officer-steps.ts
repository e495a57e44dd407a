import { generate } from 'otplib'
import { demoOfficerPassword, officers } from '../../seeds/officers.js'
import type { Role } from '../../src/agencies/index.js'
import { aPerson, desk, type Person } from './person.js'
import type { Program } from './program.js'
import { until } from './until.js'

/** An officer of the town's main agency who has logged in with password and one-time code. */
export async function anOfficer(program: Program, role: Role): Promise<Person> {
  const { login } = await program.town.officer(role)
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

/** The document that a link of this kind leads to, as soon as it is made. */
export async function madeDocument(person: Person, link: RegExp): Promise<Buffer> {
  const found = person.page.getByRole('link', { name: link }).or(person.page.getByRole('button', { name: link }))
  const href = await until(`the document ${link}`, async () => {
    await person.page.reload()
    return (await found.count()) > 0 && (await found.first().getAttribute('href'))
  })
  return person.fetch(href ?? '')
}
