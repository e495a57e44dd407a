import { verify, X509Certificate } from 'node:crypto'
import { OctetString } from 'asn1js'
import {
  AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { PreparedSignature } from './prepare-signature.js'
import { oids, readAttributes } from './signed-attributes.js'

/** The signature that came back is not one of the prepared bytes by the certificate's key. */
export class SignatureRejected extends Error {
  override name = 'SignatureRejected'
}

/**
 * Second phase: puts the signature (RSA PKCS #1 v1.5 or ECDSA in DER, over SHA-256 of `toSign`) into the prepared PDF.
 * `chain` holds the PEM certificates above the signer's, as far as they should travel in the file.
 */
export function completeSignature(prepared: PreparedSignature, signature: Buffer, chain: string[] = []): Buffer {
  const signer = new X509Certificate(prepared.certificate)
  if (!verify('sha256', prepared.toSign, signer.publicKey, signature)) {
    throw new SignatureRejected('The signature does not match the prepared document and certificate')
  }
  const hex = signedMessage(prepared, signature, [prepared.certificate, ...chain]).toString('hex')
  const { start, end } = prepared.gap
  if (hex.length > end - start)
    throw new SignatureRejected('The signature and its certificates are larger than the room kept')
  const pdf = Buffer.from(prepared.pdf)
  pdf.write(hex, start, 'latin1')
  return pdf
}

function signedMessage(prepared: PreparedSignature, signature: Buffer, chain: string[]): Buffer {
  const certificates = chain.map((pem) => Certificate.fromBER(new X509Certificate(pem).raw))
  const sha256 = new AlgorithmIdentifier({ algorithmId: oids.sha256 })
  const message = new SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oids.data }),
    certificates,
    signerInfos: [signerInfo(prepared, signature, sha256)],
  })
  const content = new ContentInfo({ contentType: oids.signedData, content: message.toSchema(true) })
  return Buffer.from(content.toSchema().toBER())
}

function signerInfo(prepared: PreparedSignature, signature: Buffer, digestAlgorithm: AlgorithmIdentifier): SignerInfo {
  const x509 = new X509Certificate(prepared.certificate)
  const { issuer, serialNumber } = Certificate.fromBER(x509.raw)
  const algorithmId = x509.publicKey.asymmetricKeyType === 'ec' ? oids.ecdsaWithSha256 : oids.rsa
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: readAttributes(prepared.toSign) }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId }),
    signature: new OctetString({ valueHex: signature }),
  })
}
