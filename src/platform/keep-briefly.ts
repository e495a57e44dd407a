import type { Db } from './db.js'
import type { Clock } from './time.js'

interface Source {
  db: Db
  now: Clock
}

interface Kept<T> {
  until: number
  value: Promise<T>
}

/** Reads something that every page shows and that changes about never, at most once in so many seconds for each database. A failed read is not kept. */
export function keepBriefly<T>(seconds: number, load: (source: Source) => Promise<T>): (source: Source) => Promise<T> {
  const byDatabase = new WeakMap<Db, Kept<T>>()
  return (source) => {
    const at = source.now().getTime()
    const kept = byDatabase.get(source.db)
    if (kept && at < kept.until) return kept.value
    const value = load(source)
    byDatabase.set(source.db, { until: at + seconds * 1000, value })
    value.catch(() => byDatabase.delete(source.db))
    return value
  }
}
