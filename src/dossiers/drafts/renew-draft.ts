import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { findCurrentRevision, getRevision, type Revision } from '../../procedures/index.js'
import { carryOver } from './carry-over.js'
import type { Draft, DraftActor } from './draft.js'
import { lockDraft, moveDraft } from './store.js'

/** The revision that took the place of the one a draft was begun with; undefined while its own is in force, or none is. */
export async function newerRevision(
  tx: Tx,
  draft: Pick<Draft, 'procedureCode' | 'revisionId'>,
): Promise<Revision | undefined> {
  const current = await findCurrentRevision(tx, draft.procedureCode)
  return current && current.id !== draft.revisionId ? current : undefined
}

/** Carries a draft over to the revision in force, once the person has seen what changes; a retry finds nothing left to do. */
export async function renewDraft(
  needs: Pick<CoreNeeds, 'db' | 'keyring' | 'now'>,
  { draftId, actor }: { draftId: string; actor: DraftActor },
): Promise<void> {
  await asActor(needs.db, actor, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, draftId)
    const newer = draft.dossierId ? undefined : await newerRevision(tx, draft)
    if (!newer) return
    const { definition } = await getRevision(tx, draft.revisionId)
    const { content } = carryOver(draft.content, definition, newer.definition)
    await moveDraft(tx, needs.keyring, { id: draft.id, content, revisionId: newer.id, at: needs.now() })
  })
}
