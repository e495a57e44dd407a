import { createHash, X509Certificate } from 'node:crypto'
import { PDFArray, PDFName, type PDFRef } from 'pdf-lib'
import type { Instant } from '../../platform/time.js'
import type { SignaturePlace } from '../typst/render-pdf.js'
import {
  appendRevision,
  catalogRef,
  formOf,
  newRef,
  type OpenPdf,
  openPdf,
  type WrittenObject,
  writtenObject,
} from './pdf-revision.js'
import { attributesToSign, signedAttributes } from './signed-attributes.js'

/** What a signer puts a signature to, and how it is described in the file. */
export interface SignatureRequest {
  /** PEM certificate of the signer; the signature is bound to it. */
  certificate: string
  name: string
  reason: string
  location: string
  at: Instant
  /** Where the page shows the signature; an invisible one when absent. */
  place?: SignaturePlace
}

/** A PDF with room for a signature. Kept by the server while the signer's token, wherever it is, does its part. */
export interface PreparedSignature {
  /** The bytes whose signature is wanted (SHA-256 with the certificate's key). */
  toSign: Buffer
  /** SHA-256 of `toSign`, for tokens that take a digest. */
  digestToSign: Buffer
  certificate: string
  pdf: Buffer
  /** Where the hexadecimal signature goes, angle brackets left out. */
  gap: { start: number; end: number }
}

// Room for the signature, its certificates and a later time stamp.
const signatureBytes = 12_000
const byteRangeWidth = 40

/** First phase: adds an empty signature to the PDF as a new revision and says which bytes are to be signed. */
export async function prepareSignature(pdf: Buffer, request: SignatureRequest): Promise<PreparedSignature> {
  const open = await openPdf(pdf)
  const signature = writtenObject(newRef(open), signatureDictionary(request))
  const { bytes, offsets } = appendRevision(open, [signature, ...fieldObjects(open, signature, request.place)])
  const start = bytes.indexOf('/Contents <', offsets[0]) + '/Contents <'.length
  const gap = { start, end: start + signatureBytes * 2 }
  writeByteRange(bytes, offsets[0] ?? 0, gap)
  const digest = createHash('sha256')
    .update(bytes.subarray(0, gap.start - 1))
    .update(bytes.subarray(gap.end + 1))
    .digest()
  const toSign = attributesToSign(signedAttributes(digest, new X509Certificate(request.certificate)))
  const digestToSign = createHash('sha256').update(toSign).digest()
  return { toSign, digestToSign, certificate: request.certificate, pdf: bytes, gap }
}

function signatureDictionary({ name, reason, location, at }: SignatureRequest): string {
  return [
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached',
    `/M (${pdfDate(at)})`,
    `/Name ${utf16(name)} /Reason ${utf16(reason)} /Location ${utf16(location)}`,
    `/ByteRange [${' '.repeat(byteRangeWidth)}]`,
    `/Contents <${'0'.repeat(signatureBytes * 2)}> >>`,
  ].join('\n')
}

/** UTF-16 big endian with its mark, in hexadecimal: the one encoding of Vietnamese that every reader takes. */
function utf16(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`
}

function pdfDate(at: Instant): string {
  const vietnam = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  return `D:${vietnam.slice(0, 19).replace(/\D/g, '')}+07'00'`
}

function writeByteRange(bytes: Buffer, from: number, gap: PreparedSignature['gap']): void {
  const [before, after] = [gap.start - 1, gap.end + 1]
  const range = `0 ${before} ${after} ${bytes.length - after}`.padEnd(byteRangeWidth)
  bytes.write(range, bytes.indexOf('/ByteRange [', from) + '/ByteRange ['.length, 'latin1')
}

/** The field of the signature, its empty appearance (the page shows the words), and page and form that name it. */
function fieldObjects(open: OpenPdf, signature: WrittenObject, place?: SignaturePlace): WrittenObject[] {
  const page = open.document.getPage((place?.page ?? 1) - 1)
  const { ref: formRef, form, isNew } = formOf(open)
  const [fieldRef, appearanceRef] = [newRef(open), newRef(open)]
  const fields = form.lookupMaybe(PDFName.of('Fields'), PDFArray)
  const rect = place ? rectangle(place, page.getHeight()) : '[0 0 0 0]'
  const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 /T (${place?.id ?? 'signature'}-${(fields?.size() ?? 0) + 1})
/Rect ${rect} /P ${page.ref} /V ${signature.ref} /AP << /N ${appearanceRef} >> >>`
  const box = `[0 0 ${place?.width.toFixed(2) ?? 0} ${place?.height.toFixed(2) ?? 0}]`
  const appearance = `<< /Type /XObject /Subtype /Form /BBox ${box} /Resources << >> /Length 0 >>\nstream\n\nendstream`
  form.set(PDFName.of('Fields'), withOneMore(open, fields, fieldRef))
  form.set(PDFName.of('SigFlags'), open.document.context.obj(3))
  page.node.set(PDFName.of('Annots'), withOneMore(open, page.node.Annots(), fieldRef))
  if (isNew) open.document.catalog.set(PDFName.of('AcroForm'), formRef)
  return [
    ...[writtenObject(fieldRef, field), writtenObject(appearanceRef, appearance), writtenObject(formRef, form)],
    writtenObject(page.ref, page.node),
    ...(isNew ? [writtenObject(catalogRef(open), open.document.catalog)] : []),
  ]
}

function withOneMore(open: OpenPdf, array: PDFArray | undefined, ref: PDFRef): PDFArray {
  return open.document.context.obj([...(array?.asArray() ?? []), ref])
}

/** From points below the top edge to the PDF's points above the bottom edge. */
function rectangle({ x, y, width, height }: SignaturePlace, pageHeight: number): string {
  return `[${[x, pageHeight - y - height, x + width, pageHeight - y].map((value) => value.toFixed(2)).join(' ')}]`
}
