import { getAgency } from '../agencies/index.js'
import { asActor } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { orderStopNotice } from './papers/order-stop-notice.js'
import { recordChange } from './record-change.js'
import { tellSubmitter } from './tell-submitter.js'
import { writeText } from './texts.js'

export type Stopping = { outcome: 'stopped' } | { outcome: 'refused'; because: 'not_available_now' }

/** Stops a dossier in processing, while no decision exists, with the reason the citizen is told (dừng giải quyết). */
export async function stopDossier(
  needs: CoreNeeds,
  id: DossierId,
  { officer, reason }: { officer: ActingOfficer; reason: string },
): Promise<Stopping> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'stop' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    const text = await writeText(tx, needs.keyring, {
      dossierId: id,
      kind: 'stop_reason',
      words: reason,
      officerId: officer.id,
      at,
      visibleToCitizen: true,
    })
    const stopped = await recordChange(
      tx,
      inHand.dossier,
      { status: 'stopped', finishedAt: at },
      { kind: 'stopped', actor: { kind: 'officer', id: officer.id }, at, detail: { text } },
    )
    const agency = (await getAgency(tx, inHand.dossier.competentAgencyId)).name
    const notice = { askedBy: { agency }, askedAt: at, reason, officerId: officer.id, at }
    await orderStopNotice(tx, needs, { dossier: inHand.dossier, ...notice })
    await tellSubmitter(tx, needs, stopped, { notice: { template: 'stopped', reason }, at })
    return { outcome: 'stopped' }
  })
}
