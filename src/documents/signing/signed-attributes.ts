import { createHash, type X509Certificate } from 'node:crypto'
import { Set as Asn1Set, fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { Attribute } from 'pkijs'

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  country: '2.5.4.6',
} as const

/**
 * What the signer's key really signs: the digest of the document bound to the signer's certificate, as PAdES-B-B asks
 * (ETSI EN 319 142-1; no signing-time attribute, the time stands in the signature dictionary).
 */
export function signedAttributes(documentDigest: Buffer, certificate: X509Certificate): Attribute[] {
  const attributes = [
    attribute(oids.contentType, new ObjectIdentifier({ value: oids.data })),
    attribute(oids.messageDigest, new OctetString({ valueHex: documentDigest })),
    attribute(oids.signingCertificateV2, signingCertificate(certificate)),
  ]
  return inDerOrder(attributes)
}

/** The attributes as the SET whose bytes are signed. */
export function attributesToSign(attributes: Attribute[]): Buffer {
  return Buffer.from(new Asn1Set({ value: attributes.map((one) => one.toSchema()) }).toBER())
}

/** The attributes back from the bytes that were signed. */
export function readAttributes(bytes: Buffer): Attribute[] {
  const { result } = fromBER(bytes)
  if (!(result instanceof Asn1Set)) throw new TypeError('Signed attributes must be a SET')
  return result.valueBlock.value.map((schema) => new Attribute({ schema }))
}

function attribute(type: string, value: ObjectIdentifier | OctetString | Sequence): Attribute {
  return new Attribute({ type, values: [value] })
}

function signingCertificate(certificate: X509Certificate): Sequence {
  const certHash = createHash('sha256').update(certificate.raw).digest()
  const essCertId = new Sequence({ value: [new OctetString({ valueHex: certHash })] })
  return new Sequence({ value: [new Sequence({ value: [essCertId] })] })
}

/** DER sorts the members of a set by their bytes; a signature over another order is not found again. */
function inDerOrder(attributes: Attribute[]): Attribute[] {
  const bytes = (one: Attribute) => Buffer.from(one.toSchema().toBER())
  return attributes.toSorted((one, other) => Buffer.compare(bytes(one), bytes(other)))
}
