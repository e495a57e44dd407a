import { type DatabaseConfig, readDatabaseConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { adminCreateCommand } from './admin-create.js'
import { backupCommand } from './backup.js'
import { catalogueImportCommand } from './catalogue-import.js'
import { dbPrepareCommand } from './db-prepare.js'
import { restoreCommand } from './restore.js'
import { unitsImportCommand } from './units-import.js'

const commands: Record<string, (config: DatabaseConfig, words: string[]) => Promise<string>> = {
  'db:prepare': dbPrepareCommand,
  'admin:create': adminCreateCommand,
  'catalogue:import': catalogueImportCommand,
  'units:import': unitsImportCommand,
  backup: (config, [folder]) => backupCommand(config, folder),
  restore: (config, [folder]) => restoreCommand(config, folder),
}

const [name = '', ...words] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new CannotStart(`There is no command "${name}"; there are ${Object.keys(commands).join(', ')}.`)
  process.stdout.write(`${await command(readDatabaseConfig(process.env), words)}\n`)
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
