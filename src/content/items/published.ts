import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Instant } from '../../platform/time.js'
import type { ContentKind, Published } from './content.js'
import { textColumns, textOfRow } from './revision-row.js'

/** Where the next page of a list begins: after this item. */
export interface PublishedCursor {
  showsFrom: Instant
  id: string
}

export interface PublishedQuestion {
  kind: ContentKind
  at: Instant
  limit: number
  after?: PublishedCursor
}

/** What everyone sees at this moment, newest first. */
export async function listPublished(tx: Tx, { kind, at, limit, after }: PublishedQuestion): Promise<Published[]> {
  let query = shownAt(tx, kind, at)
  if (after) query = query.where(sql<boolean>`(r.shows_from, r.item_id) < (${after.showsFrom}, ${after.id}::uuid)`)
  const rows = await query.orderBy('r.showsFrom', 'desc').orderBy('r.itemId', 'desc').limit(limit).execute()
  return rows.map(asPublished)
}

export async function getPublished(
  tx: Tx,
  { kind, slug, at }: { kind: ContentKind; slug: string; at: Instant },
): Promise<Published> {
  const row = await shownAt(tx, kind, at).where('i.slug', '=', slug).executeTakeFirst()
  if (!row) throw new NotFound(`${kind} ${slug}`)
  return asPublished(row)
}

/** The highest revision whose time has come decides, so that a withdrawal or an end hides what stood before it too. */
function shownAt(tx: Tx, kind: ContentKind, at: Instant) {
  return tx
    .selectFrom('contentRevisions as r')
    .innerJoin('contentItems as i', 'i.id', 'r.itemId')
    .select(['i.id', 'i.slug', 'r.showsFrom', ...textColumns])
    .where('i.kind', '=', kind)
    .where('r.intent', '=', 'publication')
    .where('r.showsFrom', '<=', at)
    .where((on) => on.or([on('r.showsUntil', 'is', null), on('r.showsUntil', '>', at)]))
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('contentRevisions as later')
            .select('later.number')
            .whereRef('later.itemId', '=', 'r.itemId')
            .whereRef('later.number', '>', 'r.number')
            .where('later.intent', '<>', 'draft')
            .where('later.showsFrom', '<=', at),
        ),
      ),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof shownAt>['execute']>>[number]

const asPublished = ({ id, slug, showsFrom, ...text }: Row): Published => ({
  id,
  slug,
  // Only drafts may have none, and the database says so.
  showsFrom: showsFrom as Instant,
  ...textOfRow(text),
})
