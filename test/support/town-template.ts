import pino from 'pino'
import { loadCity } from '../../seeds/load-city.js'
import { recordTest, services } from '../../src/connections/index.js'
import { keyringFrom } from '../../src/platform/crypto.js'
import { asSystem, openDb, openPool } from '../../src/platform/db.js'
import { withConnection } from '../../src/platform/postgres/connection.js'
import { testDatabaseSecret } from './test-secret.js'

export const townTemplate = 'motcua_test_town'
const halfBuilt = 'motcua_test_town_half_built'
/** Any number; the same in all test processes. */
const lockNumber = 20_260_722

/** When the town was founded, for all rows that say so. */
export const townFounded = new Date('2026-06-01T01:00:00Z')

export interface TemplatePlaces {
  superuserUrl: string
  /** The migrated, empty template. */
  emptyTemplate: string
  owner: string
  /** Address of the serving login in the database of this name. */
  appUrlOf(name: string): string
}

/** Makes the town's template once per test run, by whichever test comes first; the others wait for it. */
export async function prepareTownTemplate(places: TemplatePlaces): Promise<void> {
  await withConnection(places.superuserUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [townTemplate])
    if (rowCount) return
    await client.query(`drop database if exists ${halfBuilt} with (force)`)
    await client.query(`create database ${halfBuilt} template ${places.emptyTemplate} owner ${places.owner}`)
    await found(places.appUrlOf(halfBuilt))
    await client.query(`alter database ${halfBuilt} rename to ${townTemplate}`)
  })
}

async function found(appUrl: string): Promise<void> {
  const db = openDb(
    openPool(appUrl, (error) => {
      throw error
    }),
  )
  await asSystem(db, async (tx) => {
    for (const service of services) await recordTest(tx, service, { answered: true, at: townFounded })
  })
  await loadCity({
    db,
    now: () => townFounded,
    keyring: keyringFrom(testDatabaseSecret),
    log: pino({ level: 'silent' }),
    publicUrl: 'http://town.example',
  })
  await db.destroy()
}
