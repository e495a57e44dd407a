import type { LegalDay } from '../../platform/time.js'

export type ProcedureState = 'announced' | 'published' | 'suspended' | 'abolished'
export const controlActs = ['announce', 'publish', 'amend', 'suspend', 'resume', 'abolish'] as const
export type ControlAct = (typeof controlActs)[number]

/** What may be decided about a procedure in each state, and the state that follows (S3.6). */
const following: Readonly<Record<ProcedureState, Partial<Record<ControlAct, ProcedureState>>>> = {
  announced: { announce: 'announced', publish: 'published', abolish: 'abolished' },
  published: { announce: 'published', amend: 'published', suspend: 'suspended', abolish: 'abolished' },
  suspended: { amend: 'suspended', resume: 'published', abolish: 'abolished' },
  abolished: { announce: 'announced' },
}

export const actsFor = (state: ProcedureState): ControlAct[] =>
  controlActs.filter((act) => following[state][act] !== undefined)

/** Undefined: not in this state. */
export const stateAfter = (state: ProcedureState, act: ControlAct): ProcedureState | undefined => following[state][act]

export interface TypedDecision {
  act: ControlAct | undefined
  decisionNumber: string
  decidedOn: LegalDay | undefined
  effectiveOn: LegalDay | undefined
  reason: string
}

export type DecisionFault = 'act' | 'decisionNumber' | 'decidedOn' | 'effectiveOn' | 'reason' | 'reasonLong'

/** Characters of a reason, which people read on the page of the procedure. */
export const longestReason = 500

/** What is missing or cannot be, by field. Who suspends or ends something says why: people read it. */
export function decisionFaults(typed: TypedDecision, today: LegalDay): DecisionFault[] {
  const { act, decisionNumber, decidedOn, effectiveOn, reason } = typed
  const needsReason = act === 'suspend' || act === 'abolish'
  return [
    ...(act ? [] : (['act'] as const)),
    ...(decisionNumber ? [] : (['decisionNumber'] as const)),
    ...(decidedOn && decidedOn <= today ? [] : (['decidedOn'] as const)),
    ...(effectiveOn && (!decidedOn || effectiveOn >= decidedOn) ? [] : (['effectiveOn'] as const)),
    ...(needsReason && !reason ? (['reason'] as const) : []),
    ...(reason.length > longestReason ? (['reasonLong'] as const) : []),
  ]
}
