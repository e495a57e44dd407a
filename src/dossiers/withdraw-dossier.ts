import { asActor } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import { citizenActionsFor } from './available-actions.js'
import { recordChange } from './record-change.js'
import { lockDossier } from './store.js'
import { closeRequest, findOpenRequest } from './supplements.js'
import { tellSubmitter } from './tell-submitter.js'
import { writeText } from './texts.js'

export type Withdrawing = { outcome: 'withdrawn' } | { outcome: 'refused'; because: 'not_available_now' }

/** Takes a dossier back at the citizen's wish, with a reason if they give one. */
export async function withdrawDossier(
  needs: CoreNeeds,
  { dossierId, personId, reason }: { dossierId: string; personId: string; reason: string },
): Promise<Withdrawing> {
  return asActor(needs.db, { kind: 'citizen', id: personId }, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!citizenActionsFor(dossier.status).includes('withdraw'))
      return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    const text = {
      dossierId,
      kind: 'withdraw_reason' as const,
      words: reason,
      officerId: null,
      at,
      visibleToCitizen: true,
    }
    const textId = reason ? await writeText(tx, needs.keyring, text) : null
    const request = await findOpenRequest(tx, needs.keyring, dossierId)
    if (request) await closeRequest(tx, request.id, { lapsedAt: at })
    const change = { status: 'withdrawn' as const, finishedAt: at, clockPausedAt: null }
    const actor = { kind: 'citizen', id: personId } as const
    const withdrawn = await recordChange(tx, dossier, change, {
      kind: 'withdrawn',
      actor,
      at,
      detail: { text: textId },
    })
    await tellSubmitter(tx, needs, withdrawn, { notice: { template: 'withdrawn' }, at })
    return { outcome: 'withdrawn' }
  })
}
