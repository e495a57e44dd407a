import { randomBytes } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'

/** A sound PDF of one page with so many bytes, give or take a few hundred: a scan that packs badly. */
export async function largePdf(bytes: number): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842])
  pdf.context.register(pdf.context.stream(randomBytes(bytes - 1000)))
  return Buffer.from(await pdf.save({ useObjectStreams: false }))
}
