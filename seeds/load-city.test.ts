import assert from 'node:assert/strict'
import { test } from 'node:test'
import pino from 'pino'
import { recordTest, services } from '../src/connections/index.js'
import { keyringFrom } from '../src/platform/crypto.js'
import { asSystem, openDb, openPool } from '../src/platform/db.js'
import { importCatalogue } from '../src/procedures/index.js'
import { aCatalogueLine, catalogueFile } from '../test/support/a-catalogue-line.js'
import { openTestDatabase } from '../test/support/database.js'
import { testDatabaseSecret } from '../test/support/test-secret.js'
import { loadCity } from './load-city.js'
import { demoProcedures } from './procedures/index.js'

test('a catalogue imported before the first start leaves the city its own procedures', async (t) => {
  const { appUrl } = await openTestDatabase(t)
  // The database is dropped before its connections hear of it.
  const db = openDb(openPool(appUrl, () => undefined))
  t.after(() => db.destroy())
  const founded = new Date('2026-06-01T01:00:00Z')
  const needs = {
    ...{ db, now: () => founded, keyring: keyringFrom(testDatabaseSecret) },
    ...{ log: pino({ level: 'silent' }), publicUrl: 'http://town.example' },
  }
  await asSystem(db, async (tx) => {
    for (const service of services) await recordTest(tx, service, { answered: true, at: founded })
  })
  const catalogue = catalogueFile(demoProcedures.map(({ code }) => aCatalogueLine({ code })))
  await importCatalogue(needs, { name: 'x', catalogue }, { isDryRun: false, officerId: null })
  await loadCity(needs)
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('procedures as p')
      .innerJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
      .select(['r.origin', 'r.number'])
      .execute(),
  )
  assert.deepEqual(
    rows,
    demoProcedures.map(() => ({ origin: 'here', number: 2 })),
  )
})
