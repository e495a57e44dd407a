import { PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'

/** A file that our writer cannot add a signature to without touching what is there. */
export class UnsignablePdf extends Error {
  override name = 'UnsignablePdf'
}

/** Where an object's text stands in the finished file. */
export interface WrittenObject {
  ref: PDFRef
  text: Buffer
}

/** An existing PDF, read to be added to: its bytes stay as they are, so that earlier signatures stay valid. */
export interface OpenPdf {
  bytes: Buffer
  document: PDFDocument
  /** Offset of the cross-reference table that the new one follows. */
  previousXref: number
}

/** Opens a PDF for adding a revision. */
export async function openPdf(bytes: Buffer): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const tail = bytes.subarray(Math.max(0, bytes.length - 1024)).toString('latin1')
  const previousXref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN)
  // A file with cross-reference streams may only be continued with one; Typst writes tables, and we sign only what Typst made.
  if (bytes.subarray(previousXref, previousXref + 4).toString('latin1') !== 'xref') {
    throw new UnsignablePdf('The PDF does not end with a cross-reference table')
  }
  return { bytes, document, previousXref }
}

/** A reference for an object that the file does not have yet. */
export function newRef(open: OpenPdf): PDFRef {
  return open.document.context.nextRef()
}

/** The object's text as the file will hold it, byte for byte. */
export function writtenObject(ref: PDFRef, object: PDFObject | string): WrittenObject {
  const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : serialised(object)
  const head = Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`)
  return { ref, text: Buffer.concat([head, body, Buffer.from('\nendobj\n')]) }
}

/** The file with the objects added after it, and where each of them begins. */
export function appendRevision(open: OpenPdf, objects: WrittenObject[]): { bytes: Buffer; offsets: number[] } {
  const parts: Buffer[] = [open.bytes]
  let length = open.bytes.length
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  if (open.bytes.at(-1) !== 0x0a) add(Buffer.from('\n'))
  const sorted = objects.toSorted((one, other) => one.ref.objectNumber - other.ref.objectNumber)
  const offsets = new Map<WrittenObject, number>()
  for (const object of sorted) {
    offsets.set(object, length)
    add(object.text)
  }
  const entries = sorted.map((object) => xrefEntry(object.ref, offsets.get(object) ?? 0))
  add(Buffer.from(`xref\n${entries.join('')}${trailer(open)}startxref\n${length}\n%%EOF\n`, 'latin1'))
  return { bytes: Buffer.concat(parts), offsets: objects.map((object) => offsets.get(object) ?? 0) }
}

/** One section per object: shorter code than runs, and readers must take both. */
function xrefEntry(ref: PDFRef, offset: number): string {
  const [at, generation] = [String(offset).padStart(10, '0'), String(ref.generationNumber).padStart(5, '0')]
  return `${ref.objectNumber} 1\n${at} ${generation} n \n`
}

function trailer({ document, previousXref }: OpenPdf): string {
  const { trailerInfo, largestObjectNumber } = document.context
  if (trailerInfo.Encrypt) throw new UnsignablePdf('The PDF is encrypted')
  const kept = Object.entries({ Root: trailerInfo.Root, Info: trailerInfo.Info, ID: trailerInfo.ID })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `/${name} ${value && serialised(value).toString('latin1')}`)
  return `trailer\n<< /Size ${largestObjectNumber + 1} /Prev ${previousXref} ${kept.join(' ')} >>\n`
}

function serialised(object: PDFObject): Buffer {
  const bytes = Buffer.alloc(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

export function catalogRef(open: OpenPdf): PDFRef {
  const { Root } = open.document.context.trailerInfo
  if (Root instanceof PDFRef) return Root
  throw new UnsignablePdf('The PDF has no catalog')
}

/** The catalog's form dictionary and where it stands; a new one when the file has no form. */
export function formOf(open: OpenPdf): { ref: PDFRef; form: PDFDict; isNew: boolean } {
  const { catalog, context } = open.document
  const entry = catalog.get(PDFName.of('AcroForm'))
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  if (entry instanceof PDFRef && form) return { ref: entry, form, isNew: false }
  return { ref: newRef(open), form: form ?? context.obj({}), isNew: true }
}
