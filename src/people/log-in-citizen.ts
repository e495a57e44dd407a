import { writeAudit } from '../platform/audit.js'
import type { BrowserKind } from '../platform/browser-kind.js'
import { asSystem } from '../platform/db.js'
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
  { provider, browser }: { provider: string; browser?: BrowserKind },
): Promise<{ token: string; personId: string }> {
  const at = needs.now()
  const { subject, assuranceLevel, ...details } = identity
  return asSystem(needs.db, async (tx) => {
    const personId = await savePerson(tx, needs.keyring, { ...details, at })
    await saveIdentity(tx, needs.keyring, { personId, provider, subject, assuranceLevel, at })
    const who = { actorKind: 'citizen' as const, actorId: personId }
    await writeAudit(tx, { at, ...who, action: 'log_in', detail: { provider, assuranceLevel } })
    return { token: await openSession(tx, { ...who, assuranceLevel, ...browser }, at), personId }
  })
}
