import { type Keyring, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { certificateKeyContext } from './certificates.js'
import type { SigningIdentity } from './signing/index.js'

/** Someone whose key lies with the program, with the certificates above theirs. */
export interface Signer {
  identity: SigningIdentity
  chain: string[]
}

export type SignerOwner = { officerId: string } | { agencyId: string }

const pemBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n?/g

/** The valid certificate of an officer or an agency with its key; undefined where the key lies in a token outside. */
export async function findSigner(
  tx: Tx,
  keyring: Keyring,
  owner: SignerOwner & { at: Instant },
): Promise<Signer | undefined> {
  const [column, id] =
    'officerId' in owner ? (['officerId', owner.officerId] as const) : (['agencyId', owner.agencyId] as const)
  const row = await tx
    .selectFrom('certificates')
    .selectAll()
    .where(column, '=', id)
    .where('validFrom', '<=', owner.at)
    .where('validTo', '>', owner.at)
    .orderBy('validFrom', 'desc')
    .executeTakeFirst()
  if (!row?.keySealed) return undefined
  const [certificate, ...chain] = row.chainPem.match(pemBlock) ?? []
  if (!certificate) throw new Error(`certificate ${row.id} holds no PEM`)
  const privateKey = unseal(keyring, row.keySealed, certificateKeyContext(row.id)).toString('utf8')
  return { identity: { certificate, privateKey }, chain }
}
