import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { openEmptyDatabase, openTestDatabase } from '../../../test/support/database.js'
import { refuseLooseLogin } from './append-only.js'
import { withConnection } from './connection.js'
import { loginPasswords, loginUrls } from './logins.js'
import { migrateDatabase, readMigrations } from './migrate.js'
import { prepareDatabase } from './prepare.js'

const secret = 'secret of this test'

test('an empty database is prepared and migrated once, however many programs start at the same time', async (t) => {
  const { ownerUrl } = await openEmptyDatabase(t)
  const passwords = loginPasswords(secret, ownerUrl)
  const start = async () => {
    await prepareDatabase(ownerUrl, passwords)
    return migrateDatabase({ ownerUrl, jobsUrl: loginUrls(ownerUrl, passwords).jobs, folder: 'migrations' })
  }
  const ran = await Promise.all([start(), start(), start()])
  assert.equal(ran.filter((files) => files.length > 0).length, 1)
  const owners = await ask(ownerUrl, `select distinct tableowner from pg_tables where schemaname = 'graphile_worker'`)
  assert.deepEqual(owners, [{ tableowner: 'motcua_jobs' }])
})

test('a migration that fails leaves nothing behind, and its repaired file runs', async (t) => {
  const { options, folder } = await emptyStart(t)
  writeFileSync(path.join(folder, '0001_good.sql'), 'create table good (id integer)')
  writeFileSync(path.join(folder, '0002_bad.sql'), 'create table bad (id integer); select nonsense')
  await assert.rejects(migrateDatabase(options), /0002_bad.sql failed/)
  assert.deepEqual(
    await ask(options.ownerUrl, `select to_regclass('good') is null as good, to_regclass('bad') is null as bad`),
    [{ good: false, bad: true }],
  )
  writeFileSync(path.join(folder, '0002_bad.sql'), 'create table bad (id integer)')
  assert.deepEqual(await migrateDatabase(options), ['0002_bad.sql'])
})

test('a migration reaches rows that its own owner is shut out from', async (t) => {
  const { options, folder } = await emptyStart(t)
  writeFileSync(
    path.join(folder, '0001_guarded.sql'),
    `create table guarded (id integer);
     insert into guarded values (1);
     alter table guarded enable row level security, force row level security;
     create policy reach on guarded using (current_setting('motcua.actor_kind', true) = 'system')`,
  )
  writeFileSync(path.join(folder, '0002_update.sql'), 'update guarded set id = 2')
  await migrateDatabase(options)
  assert.deepEqual(await ask(options.ownerUrl, 'select id from guarded'), [])
  const seen = await withConnection(options.ownerUrl, async (client) => {
    await client.query(`select set_config('motcua.actor_kind', 'system', false)`)
    return (await client.query('select id from guarded')).rows
  })
  assert.deepEqual(seen, [{ id: 2 }])
})

test('a changed migration and a database newer than the program are refused', async (t) => {
  const { options, folder } = await emptyStart(t)
  const file = path.join(folder, '0001_first.sql')
  writeFileSync(file, 'create table first (id integer)')
  await migrateDatabase(options)
  writeFileSync(file, 'create table first (id bigint)')
  await assert.rejects(migrateDatabase(options), { name: 'CannotStart', message: /0001_first.sql was changed/ })
  rmSync(file)
  await assert.rejects(migrateDatabase(options), { name: 'CannotStart', message: /newer than this program/ })
})

test('the serving login may not rewrite the logs; the owner would be refused as one', async (t) => {
  const { appUrl, ownerUrl } = await openTestDatabase(t)
  await refuseLooseLogin(appUrl, ['dossier_events', 'audit_log', 'access_log'])
  await assert.rejects(refuseLooseLogin(ownerUrl, ['dossier_events']), { name: 'CannotStart' })
  await assert.rejects(ask(appUrl, 'delete from dossier_events'), { code: '42501' })
})

async function emptyStart(t: TestContext) {
  const { ownerUrl } = await openEmptyDatabase(t)
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-migrations-'))
  const passwords = loginPasswords(secret, ownerUrl)
  t.after(() => rmSync(folder, { recursive: true }))
  await prepareDatabase(ownerUrl, passwords)
  return { folder, options: { ownerUrl, jobsUrl: loginUrls(ownerUrl, passwords).jobs, folder } }
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query(sql)).rows)
}

test('what was released stands as it was: a change of the database is a new file', () => {
  const released = readFileSync('migrations/released.sha256', 'utf8').trimEnd().split('\n')
  const now = new Map(readMigrations('migrations').map(({ name, sha256 }) => [name, sha256]))
  assert.ok(released.length >= 13)
  for (const line of released) {
    const [sha256, name = ''] = line.split(/ +/)
    assert.equal(now.get(name), sha256, name)
  }
})
