import type { FileStorage, StorageKey } from './storage.js'
import type { Instant } from './time.js'

// So many strange files are no more than what broke off and was given up, even in a young installation.
const alwaysTaken = 100

export interface Swept {
  removed: StorageKey[]
  /** Named by a row, but not there. */
  missing: StorageKey[]
  /** How many files no row names that were left where they are. */
  spared: number
}

/**
 * Removes stored files that no row names: a put comes before its row, so a crash in between leaves a file behind.
 * `before` keeps what is still on its way in; read `known` from the database after that moment has passed.
 * Where most files are strange, it is the database that is wrong (empty, another's, an old backup), and nothing is removed.
 */
export async function sweepOrphans(
  storage: FileStorage,
  known: ReadonlySet<StorageKey>,
  before: Instant,
): Promise<Swept> {
  const orphans: StorageKey[] = []
  const found = new Set<StorageKey>()
  for await (const { key, storedAt } of storage.list()) {
    if (known.has(key)) found.add(key)
    else if (storedAt < before) orphans.push(key)
  }
  const missing = [...known].filter((key) => !found.has(key))
  if (orphans.length > Math.max(alwaysTaken, found.size)) return { removed: [], missing, spared: orphans.length }
  for (const key of orphans) await storage.remove(key)
  return { removed: orphans, missing, spared: 0 }
}
