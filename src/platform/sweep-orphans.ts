import type { FileStorage, StorageKey } from './storage.js'
import type { Instant } from './time.js'

/**
 * Removes stored files that no row names: a put comes before its row, so a crash in between leaves a file behind.
 * `before` keeps what is still on its way in; read `known` from the database after that moment has passed.
 */
export async function sweepOrphans(
  storage: FileStorage,
  known: ReadonlySet<StorageKey>,
  before: Instant,
): Promise<{ removed: StorageKey[]; missing: StorageKey[] }> {
  const removed: StorageKey[] = []
  const seen = new Set<StorageKey>()
  for await (const { key, storedAt } of storage.list()) {
    seen.add(key)
    if (known.has(key) || storedAt >= before) continue
    await storage.remove(key)
    removed.push(key)
  }
  return { removed, missing: [...known].filter((key) => !seen.has(key)) }
}
