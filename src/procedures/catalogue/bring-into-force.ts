import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { ProcedureCode, ProcedureDefinition } from '../procedure.js'
import { makeCurrent, type PublishedRevision } from '../revision-in-force.js'
import { type ControlAct, type ProcedureState, stateAfter } from './control-rules.js'
import { lockControlled } from './record-decision.js'

/** Each night: decisions whose day has come, with the revisions they made. One that no longer fits the procedure's state stays on record without effect. */
export async function bringDecisionsIntoForce(needs: CoreNeeds): Promise<void> {
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
      await bringIntoForce(tx, needs, { id, code, act })
      await tx.updateTable('procedureDecisions').set({ inForce: true }).where('id', '=', id).execute()
    }
  })
}

interface Due {
  id: string
  code: ProcedureCode
  act: ControlAct
}

async function bringIntoForce(tx: Tx, needs: CoreNeeds, { id, code, act }: Due): Promise<void> {
  const procedure = await lockControlled(tx, code)
  if (!procedure) return
  const revision = await revisionMadeBy(tx, id)
  const next = stateAfter(procedure.state, revision ? publishingAct(procedure.state) : act)
  if (!next) return
  if (revision) await makeCurrent(tx, needs, { ...revision, state: next })
  else if (next !== procedure.state)
    await tx.updateTable('procedures').set({ state: next }).where('code', '=', code).execute()
}

/** What publishing a revision means for a procedure: the first one publishes it, a later one amends it. */
export const publishingAct = (state: ProcedureState | undefined): 'publish' | 'amend' =>
  state === undefined || state === 'announced' ? 'publish' : 'amend'

async function revisionMadeBy(tx: Tx, decisionId: string): Promise<PublishedRevision | undefined> {
  const row = await tx
    .selectFrom('procedureRevisions')
    .select(['id', 'validFrom', 'definition'])
    .where('decisionId', '=', decisionId)
    .executeTakeFirst()
  // Written only by publication, which checks the shape.
  return row && { ...row, definition: row.definition as ProcedureDefinition }
}
