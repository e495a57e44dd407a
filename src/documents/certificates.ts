import { type Keyring, seal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'

export interface NewCertificate {
  /** Whose it is; both null for the root of the demo's own authority. */
  agencyId: string | null
  officerId: string | null
  subject: string
  /** PEM certificates, the owner's first, the root last. */
  chainPem: string
  /** Only where the program itself signs; null where a token does. */
  privateKeyPem: string | null
  validFrom: Instant
  validTo: Instant
  at: Instant
}

export const certificateKeyContext = (id: string): string => `certificates:${id}:key`

export async function insertCertificate(tx: Tx, keyring: Keyring, certificate: NewCertificate): Promise<string> {
  const { at, privateKeyPem, ...columns } = certificate
  const id = newId(at)
  await tx
    .insertInto('certificates')
    .values({ id, ...columns, isKeyHere: privateKeyPem !== null })
    .execute()
  if (privateKeyPem !== null) {
    const keySealed = seal(keyring, privateKeyPem, certificateKeyContext(id))
    await tx.insertInto('certificateKeys').values({ certificateId: id, keySealed }).execute()
  }
  return id
}
