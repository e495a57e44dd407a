import { type Keyring, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { certificateKeyContext } from './certificates.js'
import type { ShownSignature } from './shown-signature.js'
import type { SigningIdentity } from './signing/index.js'

/** Someone whose key lies with the program, with the certificates above theirs. */
export interface Signer {
  identity: SigningIdentity
  chain: string[]
}

export type SignerOwner = { officerId: string } | { agencyId: string }

const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n?/g

/** The valid certificate of an officer or an agency with its key, which only the system reads; undefined where the key lies in a token outside. */
export async function findSigner(
  tx: Tx,
  keyring: Keyring,
  owner: SignerOwner & { at: Instant },
): Promise<Signer | undefined> {
  const row = await validCertificates(tx, owner)
    .leftJoin('certificateKeys as k', 'k.certificateId', 'certificates.id')
    .select('k.keySealed')
    .executeTakeFirst()
  if (!row?.keySealed) return undefined
  const [certificate, ...chain] = row.chainPem.match(pemBlock) ?? []
  if (!certificate) throw new Error(`certificate ${row.id} holds no PEM`)
  const privateKey = unseal(keyring, row.keySealed, certificateKeyContext(row.id)).toString('utf8')
  return { identity: { certificate, privateKey }, chain }
}

function validCertificates(tx: Tx, owner: SignerOwner & { at: Instant }) {
  const [column, id] =
    'officerId' in owner ? (['officerId', owner.officerId] as const) : (['agencyId', owner.agencyId] as const)
  return tx
    .selectFrom('certificates')
    .select(['id', 'chainPem', 'isKeyHere'])
    .where(column, '=', id)
    .where('validFrom', '<=', owner.at)
    .where('validTo', '>', owner.at)
    .orderBy('validFrom', 'desc')
}

/** Who is to sign a paper: the officer, and for the agency its seal, where law wants one (`sealed`). */
export interface WantedSignature {
  /** Null where no officer acts: the agency signs alone. */
  officerId: string | null
  agency: { id: string; name: string }
  sealed: boolean
  at: Instant
}

/**
 * How a paper will be signed: with the officer's certificate, with the agency's where the officer has none, by hand (null) where
 * neither lies here. `signerId` goes with the order of the document.
 */
export async function chooseSignature(
  tx: Tx,
  { officerId, agency, sealed, at }: WantedSignature,
): Promise<{ signature: ShownSignature | null; signerId?: string }> {
  const shown = { agency: agency.name, signedAt: at }
  const agencyMaySign = await hasKeyHere(tx, { agencyId: agency.id, at })
  if (officerId !== null && (await hasKeyHere(tx, { officerId, at }))) {
    return { signature: { ...shown, by: 'officer', sealed: sealed && agencyMaySign }, signerId: officerId }
  }
  return { signature: agencyMaySign ? { ...shown, by: 'agency', sealed } : null }
}

async function hasKeyHere(tx: Tx, owner: SignerOwner & { at: Instant }): Promise<boolean> {
  const row = await validCertificates(tx, owner).where('isKeyHere', '=', true).executeTakeFirst()
  return row !== undefined
}
