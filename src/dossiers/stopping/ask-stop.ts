import { asActor } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { citizenActionsFor } from '../available-actions.js'
import { recordChange } from '../record-change.js'
import { lockDossier } from '../store.js'
import { tellSubmitter } from '../tell-submitter.js'
import { writeText } from '../texts.js'
import { findOpenStopRequest } from './stop-request.js'

export type StopAsked =
  | { outcome: 'asked' }
  | { outcome: 'refused'; because: 'not_available_now' | 'stop_asked_before' }

/**
 * The person asks, online, that the work on their dossier stops; the counter decides (Circular 03/2025/TT-VPCP, article 7;
 * checked 2026-11-22). The clock runs on until it has.
 */
export async function askStop(
  needs: CoreNeeds,
  { dossierId, personId, reason }: { dossierId: string; personId: string; reason: string },
): Promise<StopAsked> {
  const actor = { kind: 'citizen', id: personId } as const
  return asActor(needs.db, actor, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!citizenActionsFor(dossier.status).includes('ask_stop'))
      return { outcome: 'refused', because: 'not_available_now' }
    if (await findOpenStopRequest(tx, dossierId)) return { outcome: 'refused', because: 'stop_asked_before' }
    const at = needs.now()
    const text = { dossierId, kind: 'stop_wish' as const, words: reason, officerId: null, at, visibleToCitizen: true }
    const reasonId = reason ? await writeText(tx, needs.keyring, text) : null
    const id = newId(at)
    await tx.insertInto('stopRequests').values({ id, dossierId, personId, askedAt: at, reasonId }).execute()
    const asked = await recordChange(tx, dossier, {}, { kind: 'stop_asked', actor, at, detail: { request: id } })
    await tellSubmitter(tx, needs, asked, { notice: { template: 'stop_asked' }, at })
    return { outcome: 'asked' }
  })
}
