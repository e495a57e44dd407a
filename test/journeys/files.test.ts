import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { samplePaper } from '../../seeds/papers.js'
import { readRendition } from '../../src/documents/index.js'
import { getDossier } from '../../src/dossiers/index.js'
import { sha256 } from '../../src/platform/crypto.js'
import { asActor, asSystem } from '../../src/platform/db.js'
import { aDossier } from '../support/a-dossier.js'
import { openLine } from '../support/breaking-line.js'
import { eicar, startClamd } from '../support/clamd.js'
import { asking } from '../support/foreign-tool.js'
import { largePdf } from '../support/large-pdf.js'
import { anOfficer } from '../support/officer-steps.js'
import { openPapers, papersOf } from '../support/paper-steps.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const withClamd = asking('clamd')
const clamd = withClamd.skip ? undefined : await startClamd()
after(() => clamd?.close())
const program = await startProgram(clamd ? { CLAMD_URL: clamd.address } : {})
const { town } = program

const choose = (person: Person, name: string, buffer: Buffer): Promise<void> =>
  person.page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

let grain: Promise<Buffer> | undefined

/** A sheet on a dark table, as a phone takes it; a plain phone of four megapixels, so that the test need not wait for twelve. */
async function photograph(name: string): Promise<Buffer> {
  const table = { width: 2400, height: 1800, channels: 3 as const, background: '#4a3b30' }
  grain ??= sharp({ create: { ...table, noise: { type: 'gaussian', mean: 60, sigma: 12 } } })
    .png()
    .toBuffer()
  const { bytes } = await samplePaper({ name, serial: 1, format: 'jpeg' })
  const sheet = await sharp(bytes).resize(1080, 1528).toBuffer()
  return sharp(await grain)
    .composite([{ input: sheet, left: 700, top: 140 }])
    .jpeg({ quality: 92 })
    .toBuffer()
}

const shows = (person: Person, words: RegExp): Promise<void> =>
  person.page.locator('.mc-paper').getByText(words).first().waitFor()

test('ten megabytes over a line that breaks five times arrive, with less than a fifth sent twice (X5, S4.9)', async () => {
  const line = await openLine(program.url, 8_000_000)
  after(() => line.close())
  const person = await aPerson({ ...program, url: line.url }, { name: 'files-line', forgives: /ERR_|^409 /, ...phone })
  const draftId = await openPapers(town, person, 0)
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
  const [paper] = await papersOf(town, draftId)
  assert.deepEqual([paper?.size, paper?.sha256], [bytes.length, sha256(bytes)])
  await shows(person, /MB · 1 trang/)
  await person.look()
})

test('a file is paused, gone on with and given up, by keyboard alone; the page waits for the last file (S4.9)', async () => {
  const line = await openLine(program.url, 400_000)
  after(() => line.close())
  const person = await aPerson({ ...program, url: line.url }, { name: 'files-keys', forgives: /ERR_|^409 /, ...desk })
  const draftId = await openPapers(town, person, 1)
  const large = await largePdf(10_000_000)
  await choose(person, 'a.pdf', large)
  await shows(person, /Đang gửi \d+%/)
  const press = async (name: string) => {
    await person.page.getByRole('button', { name }).focus()
    await person.page.keyboard.press('Enter')
  }
  await press('Tạm dừng: a.pdf')
  await shows(person, /Tạm dừng\. Phần đã gửi/)
  await person.look()
  // What lay in the line's own buffers when the sender stopped still comes through; then the line is still.
  let sent = -1
  while (sent !== line.sent()) {
    sent = line.sent()
    await wait(400)
  }
  assert.ok(sent < large.length, `all of the ${large.length} bytes went through although the file was paused`)
  await press('Bỏ tệp: a.pdf')
  await person.page.getByText('Đã bỏ tệp a.pdf').waitFor()
  const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 1, format: 'jpeg' })
  await choose(person, 'benh-an.jpg', bytes)
  await person.press('Tiếp tục')
  assert.deepEqual(
    (await papersOf(town, draftId)).map(({ fileName }) => fileName),
    ['benh-an.jpg'],
  )
})

