import path from 'node:path'
import { filesPlace } from '../boot/files-place.js'
import { reachDatabase } from '../boot/open-database.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { backUp } from '../platform/backup/back-up.js'

/** `npm run backup -- <folder>`: database and files at one moment, without the secret; the program may go on meanwhile. */
export async function backupCommand(config: DatabaseConfig, folder: string | undefined): Promise<string> {
  const now = new Date()
  const target = path.resolve(folder ?? `backup-${now.toISOString().slice(0, 19).replaceAll(':', '')}`)
  const secret = installationSecret(config)
  const database = await reachDatabase(config, secret)
  try {
    const source = { ownerUrl: database.ownerUrl, files: filesPlace(config), secret }
    const { tables, files } = await backUp(source, target, now)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    return `Backed up ${rows} rows and ${files.length} files to ${target}.
The secret is not in it: keep MOTCUA_SECRET (in the demo, the file "secret" of the data folder) in another place.`
  } finally {
    await database.stop()
  }
}
