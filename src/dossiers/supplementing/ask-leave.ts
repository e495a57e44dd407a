import { asActor, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision, supplementRulesOf } from '../../procedures/index.js'
import type { Dossier, DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { writeText } from '../texts.js'
import { mayAskLeave, mayRequestSupplement, type SupplementAllowance, supplementAllowance } from './allowance.js'

export type LeaveAsked =
  | { outcome: 'asked' }
  | { outcome: 'refused'; because: 'not_available_now' | 'no_leave_needed' | 'leave_asked_before' }

/** Asks a leader for leave to ask for a supplement once more than law allows, with the reason (L4). The clock runs on meanwhile. */
export async function askLeave(
  needs: CoreNeeds,
  id: DossierId,
  { officer, reason }: { officer: ActingOfficer; reason: string },
): Promise<LeaveAsked> {
  const actor = { kind: 'officer', id: officer.id } as const
  return asActor(needs.db, actor, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'ask_leave' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const allowance = await allowanceOf(tx, inHand.dossier)
    if (mayRequestSupplement(allowance)) return { outcome: 'refused', because: 'no_leave_needed' }
    if (!mayAskLeave(allowance)) return { outcome: 'refused', because: 'leave_asked_before' }
    const at = needs.now()
    const text = { dossierId: id, kind: 'leave_wanted' as const, words: reason, officerId: officer.id, at }
    const reasonId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: false })
    const leaveId = newId(at)
    await tx
      .insertInto('supplementPermissions')
      .values({ id: leaveId, dossierId: id, askedAt: at, askedById: officer.id, reasonId })
      .execute()
    await recordChange(tx, inHand.dossier, {}, { kind: 'leave_asked', actor, at, detail: { leave: leaveId } })
    return { outcome: 'asked' }
  })
}

export type LeaveAnswered =
  | { outcome: 'answered' }
  | { outcome: 'refused'; because: 'not_available_now' | 'no_leave_asked' | 'own_leave' }

export interface LeaveAnswer {
  officer: ActingOfficer
  granted: boolean
  /** In writing either way; the person reads why they are asked again. */
  reason: string
}

/** A leader gives or denies leave to ask again; nobody answers what they asked themselves. */
export async function answerLeave(needs: CoreNeeds, id: DossierId, answer: LeaveAnswer): Promise<LeaveAnswered> {
  const { officer, granted, reason } = answer
  const actor = { kind: 'officer', id: officer.id } as const
  return asActor(needs.db, actor, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'answer_leave' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { leave } = await allowanceOf(tx, inHand.dossier)
    if (leave?.granted !== null) return { outcome: 'refused', because: 'no_leave_asked' }
    if (leave.askedById === officer.id) return { outcome: 'refused', because: 'own_leave' }
    const at = needs.now()
    const text = { dossierId: id, kind: 'leave_answer' as const, words: reason, officerId: officer.id, at }
    const answerId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: granted })
    await tx
      .updateTable('supplementPermissions')
      .set({ answeredAt: at, answeredById: officer.id, granted, answerId })
      .where('id', '=', leave.id)
      .execute()
    const detail = { leave: leave.id, granted }
    await recordChange(tx, inHand.dossier, {}, { kind: 'leave_answered', actor, at, detail })
    return { outcome: 'answered' }
  })
}

/** What the procedure's law and a leader allow this dossier. */
export async function allowanceOf(tx: Tx, dossier: Dossier): Promise<SupplementAllowance> {
  const { definition } = await getRevision(tx, dossier.revisionId)
  return supplementAllowance(tx, dossier, supplementRulesOf(definition.supplement).mostRequests)
}
