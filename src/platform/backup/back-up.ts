import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { CannotStart } from '../cannot-start.js'
import { withConnection } from '../postgres/connection.js'
import { secretMark } from '../secret-mark.js'
import { actAsInstallation, type ContentTable, copyOutSql, listSequences, listTables } from './database-content.js'
import type { FilesPlace } from './files-place.js'
import { type BackupManifest, type BackupTable, manifestFile, tableFile } from './manifest.js'
import { digestRows } from './row-digest.js'

export interface BackupSource {
  ownerUrl: string
  files: FilesPlace
  secret: string
}

/**
 * Writes the database as it is at one moment, and all files, to an empty folder, while the program goes on. The secret is
 * not in it: without the secret the backup is worth nothing to a thief, and nothing to its owner either.
 */
export async function backUp(source: BackupSource, folder: string, now: Date): Promise<BackupManifest> {
  await makeEmptyFolder(folder)
  const database = await withConnection(source.ownerUrl, (client) => backUpDatabase(client, folder))
  // After the rows: a row's file was stored before the row, so no row of the snapshot can lack its file.
  const files = await source.files.copyOut(path.join(folder, 'files'))
  const manifest: BackupManifest = {
    format: 1,
    madeAt: now.toISOString(),
    secretMark: secretMark(source.secret),
    ...database,
    files,
  }
  await writeDurably(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function makeEmptyFolder(folder: string): Promise<void> {
  try {
    await mkdir(path.join(folder, 'tables'), { recursive: true, mode: 0o700 })
    const found = await readdir(folder)
    if (found.length === 1 && (await readdir(path.join(folder, 'tables'))).length === 0) return
  } catch (error) {
    throw new CannotStart(`The backup cannot be written to ${folder} (${(error as NodeJS.ErrnoException).code}).`)
  }
  throw new CannotStart(`${folder} is not empty: name a new folder for the backup.`)
}

async function backUpDatabase(client: Client, folder: string) {
  await client.query('begin transaction isolation level repeatable read read only')
  await actAsInstallation(client)
  const { rows: migrations } = await client.query<BackupManifest['migrations'][number]>(
    'select number, name, sha256 from schema_migrations order by number',
  )
  const tables: BackupTable[] = []
  for (const table of await listTables(client)) tables.push(await writeTable(client, table, folder))
  const sequences = await listSequences(client)
  await client.query('commit')
  return { migrations, tables, sequences }
}

async function writeTable(client: Client, table: ContentTable, folder: string): Promise<BackupTable> {
  const digest = digestRows()
  const hash = createHash('sha256')
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const file = createWriteStream(tableFile(folder, table), { mode: 0o600, flush: true })
  await pipeline(client.query(copyTo(copyOutSql(table))), digest.through, hashed, file)
  return { ...table, ...digest.result(), sha256: hash.digest('hex') }
}

async function writeDurably(file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600, flush: true })
  const folder = await open(path.dirname(file))
  await folder.sync()
  await folder.close()
}
