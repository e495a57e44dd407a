import type { Tx } from '../platform/db.js'

/** How many services stand at one level. */
export interface LevelCount {
  level: number
  extent: 'full' | 'partial' | 'none'
  procedures: number
}

/** The whole published catalogue by level. */
export async function listCatalogueByLevel(tx: Tx): Promise<LevelCount[]> {
  const rows = await tx.selectFrom('catalogueByLevel').selectAll().orderBy('legacyLevel').execute()
  return rows.flatMap(countOf)
}

/** The services of one agency by level, the share that law wants shown on its page. */
export async function listServicesByLevel(tx: Tx, agencyId: string): Promise<LevelCount[]> {
  const rows = await tx
    .selectFrom('servicesByLevel')
    .select(['legacyLevel', 'extent', 'procedures'])
    .where('agencyId', '=', agencyId)
    .orderBy('legacyLevel')
    .execute()
  return rows.flatMap(countOf)
}

interface Row {
  legacyLevel: number | null
  extent: string | null
  procedures: number | null
}

// Columns of a view count as nullable; these never are.
function countOf({ legacyLevel, extent, procedures }: Row): LevelCount[] {
  if (legacyLevel === null || procedures === null) return []
  return [{ level: legacyLevel, extent: extent === 'full' || extent === 'partial' ? extent : 'none', procedures }]
}
