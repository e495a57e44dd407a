/** One page: a JPEG as it is, with its size in pixels. */
export interface PdfPicture {
  jpeg: Uint8Array
  width: number
  height: number
}

/** The long side of an A4 sheet in points. */
const longSide = 842

/** Pictures as a PDF 1.4, one a page; the JPEGs go in byte for byte (ISO 32000-1, 7.4.8). */
export function pdfOf(pictures: readonly PdfPicture[]): Uint8Array<ArrayBuffer> {
  const writer = new Writer()
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(' ')
  writer.object(1, '<</Type/Catalog/Pages 2 0 R>>')
  writer.object(2, `<</Type/Pages/Count ${pictures.length}/Kids[${kids}]>>`)
  for (const [index, picture] of pictures.entries()) addPage(writer, picture, 3 + index * 3)
  return writer.end()
}

function addPage(writer: Writer, { jpeg, width, height }: PdfPicture, first: number): void {
  const scale = longSide / Math.max(width, height)
  const [wide, high] = [width * scale, height * scale].map((side) => side.toFixed(2))
  const resources = `<</XObject<</P ${first + 2} 0 R>>>>`
  writer.object(
    first,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents ${first + 1} 0 R/Resources${resources}>>`,
  )
  const drawing = bytesOf(`q ${wide} 0 0 ${high} 0 0 cm /P Do Q`)
  writer.object(first + 1, `<</Length ${drawing.length}>>`, drawing)
  writer.object(
    first + 2,
    `<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>`,
    jpeg,
  )
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

class Writer {
  private readonly parts: Uint8Array[] = [bytesOf('%PDF-1.4\n')]
  private readonly offsets: number[] = []
  private size = this.parts[0]?.length ?? 0

  object(number: number, dictionary: string, stream?: Uint8Array): void {
    this.offsets[number] = this.size
    this.add(bytesOf(`${number} 0 obj\n${dictionary}\n`))
    if (stream) for (const part of [bytesOf('stream\n'), stream, bytesOf('\nendstream\n')]) this.add(part)
    this.add(bytesOf('endobj\n'))
  }

  end(): Uint8Array<ArrayBuffer> {
    const start = this.size
    const lines = this.offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const count = this.offsets.length
    this.add(bytesOf(`xref\n0 ${count}\n0000000000 65535 f \n${lines.join('')}`))
    this.add(bytesOf(`trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`))
    const all = new Uint8Array(this.size)
    let at = 0
    for (const part of this.parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }

  private add(part: Uint8Array): void {
    this.parts.push(part)
    this.size += part.length
  }
}
