import type { Db } from './db.js'
import type { Clock } from './time.js'

interface Source {
  db: Db
  now: Clock
}

interface Kept<T> {
  version: string
  value: T
}

export interface Keeping<T> {
  /** Seconds after which the version is asked for again; a change on any node shows after them. */
  checkEvery: number
  /** Changes whenever what is kept may have changed. */
  version(source: Source): Promise<string>
  load(source: Source): Promise<T>
}

/** Keeps what every page shows for as long as its version stays the same, for each database. A failed read is not kept. */
export function keepVersion<T>({ checkEvery, version, load }: Keeping<T>): (source: Source) => Promise<T> {
  const byDatabase = new WeakMap<Db, { until: number; kept: Promise<Kept<T>> }>()
  return async (source) => {
    const at = source.now().getTime()
    const known = byDatabase.get(source.db)
    if (known && at < known.until) return (await known.kept).value
    const kept = refreshed(source, known?.kept)
    byDatabase.set(source.db, { until: at + checkEvery * 1000, kept })
    kept.catch(() => byDatabase.delete(source.db))
    return (await kept).value
  }

  async function refreshed(source: Source, known: Promise<Kept<T>> | undefined): Promise<Kept<T>> {
    const before = await known?.catch(() => undefined)
    // Asked before loading: what changes in between is loaded once more, never missed.
    const now = await version(source)
    if (before?.version === now) return before
    return { version: now, value: await load(source) }
  }
}