test('three photographs of a phone become one PDF: upright, cropped to the paper, light, and a bad one is told (X5)', async () => {
  const person = await aPerson(program, { name: 'files-photos', ...phone })
  const draftId = await openPapers(town, person, 4)
  const sharpPage = await photograph('Trang thứ nhất')
  const turned = await sharp(await photograph('Trang thứ hai'))
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const blurred = await sharp(await photograph('Trang thứ ba'))
    .blur(9)
    .jpeg()
    .toBuffer()
  const dark = await sharp(await photograph('Trang thừa'))
    .linear(0.25)
    .jpeg()
    .toBuffer()
  await person.page.getByRole('button', { name: 'Chụp nhiều trang thành một tệp' }).first().click()
  const dialog = person.page.getByRole('dialog')
  const buffers = [sharpPage, turned, blurred, dark]
  const files = buffers.map((buffer, index) => ({ name: `IMG_${index}.jpg`, mimeType: 'image/jpeg', buffer }))
  await dialog.getByLabel('Thêm ảnh chụp').setInputFiles(files)
  await dialog.getByRole('img', { name: 'Trang 4' }).waitFor()
  const flaws = async (page: number) =>
    (
      await dialog
        .getByRole('listitem')
        .nth(page - 1)
        .innerText()
    ).match(/mờ|tối/g) ?? []
  assert.deepEqual([await flaws(1), await flaws(2), await flaws(3), await flaws(4)], [[], [], ['mờ'], ['tối']])
  await dialog.getByRole('button', { name: 'Bỏ tệp: Trang 4' }).click()
  await dialog.getByRole('button', { name: 'Xoay phải: Trang 3' }).click()
  await person.look()
  await dialog.getByRole('button', { name: 'Ghép thành một tệp PDF và gửi' }).click()
  await person.page.getByText('Đã nhận tệp Ảnh chụp giấy tờ.pdf').waitFor()
  const [paper] = await papersOf(town, draftId)
  assert.deepEqual([paper?.trueType, paper?.pages], ['application/pdf', 3])
  const sent = buffers.slice(0, 3).reduce((sum, { length }) => sum + length, 0)
  assert.ok((paper?.size ?? sent) < sent / 2, `${paper?.size} bytes of ${sent}`)
  const actor = { kind: 'citizen', id: town.citizen(4).id } as const
  const { bytes } = await asActor(town.needs.db, actor, (tx) => readRendition(tx, town.needs, paper?.id ?? ''))
  const shapes = (await PDFDocument.load(bytes)).getPages().map((page) => page.getWidth() / page.getHeight())
  // The paper is A4 upright; the camera's frame was 4:3 across, and the third page was turned by hand.
  for (const [index, wanted] of [1 / Math.SQRT2, 1 / Math.SQRT2, Math.SQRT2].entries())
    assert.ok(Math.abs((shapes[index] ?? 0) - wanted) < 0.06, `page ${index + 1}: ${shapes[index]}`)
  if (process.env.MOTCUA_SCREENSHOTS) writeFileSync(`${process.env.MOTCUA_SCREENSHOTS}/photos.pdf`, bytes)
})

test('a text called .pdf and a PDF cut short are refused by name with a remedy; a good file beside them is kept (X5)', async () => {
  const person = await aPerson(program, { name: 'files-wrong', ...phone })
  const draftId = await openPapers(town, person, 2)
  const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 2, format: 'pdf' })
  await choose(person, 'don.pdf', Buffer.from('Kính gửi Ủy ban nhân dân phường'))
  await shows(person, /Tệp “don\.pdf” không phải là PDF, JPG hoặc PNG/)
  await choose(person, 'nua.pdf', bytes.subarray(0, bytes.length >> 1))
  await shows(person, /Không đọc được tệp “nua\.pdf”/)
  await choose(person, 'dung.pdf', bytes)
  await person.page.getByText('Đã nhận tệp dung.pdf').waitFor()
  await person.look()
  assert.deepEqual(
    (await papersOf(town, draftId)).map(({ fileName }) => fileName),
    ['dung.pdf'],
  )
})

test(
  'a paper with malware inside is refused by name; while the scanner is down papers are taken (L15)',
  withClamd,
  async () => {
    const person = await aPerson(program, { name: 'files-infected', ...phone })
    const draftId = await openPapers(town, person, 3)
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
      (await papersOf(town, draftId)).map(({ fileName, scanState }) => [fileName, scanState]),
      [['sach.pdf', 'scanner_down']],
    )
  },
)

test('an officer enlarges and turns a picture of a paper beside the answers, by keys and by buttons (S1.3, L17)', async () => {
  const { id } = await aDossier(town, { n: 1, citizen: 5 })
  const { submissionCode } = await asSystem(town.needs.db, (tx) => getDossier(tx, id))
  const officer = await anOfficer(program, 'receiver')
  await officer.open(`/can-bo/ho-so/${submissionCode}`)
  const pane = officer.page.locator('.mc-view__pane').first()
  const size = () => pane.locator('.mc-paper').evaluate((shown) => [shown.clientWidth, shown.clientHeight] as const)
  await pane.locator('img').evaluate((shown: HTMLImageElement) => shown.decode())
  const [width, height] = await size()
  assert.ok(height > width)
  await pane.focus()
  await officer.page.keyboard.press('+')
  const [larger] = await size()
  assert.ok(larger > width * 1.2, `${larger} of ${width}`)
  await officer.page.keyboard.press('0')
  await officer.page.keyboard.press('r')
  const [turnedWidth, turnedHeight] = await size()
  assert.ok(turnedWidth > turnedHeight)
  await officer.page.getByRole('button', { name: 'Phóng to' }).first().click()
  assert.ok((await size())[0] > turnedWidth * 1.2)
  await officer.look()
})
