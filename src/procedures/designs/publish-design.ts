import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { publishingAct } from '../catalogue/bring-into-force.js'
import { stateAfter } from '../catalogue/control-rules.js'
import { openDecisions } from '../catalogue/open-decisions.js'
import {
  type ControlledProcedure,
  lockControlled,
  recordDecision,
  type SignedDecision,
} from '../catalogue/record-decision.js'
import type { ProcedureDefinition } from '../procedure.js'
import { insertRevision, type NewRevision, objectionTo, type PublicationRefusal } from '../publish-procedure.js'
import { addProcedure } from '../revision-in-force.js'
import { findNewestRevision } from '../revisions/index.js'
import { lockDesign } from './store.js'

export interface DesignPublication {
  designId: string
  officerId: string
  /** The decision that makes the revision: one on record by its id, or one that is put on record with it. */
  by: string | SignedDecision
  /** The number of the newest revision, where the design was not begun from it and the officer has compared the two. */
  replaces?: number
}

export type DesignPublished =
  | NewRevision
  | PublicationRefusal
  | { outcome: 'refused'; because: 'published_before' | 'not_in_this_state' | 'decision_not_open' }
  /** What a colleague published meanwhile would be undone unread. */
  | { outcome: 'refused'; because: 'newer_revision'; number: number }

/** Makes a revision of a design, by a decision that stays on record and from whose day it holds. */
export async function publishDesign(
  needs: CoreNeeds,
  { designId, officerId, by, replaces }: DesignPublication,
): Promise<DesignPublished> {
  return asSystem(needs.db, async (tx) => {
    const { code, definition, publishedRevisionId, basedOnId } = await lockDesign(tx, designId)
    if (publishedRevisionId) return { outcome: 'refused', because: 'published_before' }
    const procedure = await lockControlled(tx, code)
    const state = stateAfter(procedure?.state ?? 'announced', publishingAct(procedure?.state))
    if (!state) return { outcome: 'refused', because: 'not_in_this_state' }
    const newest = await findNewestRevision(tx, code)
    if (newest && newest.id !== basedOnId && newest.number !== replaces)
      return { outcome: 'refused', because: 'newer_revision', number: newest.number }
    const objection = await objectionTo(tx, definition, needs.now())
    if (objection) return objection
    const decision =
      typeof by === 'string'
        ? (await openDecisions(tx, code)).find(({ id }) => id === by)
        : await recordWith(tx, needs, { definition, procedure, officerId, signed: by })
    if (!decision) return { outcome: 'refused', because: 'decision_not_open' }
    const revision = await insertRevision(tx, needs, {
      ...{ definition, state, decision: decision.decisionNumber },
      ...{ decisionId: decision.id, validFrom: decision.effectiveOn },
    })
    await tx
      .updateTable('procedureDesigns')
      .set({ publishedRevisionId: revision.revisionId })
      .where('id', '=', designId)
      .execute()
    return revision
  })
}

interface RecordedWith {
  definition: ProcedureDefinition
  procedure: ControlledProcedure | undefined
  officerId: string
  signed: SignedDecision
}

async function recordWith(
  tx: Tx,
  needs: CoreNeeds,
  { definition, procedure, officerId, signed }: RecordedWith,
): Promise<SignedDecision & { id: string }> {
  const at = needs.now()
  if (!procedure) await addProcedure(tx, definition, signed.effectiveOn)
  const act = publishingAct(procedure?.state)
  const { id } = await recordDecision(
    tx,
    { ...signed, code: definition.code, act, reason: '', officerId },
    { at, today: legalDayAt(at), revisionId: procedure?.currentRevisionId ?? null },
  )
  return { ...signed, id }
}
