import type { Tx } from '../platform/db.js'
import type { LevelLabel } from '../procedures/index.js'

/** How many services stand at one level. */
export interface LevelCount {
  level: number
  extent: 'full' | 'partial' | 'none'
  procedures: number
}

/** What the agencies take in today, by level, the highest first. */
export async function listOfferedByLevel(tx: Tx): Promise<LevelCount[]> {
  const rows = await tx.selectFrom('offeredByLevel').selectAll().orderBy('legacyLevel', 'desc').execute()
  return rows.flatMap(countOf)
}

/** How many of these services stand at each level: the share that law wants shown on an agency's page. */
export function countByLevel(labels: readonly LevelLabel[]): LevelCount[] {
  const counts = new Map<string, LevelCount>()
  for (const { legacyLevel: level, extent } of labels) {
    const key = `${level} ${extent}`
    const counted = counts.get(key) ?? { level, extent, procedures: 0 }
    counts.set(key, { ...counted, procedures: counted.procedures + 1 })
  }
  return [...counts.values()].sort((one, other) => other.level - one.level || one.extent.localeCompare(other.extent))
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
