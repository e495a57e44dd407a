import { readDatabaseConfig } from '../config.js'
import { CannotStart } from '../platform/cannot-start.js'
import { backupCommand } from './backup.js'
import { dbPrepareCommand } from './db-prepare.js'
import { restoreCommand } from './restore.js'

const commands: Record<string, (config: ReturnType<typeof readDatabaseConfig>, word?: string) => Promise<string>> = {
  'db:prepare': dbPrepareCommand,
  backup: backupCommand,
  restore: restoreCommand,
}

const [name = '', word] = process.argv.slice(2)
try {
  const command = commands[name]
  if (!command) throw new CannotStart(`There is no command "${name}"; there are ${Object.keys(commands).join(', ')}.`)
  process.stdout.write(`${await command(readDatabaseConfig(process.env), word)}\n`)
} catch (error) {
  if (!(error instanceof CannotStart)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
