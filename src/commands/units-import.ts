import { readFileSync } from 'node:fs'
import { importUnits } from '../agencies/index.js'
import { openDatabase } from '../boot/open-database.js'
import { migrationsFolder } from '../boot/places.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { openDb, openPool } from '../platform/db.js'

const usage = 'Name the files: npm run units:import -- <units.json> [<units-mapping.json>]'

/** `npm run units:import -- <list> [<mapping>]`: provinces and communes for the address questions of all forms. */
export async function unitsImportCommand(config: DatabaseConfig, [list, mapping]: string[]): Promise<string> {
  if (!list) throw new CannotStart(usage)
  const files = { list: readJson(list), ...(mapping && { mapping: readJson(mapping) }) }
  const database = await openDatabase(config, installationSecret(config), migrationsFolder)
  const pool = openPool(database.appUrl, () => undefined)
  try {
    const imported = await importUnits({ db: openDb(pool) }, files)
    if (imported.outcome === 'refused') {
      throw new CannotStart(`The list cannot be used; nothing was written.\n  ${imported.faults.join('\n  ')}`)
    }
    const { provinces, communes, former, ended } = imported
    return `${provinces} provinces, ${communes} communes and ${former} former names are in; ${ended} communes ended. Programs that run show them within seconds.`
  } finally {
    await pool.end()
    await database.stop()
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CannotStart(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}
