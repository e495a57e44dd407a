import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { NumberedKind } from './document-series.js'
import type { Paper } from './typst/render-pdf.js'

/** What an agency set for one kind of paper; null where it keeps to the law's own. */
export interface DocumentSettings {
  series: string | null
  paper: Paper | null
}

export async function listDocumentSettings(
  tx: Tx,
  agencyId: string,
): Promise<ReadonlyMap<NumberedKind, DocumentSettings>> {
  const rows = await tx
    .selectFrom('documentSettings')
    .select(['kind', 'series', 'paper'])
    .where('agencyId', '=', agencyId)
    .execute()
  return new Map(rows.map(({ kind, series, paper }) => [kind, { series, paper }]))
}

/** Sets the letters behind an agency's numbers and its paper. Numbers of a new series begin at one; those that were given stay. */
export async function saveDocumentSettings(
  tx: Tx,
  of: { agencyId: string; kind: NumberedKind },
  settings: DocumentSettings & { officerId: string; at: Instant },
): Promise<void> {
  const { series, paper, officerId, at } = settings
  const row = { series, paper, changedBy: officerId, changedAt: at }
  await tx
    .insertInto('documentSettings')
    .values({ ...of, ...row })
    .onConflict((conflict) => conflict.columns(['agencyId', 'kind']).doUpdateSet(row))
    .execute()
}
