import { createReadStream } from 'node:fs'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Client, escapeIdentifier } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { actAsInstallation, copyInSql, copyOutSql, qualified } from './database-content.js'
import { type BackupManifest, type BackupTable, tableFile } from './manifest.js'
import { digestRows } from './row-digest.js'

/** Loads every table in one transaction, which commits only when every count and digest is that of the backup. */
export async function loadContent(client: Client, manifest: BackupManifest, folder: string): Promise<void> {
  await client.query('begin')
  await actAsInstallation(client)
  const guards = await lowerGuards(client, manifest.tables)
  await client.query(`truncate ${manifest.tables.map(qualified).join(', ')}`)
  for (const table of manifest.tables) {
    await pipeline(createReadStream(tableFile(folder, table)), client.query(copyFrom(copyInSql(table))))
  }
  for (const sequence of manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint)', [qualified(sequence), sequence.value])
  }
  for (const table of manifest.tables) await compare(client, table)
  for (const raise of guards) await client.query(raise)
  await releaseJobs(client)
  await client.query('commit')
}

/**
 * Foreign keys would ask for an order that tables referring to each other cannot have; triggers would count what was
 * counted before; COPY refuses tables whose row-level security binds the owner too. All come back in the same
 * transaction, the keys checked over every row.
 */
async function lowerGuards(client: Client, tables: BackupTable[]): Promise<string[]> {
  const raise: string[] = []
  for (const table of tables) {
    const name = qualified(table)
    for (const key of await foreignKeysOf(client, name)) {
      await client.query(`alter table ${name} drop constraint ${escapeIdentifier(key.name)}`)
      raise.push(`alter table ${name} add constraint ${escapeIdentifier(key.name)} ${key.definition}`)
    }
    await client.query(`alter table ${name} disable trigger user`)
    raise.push(`alter table ${name} enable trigger user`)
    if (await isForced(client, name)) {
      await client.query(`alter table ${name} no force row level security`)
      raise.push(`alter table ${name} force row level security`)
    }
  }
  return raise
}

async function foreignKeysOf(client: Client, table: string): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conparentid = 0 and conrelid = $1::regclass order by 1`,
    [table],
  )
  return rows
}

async function isForced(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ forced: boolean }>(
    'select relforcerowsecurity as forced from pg_class where oid = $1::regclass',
    [table],
  )
  return rows[0]?.forced === true
}

async function compare(client: Client, table: BackupTable): Promise<void> {
  const digest = digestRows()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(client.query(copyTo(copyOutSql(table))), digest.through, nowhere)
  const came = digest.result()
  if (came.rows === table.rows && came.digest === table.digest) return
  throw new Error(`Table ${table.schema}.${table.name} did not come back as it was: ${came.rows} rows of ${table.rows}`)
}

/** Whoever was at these jobs when the backup was made is not here; another worker takes them up at once. */
async function releaseJobs(client: Client): Promise<void> {
  for (const table of ['_private_jobs', '_private_job_queues']) {
    await client.query(
      `update graphile_worker.${table} set locked_at = null, locked_by = null where locked_at is not null`,
    )
  }
}
