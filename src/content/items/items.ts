import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Instant } from '../../platform/time.js'
import type { ContentKind, Intent, Revision } from './content.js'
import { textColumns, textOfRow } from './revision-row.js'

/** An item in the administrator's list. */
export interface ItemLine {
  id: string
  kind: ContentKind
  slug: string
  title: string
  revision: number
  writtenAt: Instant
  standing: Standing
}

export type Standing = 'shown' | 'scheduled' | 'draft' | 'ended'

export interface Item {
  id: string
  kind: ContentKind
  slug: string
  standing: Standing
  /** Newest first. */
  revisions: Revision[]
}

/** Every item of a kind with its newest revision, last written first. */
export async function listItems(tx: Tx, kind: ContentKind, at: Instant): Promise<ItemLine[]> {
  const rows = await tx
    .selectFrom('contentItems as i')
    .innerJoin('contentRevisions as r', 'r.itemId', 'i.id')
    .select(['i.id', 'i.slug', 'r.number', 'r.intent', 'r.showsFrom', 'r.showsUntil', 'r.titleVi', 'r.writtenAt'])
    .where('i.kind', '=', kind)
    .orderBy('r.writtenAt', 'desc')
    .orderBy('r.number', 'desc')
    .execute()
  const byItem = new Map<string, typeof rows>()
  for (const row of rows) byItem.set(row.id, [...(byItem.get(row.id) ?? []), row])
  return [...byItem.values()].flatMap((revisions) => {
    const [newest] = revisions
    if (!newest) return []
    const { id, slug, titleVi: title, number: revision, writtenAt } = newest
    return [{ id, kind, slug, title, revision, writtenAt, standing: standingAt(revisions.map(spanOf), at) }]
  })
}

export async function getItem(tx: Tx, id: string, at: Instant): Promise<Item> {
  const item = await tx
    .selectFrom('contentItems')
    .select(['id', 'kind', 'slug'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!item) throw new NotFound('content item')
  const rows = await tx
    .selectFrom('contentRevisions as r')
    .innerJoin('officers as o', 'o.id', 'r.writtenById')
    .select(['r.number', 'r.intent', 'r.showsFrom', 'r.showsUntil', 'r.writtenAt', 'o.fullName', ...textColumns])
    .where('r.itemId', '=', id)
    .orderBy('r.number', 'desc')
    .execute()
  const revisions = rows.map(({ number, writtenAt, fullName, ...row }) => ({
    ...textOfRow(row),
    ...spanOf(row),
    number,
    writtenAt,
    writtenBy: fullName,
  }))
  return { ...item, standing: standingAt(revisions, at), revisions }
}

export interface RevisionSpan {
  intent: Intent
  showsFrom: Instant | null
  showsUntil: Instant | null
}

const spanOf = ({ intent, showsFrom, showsUntil }: RevisionSpan): RevisionSpan => ({ intent, showsFrom, showsUntil })

/** How an item stands, from its revisions with the newest first; the query of what everyone sees says the same, and a test compares. */
export function standingAt(revisions: readonly RevisionSpan[], at: Instant): Standing {
  const told = revisions.filter(({ intent }) => intent !== 'draft')
  const current = told.find(({ showsFrom }) => showsFrom !== null && showsFrom <= at)
  const isShown = current?.intent === 'publication' && (current.showsUntil === null || current.showsUntil > at)
  if (isShown) return 'shown'
  const isComing = told.some(
    ({ intent, showsFrom }) => intent === 'publication' && showsFrom !== null && showsFrom > at,
  )
  if (isComing) return 'scheduled'
  return current ? 'ended' : 'draft'
}
