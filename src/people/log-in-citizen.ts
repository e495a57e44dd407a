import { asSystem } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { openSession } from '../platform/sessions.js'
import type { VerifiedIdentity } from './identity-claims.js'
import { saveIdentity, savePerson } from './store.js'

/** The way people log in: the national electronic identity (VNeID), by which their identities are kept. */
export const electronicIdentity = 'vneid'

/** Opens a session for the person whom the identity provider vouches for. Returns the token for the cookie. */
export async function logInCitizen(
  needs: CoreNeeds,
  identity: VerifiedIdentity,
  provider: string,
): Promise<{ token: string; personId: string }> {
  const at = needs.now()
  const { subject, assuranceLevel, ...details } = identity
  const personId = await asSystem(needs.db, async (tx) => {
    const id = await savePerson(tx, needs.keyring, { ...details, at })
    await saveIdentity(tx, needs.keyring, { personId: id, provider, subject, assuranceLevel, at })
    await tx
      .insertInto('auditLog')
      .values({
        id: newId(at),
        at,
        actorKind: 'citizen',
        actorId: id,
        action: 'log_in',
        detail: JSON.stringify({ provider, assuranceLevel }),
      })
      .execute()
    return id
  })
  const token = await openSession(needs.db, { actorKind: 'citizen', actorId: personId, assuranceLevel }, at)
  return { token, personId }
}
