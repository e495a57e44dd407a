import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../../procedures/index.js'
import { dueAfterReceipt } from '../clock.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { tellSubmitter } from '../tell-submitter.js'
import { isOnTheWay } from './travel-rules.js'

export type PapersReceived =
  | { outcome: 'received'; dueAt: Instant }
  | { outcome: 'refused'; because: 'not_available_now' }

/**
 * The competent agency receives what another agency's counter took in: from now the time limit counts, and the person is told of the
 * appointment that follows from it. The one printed on Mẫu 01 was reckoned from when the papers had to be there, and stays on record.
 */
export async function receivePapers(needs: CoreNeeds, id: DossierId, officer: ActingOfficer): Promise<PapersReceived> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'receive_papers' })
    if (!inHand || !isOnTheWay(inHand.dossier)) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    const at = needs.now()
    const { definition } = await getRevision(tx, dossier.revisionId)
    const { dueAt, calendarVersion } = await dueAfterReceipt(tx, dossier, definition, at)
    const received = await recordChange(
      tx,
      dossier,
      { receivedByCompetentAt: at, dueAt, calendarVersion },
      {
        kind: 'received_by_competent',
        actor: { kind: 'officer', id: officer.id },
        at,
        detail: { from: dossier.dueAt?.toISOString() ?? null, dueAt: dueAt.toISOString(), calendarVersion },
      },
    )
    await tellSubmitter(tx, needs, received, { notice: { template: 'papers_received', dueAt }, at })
    return { outcome: 'received', dueAt }
  })
}
