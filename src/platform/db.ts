import { CamelCasePlugin, CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { ChangeWatch } from './change-watch.js'
import type { PlainSql } from './plain-sql.js'
import { PreparingClient } from './postgres/preparing-client.js'
import type { Database } from './postgres/schema.js'

export type Db = Kysely<Database>
export type Tx = Transaction<Database>

/** Who acts, as row-level security knows them. `anyone` is a visitor without a session. */
export type DbActor = { kind: 'citizen' | 'officer'; id: string } | { kind: 'system' } | { kind: 'anyone' }

const oid = { date: 1082, int8: 20, numeric: 1700 }

// pg makes a local-midnight Date of a `date`; a legal day is text. Money and counts fit a double.
pg.types.setTypeParser(oid.date, (text) => text)
pg.types.setTypeParser(oid.int8, Number)
pg.types.setTypeParser(oid.numeric, Number)

export interface PoolOptions {
  /** Connections at most. */
  max?: number
  /** How far the program's time is ahead of the machine's, in milliseconds: by it policies know which day it is. */
  clockLeadMs?: number
}

/** Opens a pool as the serving role. `onError` hears of connections that broke. */
export function openPool(
  url: string,
  onError: (error: Error) => void,
  { max = 10, clockLeadMs = 0 }: PoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({
    ...{ connectionString: url, max, application_name: 'motcua', connectionTimeoutMillis: 5_000 },
    Client: PreparingClient,
    ...(clockLeadMs ? { options: `-c motcua.clock_lead=${clockLeadMs / 1000}` } : {}),
  })
  // Every connection is heard by itself, also while in use: its query fails anyway, the event must not end the process.
  // A pool that ends does not wait until its connections have heard it; what becomes of them is nobody's trouble.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', (error) => pool.ending || onError(error)))
  return pool
}

export function openDb(pool: pg.Pool): Db {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

interface Recording {
  write(tx: Tx): Promise<void>
  isWritten: boolean
}

const recordings = new WeakMap<Db, Recording>()

/** The same database for one deed that must stand on record. */
export interface RecordedDb {
  db: Db
  /** Whether a transaction that changed something was committed, and the record with it. */
  isWritten(): boolean
}

/** `write` is called at the end of every transaction that changes something, so that deed and record are there together or not at all. */
export function recordedDb(db: Db, write: (tx: Tx) => Promise<void>): RecordedDb {
  const recording: Recording = { write, isWritten: false }
  // Shares connections and plugins with the other; only `asActor` tells them apart.
  const own = db.withPlugin(new ChangeWatch())
  recordings.set(own, recording)
  return { db: own, isWritten: () => recording.isWritten }
}

/** The only way to a transaction, reads included: tells the database who acts, then runs `work`. */
export async function asActor<T>(db: Db, actor: DbActor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const recording = recordings.get(db)
  const watch = new ChangeWatch()
  const result = await db.transaction().execute(async (tx) => {
    const id = 'id' in actor ? actor.id : ''
    await sql`select set_config('motcua.actor_kind', ${actor.kind}, true), set_config('motcua.actor_id', ${id}, true)`.execute(
      tx,
    )
    if (!recording) return work(tx)
    const done = await work(tx.withPlugin(watch))
    if (watch.hasSeenChange) await recording.write(tx)
    return done
  })
  if (recording && watch.hasSeenChange) recording.isWritten = true
  return result
}

/** For use cases and jobs that act for the installation itself. */
export const asSystem = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => asActor(db, { kind: 'system' }, work)

/**
 * One statement over what everybody may see, in one round trip instead of the four of a transaction: for what is asked many times a second.
 * Nobody acts in it, so row-level security shows it no protected row.
 */
export async function asNobody<Row>(db: Db, sql: PlainSql): Promise<Row[]> {
  const { text, values } = sql.statement
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text, values) as CompiledQuery<Row>)
  return rows
}
