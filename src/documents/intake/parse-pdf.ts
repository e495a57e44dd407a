import { constants, inflateSync } from 'node:zlib'
import { PDFArray, PDFContext, PDFName, type PDFObject, PDFParser, PDFRawStream } from 'pdf-lib'
import { maxPdfStructureBytes } from './upload-limits.js'

/** A PDF taken apart. */
export interface ParsedPdf {
  context: PDFContext
  /** Every object met in the file, also those that a later one with the same number hides. */
  objects: PDFObject[]
}

// The parser hands its turn back after so many objects, so that one large file does not hold up the others.
const objectsPerTurn = 1000

/** Takes a PDF apart without trusting it; nothing when it cannot be read. */
export async function parsePdf(bytes: Buffer): Promise<ParsedPdf | undefined> {
  const parser = PDFParser.forBytesWithOptions(bytes, objectsPerTurn, true)
  const objects = keepEveryObject(parser)
  limitUnpacking(parser)
  try {
    return { context: await parser.parseDocument(), objects }
  } catch {
    // Whatever the parser throws (also a stack overflow from nesting), the file is not a PDF anyone can rely on.
    return undefined
  }
}

function keepEveryObject(parser: PDFParser): PDFObject[] {
  const objects: PDFObject[] = []
  // Private in the library's types, but the only place that sees objects which a later one replaces.
  const context: unknown = Reflect.get(parser, 'context')
  if (!(context instanceof PDFContext)) throw new Error('pdf-lib keeps its objects elsewhere now')
  const assign = context.assign.bind(context)
  context.assign = (ref, object) => {
    objects.push(object)
    assign(ref, object)
  }
  return objects
}

function limitUnpacking(parser: PDFParser): void {
  const parseObject = parser.parseObject.bind(parser)
  let left = maxPdfStructureBytes
  parser.parseObject = () => {
    const object = parseObject()
    if (object instanceof PDFRawStream && isStructure(object)) left -= unpackedSize(object, left)
    return object
  }
}

// The streams that the parser itself unpacks; pages and pictures stay packed here.
function isStructure({ dict }: PDFRawStream): boolean {
  const type = dict.lookup(PDFName.of('Type'))
  return type === PDFName.of('ObjStm') || type === PDFName.of('XRef')
}

function unpackedSize({ dict, contents }: PDFRawStream, limit: number): number {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only === undefined) return contents.length
  if (only !== PDFName.of('FlateDecode')) throw new Error('structure packed in an unusual way')
  return inflateSync(contents, { maxOutputLength: Math.max(limit, 1), finishFlush: constants.Z_SYNC_FLUSH }).length
}
