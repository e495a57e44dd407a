import type { DatabaseConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { refuseLooseLogin } from '../platform/postgres/append-only.js'
import { withConnection } from '../platform/postgres/connection.js'
import { startEmbeddedPostgres } from '../platform/postgres/embedded.js'
import { loginPasswords, loginUrls } from '../platform/postgres/logins.js'
import { migrateDatabase } from '../platform/postgres/migrate.js'
import { prepareDatabase } from '../platform/postgres/prepare.js'
import { secretMark } from '../platform/secret-mark.js'

export interface OpenDatabase {
  ownerUrl: string
  appUrl: string
  jobsUrl: string
  isEmbedded: boolean
  /** Stops the embedded server; leaves one that was given alone. */
  stop(): Promise<void>
}

/** Logs to which rows are only ever added; the program does not serve with a login that could do more. */
const appendOnlyTables = ['dossier_events', 'access_log', 'audit_log']

/** Reaches the database, starting the embedded one where none is given. */
export async function reachDatabase(config: DatabaseConfig, secret: string): Promise<OpenDatabase> {
  const embedded = config.ownerUrl ? undefined : await startEmbeddedPostgres({ dataFolder: config.dataFolder })
  const ownerUrl = config.ownerUrl ?? embedded?.ownerUrl ?? ''
  const made = loginUrls(ownerUrl, loginPasswords(secret, ownerUrl))
  return {
    ownerUrl,
    appUrl: config.appUrl ?? made.app,
    jobsUrl: config.jobsUrl ?? made.jobs,
    isEmbedded: embedded !== undefined,
    stop: async () => embedded?.stop(),
  }
}

/** Reaches the database and brings its roles and schema up to this program. */
export async function openDatabase(config: DatabaseConfig, secret: string, migrations: string): Promise<OpenDatabase> {
  const database = await reachDatabase(config, secret)
  try {
    const { ownerUrl, appUrl, jobsUrl } = database
    if (!config.appUrl) await prepareDatabase(ownerUrl, loginPasswords(secret, ownerUrl))
    await migrateDatabase({ ownerUrl, jobsUrl, folder: migrations })
    await refuseLooseLogin(appUrl, appendOnlyTables)
    await refuseOtherSecret(ownerUrl, secret)
    return database
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The first start leaves the mark of its secret; a start with another one could read nothing and would seal rows apart. */
async function refuseOtherSecret(ownerUrl: string, secret: string): Promise<void> {
  const mark = await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query<{ mark: string }>(
      'update installation set secret_mark = coalesce(secret_mark, $1) returning secret_mark as mark',
      [secretMark(secret)],
    )
    return rows[0]?.mark
  })
  if (mark === secretMark(secret)) return
  throw new CannotStart(
    'The database was sealed with another secret: set MOTCUA_SECRET to it, or put the file "secret" back into the data folder.',
  )
}
