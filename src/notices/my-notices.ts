import { sql } from 'kysely'
import { type Keyring, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { noticeContext } from './tell.js'

/** What the portal has told a person. */
export interface MyNotice {
  id: string
  subject: string
  body: string
  createdAt: Instant
  readAt: Instant | null
  /** Code of the dossier it is about. */
  submissionCode: string | null
}

/** Notices on the portal of a person, newest first, beginning after a place. */
export async function listMyNotices(
  tx: Tx,
  keyring: Keyring,
  wanted: { personId: string; after: { at: Instant; id: string } | undefined; limit: number },
): Promise<MyNotice[]> {
  const { personId, after, limit } = wanted
  let query = tx
    .selectFrom('notices as n')
    .leftJoin('dossiers as d', 'd.id', 'n.dossierId')
    .select(['n.id', 'n.subjectSealed', 'n.bodySealed', 'n.createdAt', 'n.readAt', 'd.submissionCode'])
    .where('n.personId', '=', personId)
    .where('n.channel', '=', 'portal')
    .orderBy('n.createdAt', 'desc')
    .orderBy('n.id')
    .limit(limit)
  if (after) {
    query = query.where(
      sql<boolean>`(n.created_at < ${after.at} or (n.created_at = ${after.at} and n.id > ${after.id}))`,
    )
  }
  const rows = await query.execute()
  return rows.map(({ subjectSealed, bodySealed, ...columns }) => {
    const opened = (sealed: Buffer): string => unseal(keyring, sealed, noticeContext(columns.id)).toString('utf8')
    return { ...columns, subject: subjectSealed ? opened(subjectSealed) : '', body: opened(bodySealed) }
  })
}

/** Portal notices the person has not marked as read. */
export async function countUnread(tx: Tx, personId: string): Promise<number> {
  const row = await tx
    .selectFrom('notices')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('channel', '=', 'portal')
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Marks everything told until now as read. */
export async function markNoticesRead(tx: Tx, personId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('notices')
    .set({ readAt: at })
    .where('personId', '=', personId)
    .where('channel', '=', 'portal')
    .where('readAt', 'is', null)
    .where('createdAt', '<=', at)
    .execute()
}
