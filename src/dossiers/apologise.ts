import { calendarFor } from '../agencies/index.js'
import { addWorkingMinutes, isWorkingTime } from '../calendar/index.js'
import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { isLateApology } from './apology-rules.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { orderApology } from './papers/order-apology.js'
import { recordChange } from './record-change.js'
import { tellSubmitter } from './tell-submitter.js'
import { writeText } from './texts.js'

export type Apologising =
  | { outcome: 'apologised'; documentId: string }
  | { outcome: 'refused'; because: 'not_available_now' | Objection }

type Objection = 'extended_before' | 'not_later' | 'outside_working_time' | 'lateness_unexplained'

export interface Apology {
  officer: ActingOfficer
  /** The new appointment. */
  newDueAt: Instant
  /** Why the first one is not kept; the person reads it word by word. */
  reason: string
  /** Why the apology itself comes later than law wants; needed only then, and read by officers alone. */
  latenessReason?: string
}

/**
 * Begs the person's pardon for an appointment that is not kept and gives the one new appointment that is allowed (L5: once only,
 * Decree 118/2025/NĐ-CP as provincial rules restate it; checked 2026-11-22; when, is in `apology-rules.ts`).
 * The first appointment stays on record; statistics count against it too.
 */
export async function apologise(needs: CoreNeeds, id: DossierId, apology: Apology): Promise<Apologising> {
  const { officer, newDueAt, reason } = apology
  const latenessReason = apology.latenessReason?.trim() ?? ''
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'apologise' })
    if (!inHand || standsInTime(inHand.dossier)) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    const at = needs.now()
    const dueAt = dossier.dueAt ?? at
    const isLate = isLateApology(at, dueAt)
    const objection = await objectionTo(tx, dossier, { newDueAt, at })
    const because = objection ?? (isLate && !latenessReason ? 'lateness_unexplained' : undefined)
    if (because) return { outcome: 'refused', because }
    const documentId = await orderApology(tx, needs, { dossier, dueAt, newDueAt, reason, officerId: officer.id, at })
    const text = { dossierId: id, kind: 'apology_reason' as const, words: reason, officerId: officer.id, at }
    const textId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: true })
    const latenessId = isLate
      ? await writeText(tx, needs.keyring, {
          ...text,
          ...{ kind: 'late_apology_reason', words: latenessReason, visibleToCitizen: false },
        })
      : null
    // The hour was chosen with today's calendar, so that is the one to remember.
    const { version: calendarVersion } = await calendarFor(tx, dossier.competentAgencyId)
    const change = { dueAt: newDueAt, extendedAt: at, apologisedLate: isLate, calendarVersion }
    const apologised = await recordChange(tx, dossier, change, {
      kind: 'apologised',
      actor: { kind: 'officer', id: officer.id },
      at,
      detail: {
        ...{ from: dueAt.toISOString(), dueAt: newDueAt.toISOString(), text: textId, document: documentId },
        ...(latenessId === null ? {} : { late: true, latenessText: latenessId }),
      },
    })
    await tellSubmitter(tx, needs, apologised, { notice: { template: 'apology', newDueAt, reason }, at })
    return { outcome: 'apologised', documentId }
  })
}

/** While the clock stands, only what was late before has anything to beg pardon for. */
export const standsInTime = ({ clockPausedAt, dueAt }: Pick<Dossier, 'clockPausedAt' | 'dueAt'>): boolean =>
  clockPausedAt !== null && dueAt !== null && clockPausedAt < dueAt

const twoWorkingDays = 2 * 8 * 60

/** What the draft of an apology offers as the new appointment: two working days after the old one, or after now. */
export async function proposedAppointment(
  tx: Tx,
  { dueAt, competentAgencyId }: Pick<Dossier, 'dueAt' | 'competentAgencyId'>,
  now: Instant,
): Promise<Instant> {
  const calendar = await calendarFor(tx, competentAgencyId)
  return addWorkingMinutes(calendar, dueAt && dueAt > now ? dueAt : now, twoWorkingDays)
}

async function objectionTo(
  tx: Tx,
  { extendedAt, dueAt, competentAgencyId }: Dossier,
  { newDueAt, at }: { newDueAt: Instant; at: Instant },
): Promise<Objection | undefined> {
  if (extendedAt) return 'extended_before'
  if (newDueAt <= at || (dueAt && newDueAt <= dueAt)) return 'not_later'
  const calendar = await calendarFor(tx, competentAgencyId)
  // Working time is [open, close): an appointment exactly at closing is one, as due dates are.
  const justBefore = new Date(newDueAt.getTime() - 1)
  const isKept = isWorkingTime(calendar, newDueAt) || isWorkingTime(calendar, justBefore)
  return isKept ? undefined : 'outside_working_time'
}
