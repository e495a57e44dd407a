import { asActor } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { orderDeclineNotice } from './papers/order-decline-notice.js'
import { recordChange } from './record-change.js'
import { tellSubmitter } from './tell-submitter.js'
import { writeText } from './texts.js'

export type Declining = { outcome: 'declined' } | { outcome: 'refused'; because: 'not_available_now' }

/** Declines a submitted dossier at the counter, with the reason the citizen is told in full. */
export async function declineDossier(
  needs: CoreNeeds,
  id: DossierId,
  { officer, reason }: { officer: ActingOfficer; reason: string },
): Promise<Declining> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'decline' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    const text = await writeText(tx, needs.keyring, {
      dossierId: id,
      kind: 'decline_reason',
      words: reason,
      officerId: officer.id,
      at,
      visibleToCitizen: true,
    })
    const declined = await recordChange(
      tx,
      inHand.dossier,
      { status: 'declined', finishedAt: at },
      {
        kind: 'declined',
        actor: { kind: 'officer', id: officer.id },
        at,
        agencyId: inHand.dossier.receivingAgencyId,
        detail: { text },
      },
    )
    await orderDeclineNotice(tx, needs, { dossier: declined, reason, officerId: officer.id, at })
    await tellSubmitter(tx, needs, declined, { notice: { template: 'declined', reason }, at })
    return { outcome: 'declined' }
  })
}
