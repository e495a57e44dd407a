// What a browser makes of pictures before they are sent: drawn straight, refused with a remedy, shown small. In a real browser on a phone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { samplePaper } from '../../seeds/papers.js'
import { readRendition } from '../../src/documents/index.js'
import { asActor } from '../../src/platform/db.js'
import { openLine } from '../support/breaking-line.js'
import { openPapers, papersOf } from '../support/paper-steps.js'
import { aPerson, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town } = program

/** A written sheet on a dark table, seen from one side: its far edge is shorter than the near one. */
function aslant(): Promise<Buffer> {
  const lines = Array.from({ length: 14 }, (_, at) => {
    const y = 420 + at * 85
    return `<path d="M ${800 - at * 11} ${y} L ${1430 + at * 12} ${y + 40}" stroke="#222" stroke-width="9"/>`
  })
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1800">
    <rect width="2400" height="1800" fill="#3a3026"/>
    <polygon points="760,140 1500,220 1720,1700 560,1640" fill="#f4f2ee"/>${lines.join('')}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 92 }).toBuffer()
}

/** Brightness of the four corners of a picture, a little inside. */
async function cornersOf(jpeg: Uint8Array): Promise<number[]> {
  const grey = sharp(Buffer.from(jpeg)).greyscale()
  const { data, info } = await grey.raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => data[Math.round(y * info.height) * info.width + Math.round(x * info.width)] ?? 0
  return [at(0.04, 0.04), at(0.96, 0.04), at(0.96, 0.96), at(0.04, 0.96)]
}

/** The first photograph inside a PDF that our own page made. */
async function pictureIn(draftId: string, citizen: number): Promise<{ jpeg: Uint8Array; shape: number }> {
  const [paper] = await papersOf(town, draftId)
  const actor = { kind: 'citizen', id: town.citizen(citizen).id } as const
  const { bytes } = await asActor(town.needs.db, actor, (tx) => readRendition(tx, town.needs, paper?.id ?? ''))
  const [page] = (await PDFDocument.load(bytes)).getPages()
  const start = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  return { jpeg: bytes.subarray(start), shape: (page?.getWidth() ?? 0) / (page?.getHeight() ?? 1) }
}

async function opensPhotos(person: Person) {
  await person.page.getByRole('button', { name: 'Chụp nhiều trang thành một tệp' }).first().click()
  return person.page.getByRole('dialog')
}

const shapeShown = (person: Person): Promise<number> =>
  person.page.getByRole('img', { name: 'Trang 1' }).evaluate((shown: HTMLCanvasElement) => shown.width / shown.height)

test('a sheet photographed aslant is drawn straight and fills its page; one press, by key, takes that back (S4.9)', async () => {
  const person = await aPerson(program, { name: 'pictures-straight', ...phone })
  const straightened = await openPapers(town, person, 0)
  const file = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await aslant() }
  const dialog = await opensPhotos(person)
  await dialog.getByLabel('Thêm ảnh chụp').setInputFiles(file)
  await dialog.getByRole('img', { name: 'Trang 1' }).waitFor()
  assert.ok((await shapeShown(person)) < 0.95, 'the sheet, and not the table around it')
  const back = dialog.getByRole('button', { name: 'Dùng ảnh chưa nắn thẳng: Trang 1' })
  await back.waitFor()
  await person.look()
  await dialog.getByRole('button', { name: 'Ghép thành một tệp PDF và gửi' }).click()
  await person.page.getByText('Đã nhận tệp Ảnh chụp giấy tờ.pdf').waitFor()
  const straight = await pictureIn(straightened, 0)
  const bright = await cornersOf(straight.jpeg)
  assert.ok(
    bright.every((shade) => shade > 180),
    `all four corners are paper: ${bright}`,
  )

  const asShot = await openPapers(town, person, 0)
  const again = await opensPhotos(person)
  await again.getByLabel('Thêm ảnh chụp').setInputFiles(file)
  await again.getByRole('button', { name: 'Dùng ảnh chưa nắn thẳng: Trang 1' }).focus()
  await person.page.keyboard.press('Enter')
  await person.page.waitForFunction(() => {
    const shown = document.querySelector<HTMLCanvasElement>('.mc-photos__picture canvas')
    return shown !== null && shown.width > shown.height * 1.3
  })
  assert.equal(await again.getByRole('button', { name: /Dùng ảnh chưa nắn/ }).count(), 0)
  await person.look()
  await again.getByRole('button', { name: 'Ghép thành một tệp PDF và gửi' }).click()
  await person.page.getByText('Đã nhận tệp Ảnh chụp giấy tờ.pdf').waitFor()
  const shot = await pictureIn(asShot, 0)
  assert.ok(Math.abs(shot.shape - 4 / 3) < 0.02, `the camera's frame: ${shot.shape}`)
  assert.ok((await cornersOf(shot.jpeg)).every((shade) => shade < 110))
})

