import type { Tx } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'

/**
 * Sends the mails that wait for this document, in the transaction in which its making ended: made, so that they bring it, or given
 * up, so that nobody is left untold because of a paper.
 */
export async function sendMailsWith(tx: Tx, { id, dossierId }: { id: string; dossierId: string }): Promise<void> {
  const waiting = await tx
    .selectFrom('notices')
    .select(['id', 'documentIds'])
    .where('dossierId', '=', dossierId)
    .where('channel', '=', 'email')
    .where('state', '=', 'waiting')
    .execute()
  for (const notice of waiting)
    if (notice.documentIds.includes(id))
      await enqueue(tx, 'send_notice', { noticeId: notice.id }, { key: `notice:${notice.id}` })
}
