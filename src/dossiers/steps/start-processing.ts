import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { readySteps } from '../../procedures/index.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { isOnTheWay } from '../travelling/travel-rules.js'
import { openedDetail } from './move-on.js'
import { openSteps } from './store.js'

export type Started =
  | { outcome: 'started' }
  | { outcome: 'refused'; because: 'not_available_now' | 'papers_on_the_way' }

/** Hands an accepted dossier to the steps its workflow begins with; from here on it is in processing. */
export async function startProcessing(needs: CoreNeeds, id: DossierId, officer: ActingOfficer): Promise<Started> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'start_processing' })
    const first = inHand ? readySteps(inHand.steps) : []
    if (!inHand || first.length === 0) return { outcome: 'refused', because: 'not_available_now' }
    if (isOnTheWay(inHand.dossier)) return { outcome: 'refused', because: 'papers_on_the_way' }
    const at = needs.now()
    await openSteps(tx, first, at)
    const change = { status: 'in_processing' as const }
    await recordChange(tx, inHand.dossier, change, {
      kind: 'processing_started',
      actor: { kind: 'officer', id: officer.id },
      at,
      detail: openedDetail(first),
    })
    return { outcome: 'started' }
  })
}
