import { listAttachments } from '../../documents/index.js'
import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { isInfected } from '../scanned-papers.js'
import { tellSubmitter } from '../tell-submitter.js'
import { writeText } from '../texts.js'

export type Removing =
  | { outcome: 'removed'; files: number }
  | { outcome: 'refused'; because: 'not_available_now' | 'reason_missing' | 'nothing_infected' }

export interface InfectedRemoval {
  officer: ActingOfficer
  /** Files to take out; those among them that hold no malware stay. */
  attachmentIds: readonly string[]
  /** The person reads it. */
  reason: string
}

/**
 * Takes files that hold malware out of a dossier, with the reason. The manifest keeps naming them, and the bytes as sent stay sealed:
 * what was handed in is not denied, only nobody meets it any more.
 */
export async function removeInfected(needs: CoreNeeds, id: DossierId, removal: InfectedRemoval): Promise<Removing> {
  const { officer, attachmentIds, reason } = removal
  if (!reason.trim()) return { outcome: 'refused', because: 'reason_missing' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'remove_infected' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const papers = await listAttachments(tx, needs.keyring, { dossierId: id })
    const removed = papers.filter((paper) => isInfected(paper) && attachmentIds.includes(paper.id))
    if (removed.length === 0) return { outcome: 'refused', because: 'nothing_infected' }
    const at = needs.now()
    const ids = removed.map((paper) => paper.id)
    await tx.updateTable('attachments').set({ removedAt: at }).where('id', 'in', ids).execute()
    const text = { dossierId: id, kind: 'removal_reason' as const, words: reason, officerId: officer.id, at }
    const textId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: true })
    const changed = await recordChange(
      tx,
      inHand.dossier,
      {},
      {
        kind: 'paper_removed',
        actor: { kind: 'officer', id: officer.id },
        at,
        detail: { attachments: ids, text: textId },
      },
    )
    await tellSubmitter(tx, needs, changed, { notice: { template: 'paper_removed', reason }, at })
    return { outcome: 'removed', files: removed.length }
  })
}
