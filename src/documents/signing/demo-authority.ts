import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { Set as Asn1Set, BitString, Integer, OctetString, PrintableString, Sequence, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  RelativeDistinguishedNames,
} from 'pkijs'
import type { Instant } from '../../platform/time.js'
import { completeSignature } from './complete-signature.js'
import { prepareSignature, type SignatureRequest } from './prepare-signature.js'
import { oids } from './signed-attributes.js'

/** A certificate with its private key, both PEM. Of the demo only: real officers' keys stay in their tokens. */
export interface SigningIdentity {
  certificate: string
  privateKey: string
}

export interface CertificateSubject {
  name: string
  organisation: string
  validFrom: Instant
  validTo: Instant
}

// P-256: a key in a millisecond, where RSA takes a tenth of a second for each officer of the demo city.
const keyKind = { name: 'ECDSA', namedCurve: 'P-256' } as const

// RFC 5280, 4.2.1.3; bit 0 is the highest.
const keyUsage = { sign: 0b1100_0000, certify: 0b0000_0110 } as const

/** Makes the root of the demo city's own authority. Nobody outside the demo has a reason to trust it. */
export async function createDemoRoot(subject: CertificateSubject): Promise<SigningIdentity> {
  const keys = await crypto.subtle.generateKey(keyKind, true, ['sign', 'verify'])
  const certificate = await unsignedCertificate(subject, keys.publicKey)
  certificate.issuer = certificate.subject
  certificate.extensions = [
    basicConstraints(true),
    keyUsageExtension(keyUsage.certify),
    subjectKeyId(await keyIdOf(keys.publicKey)),
  ]
  await certificate.sign(keys.privateKey, 'SHA-256')
  return asPem(certificate, keys.privateKey)
}

/** Issues a certificate for an agency or an officer of the demo city. */
export async function issueCertificate(root: SigningIdentity, subject: CertificateSubject): Promise<SigningIdentity> {
  const keys = await crypto.subtle.generateKey(keyKind, true, ['sign', 'verify'])
  const issuer = Certificate.fromBER(fromPem(root.certificate))
  const certificate = await unsignedCertificate(subject, keys.publicKey)
  certificate.issuer = issuer.subject
  const issuerKeyId = await keyIdOf(await issuer.getPublicKey())
  certificate.extensions = [
    basicConstraints(false),
    keyUsageExtension(keyUsage.sign),
    subjectKeyId(await keyIdOf(keys.publicKey)),
    authorityKeyId(issuerKeyId),
  ]
  const issuerKey = await crypto.subtle.importKey('pkcs8', fromPem(root.privateKey), keyKind, false, ['sign'])
  await certificate.sign(issuerKey, 'SHA-256')
  return asPem(certificate, keys.privateKey)
}

/** What a token does with the prepared bytes, done with a key at hand. */
export function signWithKey(toSign: Buffer, privateKey: string): Buffer {
  return sign('sha256', toSign, createPrivateKey(privateKey))
}

/** Both phases in one go, for signers whose key lies with the program: the demo's officers and agencies. */
export async function signPdf(
  pdf: Buffer,
  signer: SigningIdentity,
  request: Omit<SignatureRequest, 'certificate'> & { chain: string[] },
): Promise<Buffer> {
  const { chain, ...described } = request
  const prepared = await prepareSignature(pdf, { ...described, certificate: signer.certificate })
  return completeSignature(prepared, signWithKey(prepared.toSign, signer.privateKey), chain)
}

async function unsignedCertificate(subject: CertificateSubject, publicKey: CryptoKey): Promise<Certificate> {
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() })
  certificate.subject = distinguishedName(subject)
  certificate.notBefore.value = subject.validFrom
  certificate.notAfter.value = subject.validTo
  await certificate.subjectPublicKeyInfo.importKey(publicKey)
  return certificate
}

/** One set for each part: pkijs by itself puts all parts into one, which readers show as `C=VN+O=...+CN=...`. */
function distinguishedName({ name, organisation }: CertificateSubject): RelativeDistinguishedNames {
  const parts = [
    new AttributeTypeAndValue({ type: oids.country, value: new PrintableString({ value: 'VN' }) }),
    new AttributeTypeAndValue({ type: oids.organization, value: new Utf8String({ value: organisation }) }),
    new AttributeTypeAndValue({ type: oids.commonName, value: new Utf8String({ value: name }) }),
  ]
  const value = parts.map((part) => new Asn1Set({ value: [part.toSchema()] }))
  return RelativeDistinguishedNames.fromBER(new Sequence({ value }).toBER())
}

/** Positive, as RFC 5280 wants: the first byte is never above 0x7f nor zero. */
function serialNumber(): Integer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return new Integer({ valueHex: bytes })
}

function basicConstraints(cA: boolean): Extension {
  const parsedValue = new BasicConstraints({ cA })
  return extension('2.5.29.19', true, parsedValue.toSchema().toBER())
}

function keyUsageExtension(bits: number): Extension {
  return extension('2.5.29.15', true, new BitString({ valueHex: Uint8Array.of(bits), unusedBits: 1 }).toBER())
}

function subjectKeyId(keyId: ArrayBuffer): Extension {
  return extension('2.5.29.14', false, new OctetString({ valueHex: keyId }).toBER())
}

function authorityKeyId(keyId: ArrayBuffer): Extension {
  const value = new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: keyId }) })
  return extension('2.5.29.35', false, value.toSchema().toBER())
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue })
}

async function keyIdOf(publicKey: CryptoKey): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-1', await crypto.subtle.exportKey('spki', publicKey))
}

async function asPem(certificate: Certificate, privateKey: CryptoKey): Promise<SigningIdentity> {
  return {
    certificate: toPem('CERTIFICATE', certificate.toSchema().toBER()),
    privateKey: toPem('PRIVATE KEY', await crypto.subtle.exportKey('pkcs8', privateKey)),
  }
}

function toPem(label: string, bytes: ArrayBuffer): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

function fromPem(pem: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
}
