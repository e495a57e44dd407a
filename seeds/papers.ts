import { fileURLToPath } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'

/** A sample paper as a citizen would attach it. */
export interface SamplePaper {
  fileName: string
  mediaType: 'application/pdf' | 'image/jpeg'
  bytes: Buffer
}

export interface PaperWanted {
  /** Name of the required document, printed on the page. */
  name: string
  /** Makes two papers of the same name differ byte for byte, as two scans do. */
  serial: number
  format: 'pdf' | 'jpeg'
}

const width = 620
const height = 877
const margin = 60
const fontFile = fileURLToPath(
  import.meta.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
)
const background = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <rect width="100%" height="100%" fill="#fffdf7"/>
  <rect x="30" y="30" width="${width - 60}" height="${height - 60}" fill="none" stroke="#8a7f66" stroke-width="2"/>
  <rect x="36" y="36" width="${width - 72}" height="${height - 72}" fill="none" stroke="#c9bf9f"/>
  ${Array.from({ length: 9 }, (_, row) => `<path d="M90 ${440 + row * 36}h440" stroke="#d8d2c0" stroke-dasharray="3 4"/>`).join('')}
</svg>`)

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

async function words(markup: string): Promise<Buffer> {
  const text = { text: markup, fontfile: fontFile, font: 'Be Vietnam Pro', width: width - 2 * margin }
  return sharp({ text: { ...text, align: 'centre', rgba: true, dpi: 96 } })
    .png()
    .toBuffer()
}

async function drawPage(name: string): Promise<Buffer> {
  const markup = [
    '<span size="13pt" foreground="#8c1d18">GIẤY TỜ MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ</span>',
    '<span size="10pt" foreground="#555555">Thành phố Hoa Sen (hư cấu)</span>',
    '',
    `<span size="18pt" foreground="#222222">${escaped(name)}</span>`,
  ].join('\n')
  return sharp(background)
    .composite([{ input: await words(markup), top: 90, left: margin }])
    .jpeg({ quality: 60 })
    .toBuffer()
}

const pages = new Map<string, Promise<Buffer>>()

// A page is drawn once per name: the demo city needs hundreds of papers and there are some twenty names.
function pageOf(name: string): Promise<Buffer> {
  const drawn = pages.get(name) ?? drawPage(name)
  pages.set(name, drawn)
  return drawn
}

/** The picture with a comment segment behind its first marker (JPEG, ITU-T T.81, B.2.4.5). */
function withComment(jpeg: Buffer, comment: string): Buffer {
  const body = Buffer.from(comment, 'latin1')
  const head = Buffer.from([0xff, 0xfe, 0, body.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

async function asPdf(jpeg: Buffer, title: string): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(title)
  const picture = await pdf.embedJpg(jpeg)
  const page = pdf.addPage([595, 842])
  page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 })
  return Buffer.from(await pdf.save())
}

function fileNameOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '')
}

/** Makes a small real PDF or JPEG that says which paper it stands for; the same bytes for the same wish. */
export async function samplePaper({ name, serial, format }: PaperWanted): Promise<SamplePaper> {
  const page = await pageOf(name)
  const fileName = fileNameOf(name)
  if (format === 'jpeg') {
    return { fileName: `${fileName}.jpg`, mediaType: 'image/jpeg', bytes: withComment(page, `sample ${serial}`) }
  }
  return { fileName: `${fileName}.pdf`, mediaType: 'application/pdf', bytes: await asPdf(page, `${name} ${serial}`) }
}
