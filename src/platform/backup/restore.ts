import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { CannotStart } from '../cannot-start.js'
import { withConnection } from '../postgres/connection.js'
import { loginPasswords, loginUrls } from '../postgres/logins.js'
import { migrateDatabase, readMigrations } from '../postgres/migrate.js'
import { prepareDatabase } from '../postgres/prepare.js'
import { secretMark } from '../secret-mark.js'
import type { BackupSource } from './back-up.js'
import type { FilesPlace } from './files-place.js'
import { loadContent } from './load-content.js'
import { type BackupManifest, readManifest, tableFile } from './manifest.js'

export interface RestoreTarget extends BackupSource {
  migrationsFolder: string
}

/**
 * Puts a backup into an empty database and an empty folder of files, and compares every count and hash before it commits.
 * Nothing is touched unless the backup is whole, of this program or an older one, and sealed with the same secret.
 */
export async function restore(target: RestoreTarget, folder: string): Promise<BackupManifest> {
  const manifest = readManifest(folder)
  refuseOtherSecret(manifest, target.secret)
  refuseOtherHistory(manifest, target.migrationsFolder)
  await refuseDamage(manifest, folder)
  await refuseFullTarget(target)

  const passwords = loginPasswords(target.secret, target.ownerUrl)
  const schema = {
    ownerUrl: target.ownerUrl,
    jobsUrl: loginUrls(target.ownerUrl, passwords).jobs,
    folder: target.migrationsFolder,
  }
  await prepareDatabase(target.ownerUrl, passwords)
  await migrateDatabase({ ...schema, upTo: manifest.migrations.at(-1)?.number ?? 0 })
  await putFilesBack(manifest, folder, target.files)
  await withConnection(target.ownerUrl, (client) => loadContent(client, manifest, folder))
  await migrateDatabase(schema)
  return manifest
}

function refuseOtherSecret(manifest: BackupManifest, secret: string): void {
  if (manifest.secretMark === secretMark(secret)) return
  throw new CannotStart(
    'The backup was sealed with another secret: set MOTCUA_SECRET to it, or put the file "secret" back into the data folder first.',
  )
}

function refuseOtherHistory(manifest: BackupManifest, migrationsFolder: string): void {
  // Numbers may leave gaps, so the place in the list says nothing.
  const ours = new Map(readMigrations(migrationsFolder).map(({ number, sha256 }) => [number, sha256]))
  const strange = manifest.migrations.find(({ number, sha256 }) => ours.get(number) !== sha256)
  if (strange)
    throw new CannotStart(`The backup was made by a newer or another program (${strange.name}): restore with that one.`)
}

async function refuseDamage(manifest: BackupManifest, folder: string): Promise<void> {
  const tables = manifest.tables.map((table) => ({ file: tableFile(folder, table), sha256: table.sha256 }))
  const files = manifest.files.map(({ path: name, sha256 }) => ({ file: path.join(folder, 'files', name), sha256 }))
  for (const { file, sha256 } of [...tables, ...files]) {
    if ((await hashOf(file)) !== sha256)
      throw new CannotStart(`The backup is damaged: ${file} is missing or was changed.`)
  }
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function refuseFullTarget({ ownerUrl, files }: RestoreTarget): Promise<void> {
  await withConnection(ownerUrl, refuseFullDatabase)
  if (!(await files.isEmpty())) throw new CannotStart(`${files.name} holds files already: restore into an empty place.`)
}

async function refuseFullDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
     limit 1`,
  )
  if (rowCount) throw new CannotStart('The database is not empty: restore into an empty one.')
}

async function putFilesBack(manifest: BackupManifest, folder: string, place: FilesPlace): Promise<void> {
  const copied = await place.putBack(manifest.files, path.join(folder, 'files'))
  const lost = manifest.files.find(({ path: name, sha256 }) => copied.get(name) !== sha256)
  if (lost) throw new Error(`File ${lost.path} did not come back as it was`)
}
