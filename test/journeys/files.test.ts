import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { samplePaper } from '../../seeds/papers.js'
import { listAttachments } from '../../src/documents/index.js'
import { sha256 } from '../../src/platform/crypto.js'
import { asSystem } from '../../src/platform/db.js'
import { paths } from '../../src/surface/paths.js'
import { openLine } from '../support/breaking-line.js'
import { eicar, startClamd } from '../support/clamd.js'
import { asking } from '../support/foreign-tool.js'
import { largePdf } from '../support/large-pdf.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import { startDraft } from '../support/tus-visitor.js'

const withClamd = asking('clamd')
const clamd = withClamd.skip ? undefined : await startClamd()
after(() => clamd?.close())
const program = await startProgram(clamd ? { CLAMD_URL: clamd.address } : {})
const { town } = program

/** The page of papers of a new draft, with one paper on it. */
async function openPapers(person: Person, citizen: number): Promise<string> {
  const who = town.citizen(citizen)
  await person.isLoggedIn(who)
  const draftId = await startDraft(town, who.id)
  await person.open(paths.draftPapers(draftId))
  return draftId
}

const papersOf = (draftId: string) =>
  asSystem(town.needs.db, (tx) => listAttachments(tx, town.needs.keyring, { draftId }))

const choose = (person: Person, name: string, buffer: Buffer): Promise<void> =>
  person.page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

const shows = (person: Person, words: RegExp): Promise<void> =>
  person.page.locator('.mc-paper').getByText(words).first().waitFor()

test('ten megabytes over a line that breaks five times arrive, with less than a fifth sent twice (X5, S4.9)', async () => {
  const line = await openLine(program.url, 8_000_000)
  after(() => line.close())
  const person = await aPerson(
    { ...program, url: line.url },
    { name: 'files-line', forgives: /ERR_|Failed to load/, ...phone },
  )
  const draftId = await openPapers(person, 0)
  const bytes = await largePdf(10_000_000)
  const before = line.sent()
  await choose(person, 'ban-ve.pdf', bytes)
  for (const share of [0.15, 0.3, 0.45, 0.6, 0.9]) {
    while (line.sent() - before < bytes.length * share) await wait(20)
    line.cut()
  }
  await person.page.getByText('Đã nhận tệp ban-ve.pdf').waitFor()
  const sent = line.sent() - before
  assert.ok(sent < bytes.length * 1.2, `${sent} bytes sent for ${bytes.length}`)
  const [paper] = await papersOf(draftId)
  assert.deepEqual([paper?.size, paper?.sha256], [bytes.length, sha256(bytes)])
  await shows(person, /MB · 1 trang/)
  await person.look()
})

test('a file is paused, gone on with and given up, by keyboard alone; the page waits for the last file (S4.9)', async () => {
  const line = await openLine(program.url, 1_000_000)
  after(() => line.close())
  const person = await aPerson(
    { ...program, url: line.url },
    { name: 'files-keys', forgives: /ERR_|Failed to load/, ...desk },
  )
  const draftId = await openPapers(person, 1)
  await choose(person, 'a.pdf', await largePdf(3_000_000))
  await shows(person, /Đang gửi \d+%/)
  const press = async (name: string) => {
    await person.page.getByRole('button', { name }).focus()
    await person.page.keyboard.press('Enter')
  }
  await press('Tạm dừng: a.pdf')
  await shows(person, /Tạm dừng\. Phần đã gửi/)
  await person.look()
  const before = line.sent()
  await wait(300)
  assert.ok(line.sent() - before < 1000)
  await press('Bỏ tệp: a.pdf')
  await person.page.getByText('Đã bỏ tệp a.pdf').waitFor()
  const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 1, format: 'jpeg' })
  await choose(person, 'benh-an.jpg', bytes)
  await person.press('Tiếp tục')
  assert.deepEqual(
    (await papersOf(draftId)).map(({ fileName }) => fileName),
    ['benh-an.jpg'],
  )
})

test('a text called .pdf and a PDF cut short are refused by name with a remedy; a good file beside them is kept (X5)', async () => {
  const person = await aPerson(program, { name: 'files-wrong', ...phone })
  const draftId = await openPapers(person, 2)
  const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 2, format: 'pdf' })
  await choose(person, 'don.pdf', Buffer.from('Kính gửi Ủy ban nhân dân phường'))
  await shows(person, /Tệp “don\.pdf” không phải là PDF, JPG hoặc PNG/)
  await choose(person, 'nua.pdf', bytes.subarray(0, bytes.length >> 1))
  await shows(person, /Không đọc được tệp “nua\.pdf”/)
  await choose(person, 'dung.pdf', bytes)
  await person.page.getByText('Đã nhận tệp dung.pdf').waitFor()
  await person.look()
  assert.deepEqual(
    (await papersOf(draftId)).map(({ fileName }) => fileName),
    ['dung.pdf'],
  )
})

test(
  'a paper with malware inside is refused by name; while the scanner is down papers are taken (L15)',
  withClamd,
  async () => {
    const person = await aPerson(program, { name: 'files-infected', ...phone })
    const draftId = await openPapers(person, 3)
    const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 3, format: 'pdf' })
    const infected = Buffer.concat([
      bytes.subarray(0, 9),
      Buffer.from('%'),
      eicar,
      Buffer.from('\n'),
      bytes.subarray(9),
    ])
    await choose(person, 'la.pdf', infected)
    await shows(person, /Tệp “la\.pdf” chứa mã độc nên không được nhận/)
    await person.look()
    await clamd?.stop()
    await choose(person, 'sach.pdf', bytes)
    await shows(person, /Bạn vẫn nộp được hồ sơ/)
    await person.look()
    await clamd?.start()
    assert.deepEqual(
      (await papersOf(draftId)).map(({ fileName, scanState }) => [fileName, scanState]),
      [['sach.pdf', 'scanner_down']],
    )
  },
)
