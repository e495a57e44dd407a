import { asActor } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { OriginalChecksTable } from '../platform/postgres/schema.js'
import type { DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'

export interface OriginalCheck {
  requiredDocumentId: string
  /** Compared and kept by the person; taken in; or handed back after it was taken. */
  outcome: OriginalChecksTable['outcome']
}

export type Comparing =
  | { outcome: 'recorded' }
  | { outcome: 'refused'; because: 'not_available_now' | 'nothing_checked' }

/** Records which originals the clerk compared, took in or handed back at the counter (level 3). */
export async function compareOriginals(
  needs: CoreNeeds,
  id: DossierId,
  { officer, checks }: { officer: ActingOfficer; checks: readonly OriginalCheck[] },
): Promise<Comparing> {
  if (checks.length === 0) return { outcome: 'refused', because: 'nothing_checked' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'compare_originals' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    for (const check of checks) {
      await tx
        .insertInto('originalChecks')
        .values({ dossierId: id, ...check, officerId: officer.id, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    await recordChange(
      tx,
      inHand.dossier,
      {},
      {
        kind: 'originals_checked',
        actor: { kind: 'officer', id: officer.id },
        at,
        detail: { documents: checks.map((check) => `${check.requiredDocumentId}:${check.outcome}`) },
      },
    )
    return { outcome: 'recorded' }
  })
}
