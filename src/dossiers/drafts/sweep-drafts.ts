import { asSystem, type Db } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'

/**
 * Deletes drafts that nobody touched for their lifetime, what was kept for a login that never came, and papers that belong to nothing
 * any more: neither to a draft, nor to a dossier, nor to a supplement that is still asked for. Their files go with the sweeper of files.
 */
export async function sweepDrafts(needs: { db: Db; now: () => Instant }): Promise<{ drafts: number; papers: number }> {
  return asSystem(needs.db, async (tx) => {
    const drafts = await tx
      .deleteFrom('drafts')
      .where('expiresAt', '<', needs.now())
      .where('dossierId', 'is', null)
      .returning('id')
      .execute()
    await tx.deleteFrom('keptPages').where('expiresAt', '<', needs.now()).execute()
    const openRequests = tx
      .selectFrom('supplementRequests')
      .select('id')
      .where('answeredAt', 'is', null)
      .where('lapsedAt', 'is', null)
    const papers = await tx
      .deleteFrom('attachments')
      .where('draftId', 'is', null)
      .where('dossierId', 'is', null)
      .where((on) => on.or([on('supplementRequestId', 'is', null), on('supplementRequestId', 'not in', openRequests)]))
      .returning('id')
      .execute()
    return { drafts: drafts.length, papers: papers.length }
  })
}
