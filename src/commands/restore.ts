import path from 'node:path'
import { filesPlace } from '../boot/files-place.js'
import { reachDatabase } from '../boot/open-database.js'
import { migrationsFolder } from '../boot/places.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { restore } from '../platform/backup/restore.js'
import { CannotStart } from '../platform/cannot-start.js'

/** `npm run restore -- <folder>`: into an empty database and an empty folder of files, compared before it is committed. */
export async function restoreCommand(config: DatabaseConfig, folder: string | undefined): Promise<string> {
  if (!folder) throw new CannotStart('Name the folder of the backup: npm run restore -- <folder>')
  const secret = installationSecret(config)
  const database = await reachDatabase(config, secret)
  try {
    const target = { ownerUrl: database.ownerUrl, files: filesPlace(config), secret, migrationsFolder }
    const { tables, files, madeAt } = await restore(target, path.resolve(folder))
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return `Restored ${rows} rows and ${files.length} files as they were at ${madeAt}; every count and hash is the same.`
  } finally {
    await database.stop()
  }
}
