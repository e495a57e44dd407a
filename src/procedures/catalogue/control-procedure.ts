import { sql } from 'kysely'
import { computeDueDate, legalDayAt, standardCalendar, workingMinutesBetween } from '../../calendar/index.js'
import { asActor, asSystem, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'
import { type ControlAct, type ProcedureState, stateAfter } from './control-rules.js'

export interface ControlDecision {
  code: ProcedureCode
  act: ControlAct
  decisionNumber: string
  decidedOn: LegalDay
  /** May lie ahead: the act comes into force by itself then. */
  effectiveOn: LegalDay
  reason: string
  officerId: string
}

export type Control =
  | { outcome: 'recorded'; inForce: boolean; isLate: boolean }
  | { outcome: 'refused'; because: 'not_in_this_state' }

type ControlNeeds = Pick<CoreNeeds, 'db' | 'now'>

/** A decision is on record within five working days of its signing (Decision 766/QĐ-TTg, indicators 1.1-1.2; Circular 02/2017/TT-VPCP; checked 2026-11-22). */
const recordWithin = { quantity: 5, unit: 'working_day' } as const

export function recordDueOn(decidedOn: LegalDay): LegalDay {
  const receivedAt = new Date(`${decidedOn}T07:30:00+07:00`)
  return legalDayAt(computeDueDate({ receivedAt, limit: recordWithin, calendar: standardCalendar }).dueAt)
}

/** A province announces five working days before the effect (Decision 766/QĐ-TTg, indicator 1.1; checked 2026-11-22). */
export const announcedBefore = 5

const dayMinutes = 8 * 60

/** Whole working days that lie between the day of signing and the day of effect. */
export function workingDaysBefore(decidedOn: LegalDay, effectiveOn: LegalDay): number {
  const [evening, morning] = [new Date(`${decidedOn}T23:59:59+07:00`), new Date(`${effectiveOn}T00:00:00+07:00`)]
  if (morning <= evening) return 0
  return Math.floor(workingMinutesBetween(standardCalendar, evening, morning) / dayMinutes)
}

/** Announces, publishes, amends, suspends, resumes or abolishes a procedure, on the ground of a decision that stays on record. */
export async function controlProcedure(needs: ControlNeeds, decision: ControlDecision): Promise<Control> {
  const { code, act, effectiveOn, decidedOn, reason, decisionNumber, officerId } = decision
  const at = needs.now()
  const today = legalDayAt(at)
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const { state, currentRevisionId } = await lockProcedure(tx, code)
    if (!stateAfter(state, act)) return { outcome: 'refused', because: 'not_in_this_state' }
    const inForce = effectiveOn <= today
    const dueOn = recordDueOn(decidedOn)
    const row = { id: newId(at), procedureCode: code, act, decisionNumber, decidedOn, effectiveOn, officerId, dueOn }
    await tx
      .insertInto('procedureDecisions')
      .values({ ...row, reason: reason || null, revisionId: currentRevisionId, recordedAt: at, inForce })
      .execute()
    if (inForce) await bringIntoForce(tx, { code, state, act })
    return { outcome: 'recorded', inForce, isLate: today > dueOn }
  })
}

async function lockProcedure(tx: Tx, code: ProcedureCode) {
  const row = await tx
    .selectFrom('procedures')
    .select(['state', 'currentRevisionId'])
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound('procedure')
  return row
}

async function bringIntoForce(
  tx: Tx,
  { code, state, act }: { code: ProcedureCode; state: ProcedureState; act: ControlAct },
): Promise<void> {
  const next = stateAfter(state, act)
  if (next && next !== state) await tx.updateTable('procedures').set({ state: next }).where('code', '=', code).execute()
}

/** Each night: decisions whose day has come. One that no longer fits the procedure's state stays on record without effect. */
export async function bringDecisionsIntoForce(needs: ControlNeeds): Promise<void> {
  const today = legalDayAt(needs.now())
  await asSystem(needs.db, async (tx) => {
    const due = await tx
      .selectFrom('procedureDecisions')
      .select(['id', 'procedureCode', 'act'])
      .where('inForce', '=', false)
      .where('effectiveOn', '<=', today)
      .orderBy('effectiveOn')
      .orderBy('recordedAt')
      .forUpdate()
      .execute()
    for (const { id, procedureCode: code, act } of due) {
      const { state } = await lockProcedure(tx, code)
      await bringIntoForce(tx, { code, state, act })
      await tx.updateTable('procedureDecisions').set({ inForce: true }).where('id', '=', id).execute()
    }
  })
}

export interface DecisionOnRecord {
  id: string
  procedureCode: string
  name: string
  act: ControlAct
  decisionNumber: string
  decidedOn: LegalDay
  effectiveOn: LegalDay
  inForce: boolean
  /** Working days between signing and effect. */
  daysBefore: number
  /** Recorded after its last day. */
  isLate: boolean
  dueOn: LegalDay
  reason: string | null
}

/** The record of control, latest first; of one procedure when its code is given. */
export async function listDecisions(tx: Tx, wanted: { code?: string; limit: number }): Promise<DecisionOnRecord[]> {
  let query = tx
    .selectFrom('procedureDecisions as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .select(['d.id', 'd.procedureCode', 'p.shortNameVi as name', 'd.act', 'd.decisionNumber', 'd.decidedOn'])
    .select(['d.effectiveOn', 'd.inForce', 'd.dueOn', 'd.reason'])
    .select(sql<boolean>`(d.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date > d.due_on`.as('isLate'))
    .orderBy('d.recordedAt', 'desc')
    .limit(wanted.limit)
  if (wanted.code) query = query.where('d.procedureCode', '=', wanted.code)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, daysBefore: workingDaysBefore(row.decidedOn, row.effectiveOn) }))
}

/** A procedure by its code, whatever its state, for those who keep the catalogue. */
export async function findForControl(
  tx: Tx,
  code: string,
): Promise<{ name: string; state: ProcedureState } | undefined> {
  const row = await tx
    .selectFrom('procedures')
    .select(['shortNameVi', 'state'])
    .where('code', '=', code)
    .executeTakeFirst()
  return row && { name: row.shortNameVi, state: row.state }
}
