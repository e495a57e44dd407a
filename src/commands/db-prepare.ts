import { openDatabase } from '../boot/open-database.js'
import { migrationsFolder } from '../boot/places.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { databaseName } from '../platform/postgres/logins.js'

/** `npm run db:prepare`: the roles and the schema, made from the address of the database's owner. */
export async function dbPrepareCommand(config: DatabaseConfig): Promise<string> {
  const database = await openDatabase(config, installationSecret(config), migrationsFolder)
  await database.stop()
  return `Database ${databaseName(database.ownerUrl)} is prepared: roles, logins and schema are there.`
}
