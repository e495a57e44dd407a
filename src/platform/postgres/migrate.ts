import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import type { Client } from 'pg'
import { CannotStart } from '../cannot-start.js'
import { withConnection } from './connection.js'
import { schemaLock } from './prepare.js'

export interface MigrationOptions {
  ownerUrl: string
  jobsUrl: string
  /** Where the numbered SQL files lie. */
  folder: string
  /** The last file to run; a restore stops at the one the backup was made with. */
  upTo?: number
}

export interface Migration {
  number: number
  name: string
  sha256: string
  sql: string
}

/** Brings the database to the newest schema, forward only, each file in one transaction; returns the files that ran. */
export async function migrateDatabase(options: MigrationOptions): Promise<string[]> {
  const files = readMigrations(options.folder)
  return withConnection(options.ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [schemaLock])
    await runMigrations({ connectionString: options.jobsUrl, logger: silent })
    await client.query(`create table if not exists schema_migrations (
      number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now());
      grant select on schema_migrations to motcua_app`)
    const done = await recorded(client)
    refuseChangedHistory(files, done)
    const pending = files.filter(
      ({ number }) => !done.has(number) && number <= (options.upTo ?? Number.POSITIVE_INFINITY),
    )
    for (const file of pending) await apply(client, file)
    return pending.map(({ name }) => name)
  })
}

/** The numbered files of a folder, in order; two with one number, or a gap, is a mistake of ours. */
export function readMigrations(folder: string): Migration[] {
  const files = globSync('[0-9]*_*.sql', { cwd: folder })
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name), 'utf8')
      return { number: Number.parseInt(name, 10), name, sha256: createHash('sha256').update(sql).digest('hex'), sql }
    })
  const wrong = files.find(({ number }, index) => number !== index + 1)
  if (wrong) throw new Error(`${wrong.name} is not the next migration in order`)
  return files
}

async function recorded(client: Client): Promise<Map<number, Omit<Migration, 'sql'>>> {
  const { rows } = await client.query<Omit<Migration, 'sql'>>('select number, name, sha256 from schema_migrations')
  return new Map(rows.map((row) => [row.number, row]))
}

function refuseChangedHistory(files: Migration[], done: Map<number, Omit<Migration, 'sql'>>): void {
  for (const row of done.values()) {
    const file = files.find(({ number }) => number === row.number)
    if (!file)
      throw new CannotStart(`The database is newer than this program (it has ${row.name}): start the newer release.`)
    if (file.sha256 !== row.sha256) {
      throw new CannotStart(
        `Migration ${row.name} was changed after it ran on this database: put the released file back.`,
      )
    }
  }
}

async function apply(client: Client, file: Migration): Promise<void> {
  await client.query('begin')
  try {
    // Row-level security holds for the owner too: as nobody, an `update` would pass over every row without a word.
    await client.query(`select set_config('motcua.actor_kind', 'system', true)`)
    await client.query(file.sql)
    await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [
      file.number,
      file.name,
      file.sha256,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new Error(`Migration ${file.name} failed: ${(error as Error).message}`, { cause: error })
  }
}

/** What graphile-worker says of its own migrations is of no use to the person who starts the program. */
const silent = new Logger(() => () => undefined)
