import { createHash, verify, X509Certificate } from 'node:crypto'
import { fromBER, type OctetString } from 'asn1js'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { type Attribute, Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import type { Instant } from '../../platform/time.js'
import { attributesToSign, oids } from './signed-attributes.js'

/** What can be said of one signature in a PDF. */
export interface SignatureFinding {
  signerName: string
  /** The time the signer claims; no time stamp authority vouches for it. */
  signedAt: Instant | null
  /** Nothing was added to the file after this signature. True of the last one only. */
  wholeDocument: boolean
  /** The bytes the signature covers are the ones that were signed. */
  intact: boolean
  /** The certificate leads to a trusted root and was valid at `signedAt`. Revocation is not asked. */
  trusted: boolean
}

interface SignatureInFile {
  range: [number, number, number, number]
  claimedAt: Instant | null
}

/** Every signature of a PDF, in the order in which they were put. `trustedRoots` are PEM certificates. */
export async function verifySignatures(pdf: Buffer, trustedRoots: string[]): Promise<SignatureFinding[]> {
  const roots = trustedRoots.map((pem) => new X509Certificate(pem))
  const found = await signaturesIn(pdf)
  return found
    .toSorted((one, other) => one.range[2] + one.range[3] - (other.range[2] + other.range[3]))
    .map((signature) => findingOf(pdf, signature, roots))
}

function findingOf(pdf: Buffer, { range, claimedAt }: SignatureInFile, roots: X509Certificate[]): SignatureFinding {
  const wholeDocument = range[2] + range[3] === pdf.length
  const unreadable = { signerName: '', signedAt: claimedAt, wholeDocument, intact: false, trusted: false }
  const gap = contentsIn(pdf, range)
  const message = gap && readMessage(gap)
  const signer = message && signerOf(message)
  if (!message || !signer) return unreadable
  const covered = Buffer.concat([pdf.subarray(0, range[1]), pdf.subarray(range[2], range[2] + range[3])])
  return {
    signerName: commonName(signer.certificate),
    signedAt: claimedAt,
    wholeDocument,
    intact: isIntact(signer.info, signer.certificate, covered),
    trusted: claimedAt !== null && leadsToRoot(signer.certificate, { message, roots, at: claimedAt }),
  }
}

/** The range must leave out exactly the signature itself, or unsigned content could hide in the gap. */
function contentsIn(pdf: Buffer, [from, length, after, rest]: SignatureInFile['range']): Buffer | undefined {
  if (from !== 0 || after <= length || after + rest > pdf.length) return undefined
  const gap = pdf.subarray(length, after).toString('latin1')
  return /^<[0-9a-fA-F]*>$/.test(gap) ? Buffer.from(gap.slice(1, -1), 'hex') : undefined
}

async function signaturesIn(pdf: Buffer): Promise<SignatureInFile[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true })
  // The parser forgives much: without pages it throws only here.
  document.getPageCount()
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('FT')) === PDFName.of('Sig'))
    .map((field) => field.lookupMaybe(PDFName.of('V'), PDFDict))
    .filter((value) => value !== undefined)
    .map(readSignature)
    .filter((signature) => signature !== undefined)
}

function readSignature(signature: PDFDict): SignatureInFile | undefined {
  const numbers = signature.lookupMaybe(PDFName.of('ByteRange'), PDFArray)?.asArray() ?? []
  const [a, b, c, d] = numbers.map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN))
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined
  const claimed = signature.lookup(PDFName.of('M'))
  const isText = claimed instanceof PDFString || claimed instanceof PDFHexString
  return { range: [a, b, c, d], claimedAt: isText ? readDate(claimed.decodeText()) : null }
}

function readDate(text: string): Instant | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)'?)?/.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, second, zoneHour = '+00', zoneMinute = '00'] = match
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`)
}

function readMessage(contents: Buffer): SignedData | undefined {
  try {
    const { result, offset } = fromBER(contents)
    return offset === -1 ? undefined : new SignedData({ schema: new ContentInfo({ schema: result }).content })
  } catch {
    return undefined
  }
}

function signerOf(message: SignedData): { info: SignerInfo; certificate: X509Certificate } | undefined {
  const [info, ...others] = message.signerInfos
  if (!info || others.length > 0 || !(info.sid instanceof IssuerAndSerialNumber)) return undefined
  const { issuer, serialNumber } = info.sid
  const certificate = certificatesIn(message).find(
    (one) => one.issuer.isEqual(issuer) && one.serialNumber.isEqual(serialNumber),
  )
  return certificate && { info, certificate: x509(certificate) }
}

function certificatesIn(message: SignedData): Certificate[] {
  return (message.certificates ?? []).filter((one) => one instanceof Certificate)
}

const digests: Record<string, string> = { [oids.sha256]: 'sha256', [oids.sha384]: 'sha384', [oids.sha512]: 'sha512' }

function isIntact(info: SignerInfo, certificate: X509Certificate, covered: Buffer): boolean {
  const digest = digests[info.digestAlgorithm.algorithmId]
  const attributes = info.signedAttrs?.attributes
  if (!digest || !attributes) return false
  const stated: OctetString | undefined = attributes.find((one) => one.type === oids.messageDigest)?.values[0]
  const actual = createHash(digest).update(covered).digest()
  if (!stated || !actual.equals(Buffer.from(stated.valueBlock.valueHexView))) return false
  if (!isBoundTo(certificate, attributes)) return false
  const signature = Buffer.from(info.signature.valueBlock.valueHexView)
  return verify(digest, attributesToSign(attributes), certificate.publicKey, signature)
}

/** Where the signer named the certificate, another one with the same key does not do. */
function isBoundTo(certificate: X509Certificate, attributes: Attribute[]): boolean {
  const named = attributes.find((one) => one.type === oids.signingCertificateV2)
  if (!named) return true
  const bytes = Buffer.from(named.toSchema().toBER())
  return Object.values(digests).some((digest) => bytes.includes(createHash(digest).update(certificate.raw).digest()))
}

interface Surroundings {
  message: SignedData
  roots: X509Certificate[]
  at: Instant
}

function leadsToRoot(certificate: X509Certificate, around: Surroundings, steps = 5): boolean {
  if (steps === 0 || !wasValid(certificate, around.at)) return false
  if (around.roots.some((root) => root.fingerprint256 === certificate.fingerprint256)) return true
  const candidates = [...around.roots, ...certificatesIn(around.message).map(x509)]
  return candidates.some((issuer) => issued(issuer, certificate) && leadsToRoot(issuer, around, steps - 1))
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}

function wasValid(certificate: X509Certificate, at: Instant): boolean {
  return certificate.validFromDate <= at && at <= certificate.validToDate
}

function x509(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()))
}

function commonName(certificate: X509Certificate): string {
  const { typesAndValues } = Certificate.fromBER(certificate.raw).subject
  return typesAndValues.find((one) => one.type === oids.commonName)?.value.valueBlock.value ?? ''
}
