import { getAgency } from '../../agencies/index.js'
import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { writeText } from '../texts.js'
import { carryOutStop } from './carry-out-stop.js'

export type Stopping = { outcome: 'stopped' } | { outcome: 'refused'; because: 'not_available_now' }

/** The agency stops a dossier while no decision exists, with the reason the citizen is told (dừng giải quyết). */
export async function stopDossier(
  needs: CoreNeeds,
  id: DossierId,
  { officer, reason }: { officer: ActingOfficer; reason: string },
): Promise<Stopping> {
  const actor = { kind: 'officer', id: officer.id } as const
  return asActor(needs.db, actor, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'stop' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    const at = needs.now()
    const words = { dossierId: id, kind: 'stop_reason' as const, words: reason, officerId: officer.id, at }
    const text = await writeText(tx, needs.keyring, { ...words, visibleToCitizen: true })
    const { name } = await getAgency(tx, dossier.competentAgencyId)
    await carryOutStop(tx, needs, {
      dossier,
      event: { kind: 'stopped', actor, detail: { text, askedBy: 'agency' } },
      notice: { template: 'stopped', reason },
      paper: { askedBy: { agency: name }, askedAt: at, reason, officerId: officer.id, at },
    })
    return { outcome: 'stopped' }
  })
}
