import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { findCurrentRevision, getRevision, type Revision } from '../../procedures/index.js'
import { carryOver } from './carry-over.js'
import type { Draft, DraftActor } from './draft.js'
import { lockDraft, moveDraft } from './store.js'

/** Whether what a draft asks for is still carried out, and by which revision. */
export interface DraftStanding {
  /** False once the procedure was suspended or abolished: nothing is submitted then. */
  isCarriedOut: boolean
  /** The revision that took the place of the one the draft was begun with. */
  newer?: Revision
}

export async function draftStanding(
  tx: Tx,
  draft: Pick<Draft, 'procedureCode' | 'revisionId'>,
): Promise<DraftStanding> {
  const current = await findCurrentRevision(tx, draft.procedureCode)
  return {
    isCarriedOut: current !== undefined,
    ...(current && current.id !== draft.revisionId && { newer: current }),
  }
}

/** Carries a draft over to the revision in force, once the person has seen what changes; a retry finds nothing left to do. */
export async function renewDraft(
  needs: Pick<CoreNeeds, 'db' | 'keyring' | 'now'>,
  { draftId, actor }: { draftId: string; actor: DraftActor },
): Promise<void> {
  await asActor(needs.db, actor, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, draftId)
    const { newer } = await draftStanding(tx, draft)
    if (!newer || draft.dossierId) return
    const { definition } = await getRevision(tx, draft.revisionId)
    const { content } = carryOver(draft.content, definition, newer.definition)
    await moveDraft(tx, needs.keyring, { id: draft.id, content, revisionId: newer.id, at: needs.now() })
  })
}
