import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'
import type { ControlAct, ProcedureState } from './control-rules.js'
import { recordDueOn } from './decision-days.js'

/** A decision as it is signed: its number, its day, and the day from which it holds, which may lie ahead. */
export interface SignedDecision {
  decisionNumber: string
  decidedOn: LegalDay
  effectiveOn: LegalDay
}

export interface ControlDecision extends SignedDecision {
  code: ProcedureCode
  act: ControlAct
  reason: string
  officerId: string
}

export interface Recording {
  at: Instant
  today: LegalDay
  /** The revision in force when it was recorded. */
  revisionId: string | null
}

export interface Recorded {
  id: string
  inForce: boolean
  /** Later than the law wants it on record. */
  isLate: boolean
}

/** Puts a decision on record. */
export async function recordDecision(
  tx: Tx,
  { code: procedureCode, act, decisionNumber, decidedOn, effectiveOn, reason, officerId }: ControlDecision,
  { at, today, revisionId }: Recording,
): Promise<Recorded> {
  const [id, dueOn, inForce] = [newId(at), recordDueOn(decidedOn), effectiveOn <= today]
  const row = { id, procedureCode, act, decisionNumber, decidedOn, effectiveOn, officerId, dueOn, inForce }
  await tx
    .insertInto('procedureDecisions')
    .values({ ...row, reason: reason || null, revisionId, recordedAt: at })
    .execute()
  return { id, inForce, isLate: today > dueOn }
}

export interface ControlledProcedure {
  state: ProcedureState
  currentRevisionId: string | null
}

/** Holds the row of a procedure until the transaction ends; undefined where there is none yet. */
export async function lockControlled(tx: Tx, code: ProcedureCode): Promise<ControlledProcedure | undefined> {
  return tx
    .selectFrom('procedures')
    .select(['state', 'currentRevisionId'])
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
}
