import { legalDayAt } from '../../calendar/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { designAmendment } from '../designs/design-amendment.js'
import { stateAfter } from './control-rules.js'
import { type ControlDecision, lockControlled, recordDecision } from './record-decision.js'

export type Control =
  | {
      outcome: 'recorded'
      inForce: boolean
      isLate: boolean
      /** The design of the revision that a decision to amend asks for. */
      designId?: string
    }
  | { outcome: 'refused'; because: 'not_in_this_state' }

/**
 * Announces, publishes, amends, suspends, resumes or abolishes a procedure, on the ground of a decision that stays on record.
 * Amending opens the design of the new revision, which that decision then makes.
 */
export async function controlProcedure(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  decision: ControlDecision,
): Promise<Control> {
  const { code, act, officerId } = decision
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const procedure = await lockControlled(tx, code)
    if (!procedure) throw new NotFound('procedure')
    const next = stateAfter(procedure.state, act)
    if (!next) return { outcome: 'refused', because: 'not_in_this_state' }
    const { id: decisionId, ...recorded } = await recordDecision(tx, decision, {
      at,
      today: legalDayAt(at),
      revisionId: procedure.currentRevisionId,
    })
    if (recorded.inForce && next !== procedure.state)
      await tx.updateTable('procedures').set({ state: next }).where('code', '=', code).execute()
    if (act !== 'amend') return { outcome: 'recorded', ...recorded }
    return { outcome: 'recorded', ...recorded, designId: await designAmendment(tx, { decisionId, officerId, at }) }
  })
}