test('a HEIC that this browser cannot read is named with what to do, alone and among photographs, and nothing is sent (S4.9)', async () => {
  const person = await aPerson(program, { name: 'pictures-heic', ...phone })
  const draftId = await openPapers(town, person, 1)
  const buffer = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
  const heic = { name: 'IMG_7.HEIC', mimeType: 'image/heic', buffer }
  await person.page.locator('input[type="file"]').first().setInputFiles(heic)
  await person.page
    .locator('.mc-files__reason')
    .filter({ hasText: /HEIC.*JPG/ })
    .waitFor()
  await person.look()
  const dialog = await opensPhotos(person)
  const good = { name: 'IMG_8.jpg', mimeType: 'image/jpeg', buffer: await aslant() }
  await dialog.getByLabel('Thêm ảnh chụp').setInputFiles([heic, good])
  await dialog.getByText(/không đọc được như ảnh: IMG_7\.HEIC\. Bạn chọn ảnh JPG hoặc chụp lại/).waitFor()
  await dialog.getByRole('img').waitFor()
  assert.equal(await dialog.getByRole('img').count(), 1, 'the good one beside it is kept')
  await person.look()
  assert.deepEqual(await papersOf(town, draftId), [])
})

test('a single photograph shows itself small while it is sent, a PDF does not (S4.9)', async () => {
  const line = await openLine(program.url, 8_000_000)
  after(() => line.close())
  const person = await aPerson(
    { ...program, url: line.url },
    { name: 'pictures-small', forgives: /ERR_|^409 /, ...phone },
  )
  const draftId = await openPapers(town, person, 2)
  const { bytes } = await samplePaper({ name: 'Bệnh án', serial: 4, format: 'jpeg' })
  const picture = { name: 'benh-an.jpg', mimeType: 'image/jpeg', buffer: bytes }
  line.hold()
  await person.page.locator('input[type="file"]').first().setInputFiles(picture)
  const small = person.page.locator('.mc-files--sending .mc-files__thumbnail')
  await small.waitFor()
  const seen = await small.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return { shades: new Set(data).size, hidden: canvas.getAttribute('aria-hidden'), wide: canvas.clientWidth }
  })
  assert.ok(seen.shades > 10, 'it is a picture, not a blank')
  assert.equal(seen.hidden, 'true', 'who hears the page hears the name')
  assert.ok(seen.wide >= 40 && seen.wide <= 64, String(seen.wide))
  await person.look()
  line.letOn()
  await person.page.getByText('Đã nhận tệp benh-an.jpg').waitFor()
  const pdf = await samplePaper({ name: 'Bệnh án', serial: 5, format: 'pdf' })
  const file = { name: 'benh-an.pdf', mimeType: 'application/pdf', buffer: pdf.bytes }
  await person.page.locator('input[type="file"]').first().setInputFiles(file)
  await person.page.getByText('Đã nhận tệp benh-an.pdf').waitFor()
  assert.equal(await person.page.locator('.mc-files__thumbnail').count(), 0)
  assert.equal((await papersOf(town, draftId)).length, 2)
})
