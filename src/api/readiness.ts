import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { asActor, asSystem, type Db } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'

export interface Readiness {
  database: boolean
  /** The schema is the one this program was built for. */
  migrations: boolean
  /** Work can be put into the queue. */
  jobs: boolean
}

const migrationsFolder = fileURLToPath(new URL('../../../migrations/', import.meta.url))

/** Whether requests can be served now; each part is tried, not assumed. */
export async function readReadiness(db: Db): Promise<Readiness> {
  const database = await holds(() => asActor(db, { kind: 'anyone' }, (tx) => sql`select 1`.execute(tx)))
  if (!database) return { database, migrations: false, jobs: false }
  return { database, migrations: await holds(() => newestSchema(db)), jobs: await holds(() => tryQueue(db)) }
}

async function holds(trial: () => Promise<unknown>): Promise<boolean> {
  try {
    return (await trial()) !== false
  } catch {
    return false
  }
}

async function newestSchema(db: Db): Promise<boolean> {
  const built = Math.max(
    ...readdirSync(migrationsFolder).flatMap((name) => (/^\d+_.*\.sql$/.test(name) ? [Number.parseInt(name, 10)] : [])),
  )
  const { rows } = await asActor(db, { kind: 'anyone' }, (tx) =>
    sql<{ newest: number }>`select max(number) as newest from schema_migrations`.execute(tx),
  )
  return rows[0]?.newest === built
}

class NotKept extends Error {}

/** Enqueues in a transaction that is then rolled back: nothing stays, but everything a real job needs was there. */
async function tryQueue(db: Db): Promise<void> {
  const trial = asSystem(db, async (tx) => {
    await enqueue(tx, 'readiness', {})
    throw new NotKept()
  })
  await trial.catch((error: unknown) => {
    if (!(error instanceof NotKept)) throw error
  })
}
