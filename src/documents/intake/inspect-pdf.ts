import type { PDFContext, PDFObject } from 'pdf-lib'
import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { Rendition } from './inspect-upload.js'
import { parsePdf } from './parse-pdf.js'
import { hasActiveContent, namesActiveContent } from './pdf-active-content.js'

/**
 * Reads a PDF object by object and refuses what is locked, broken or does more than show pages. The rendition is
 * the file itself, byte for byte: drawing it anew would break the signatures that citizens' papers carry.
 */
export async function inspectPdf(bytes: Buffer): Promise<Rendition> {
  if (!endsAsPdf(bytes)) return { refused: 'broken' }
  const parsed = await parsePdf(bytes)
  if (!parsed) return { refused: namesEncryption(bytes) ? 'password' : 'broken' }
  const { context, objects } = parsed
  if (context.trailerInfo.Encrypt) return { refused: 'password' }
  if (objects.some((object) => hasActiveContent(context, object)) || namesActiveContent(bytes)) {
    return { refused: 'active_content' }
  }
  const pages = countPages(context)
  return pages === 0 ? { refused: 'broken' } : { pages, rendition: bytes }
}

// An upload cut off half-way has no end mark; the standard's readers look for it in the last kilobyte or so.
function endsAsPdf(bytes: Buffer): boolean {
  return bytes.subarray(-4096).includes('%%EOF')
}

// What an encrypted file keeps packed cannot be unpacked, so the parser gives up before it sees the trailer.
function namesEncryption(bytes: Buffer): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1'))
}

function countPages(context: PDFContext): number {
  const catalog = context.lookup(context.trailerInfo.Root)
  const waiting: (PDFObject | undefined)[] = [
    catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Pages')) : undefined,
  ]
  const seen = new Set<PDFObject>()
  let pages = 0
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (!(node instanceof PDFDict) || seen.has(node)) continue
    seen.add(node)
    const kids = node.lookup(PDFName.of('Kids'))
    if (kids instanceof PDFArray) for (let index = 0; index < kids.size(); index += 1) waiting.push(kids.lookup(index))
    else if (node.lookup(PDFName.of('Type')) === PDFName.of('Page')) pages += 1
  }
  return pages
}
