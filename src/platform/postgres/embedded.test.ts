import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { Client } from 'pg'
import { until } from '../../../test/support/until.js'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.js'

test('the database is back, on the same port and with its rows, after a stop and after a kill', async (t) => {
  const place = freshPlace(t)
  const first = await place.start()
  await query(first.ownerUrl, 'create table marks (mark text); insert into marks values (1)')
  await first.stop()
  await assert.rejects(query(first.ownerUrl, 'select 1'), { code: 'ECONNREFUSED' })

  const second = await place.start()
  assert.equal(second.port, first.port)
  process.kill(await postmasterOf(second), 'SIGKILL')
  const marks = () => query(second.ownerUrl, 'select mark from marks').catch(() => undefined)
  assert.deepEqual(await until('the server to be back', marks), [{ mark: '1' }])
})

test('two programs of one data folder share the server, and the last to leave stops it', async (t) => {
  const place = freshPlace(t)
  const [one, other] = await Promise.all([place.start(), place.start()])
  assert.equal(one.port, other.port)
  await one.stop()
  assert.deepEqual(await query(other.ownerUrl, 'select 1 as alive'), [{ alive: 1 }])
  await other.stop()
  await assert.rejects(query(other.ownerUrl, 'select 1'), { code: 'ECONNREFUSED' })
})

test('nobody enters without a password, and the owner is no superuser', async (t) => {
  const postgres = await freshPlace(t).start()
  await assert.rejects(query(`postgres://postgres@127.0.0.1:${postgres.port}/postgres`, 'select 1'))
  const [owner] = await query(postgres.ownerUrl, 'select rolsuper, rolcreaterole from pg_roles where rolname = user')
  assert.deepEqual(owner, { rolsuper: false, rolcreaterole: true })
})

test('a process id in postmaster.pid that now belongs to someone else stops nobody', async (t) => {
  const place = freshPlace(t)
  const first = await place.start()
  const [{ cluster } = { cluster: '' }] = await query(
    first.superuserUrl,
    `select current_setting('data_directory') cluster`,
  )
  await first.stop()
  writeFileSync(
    path.join(String(cluster), 'postmaster.pid'),
    `${process.ppid}\n${cluster}\n1\n${first.port}\n\n127.0.0.1\n`,
  )
  const second = await place.start()
  assert.deepEqual(await query(second.ownerUrl, 'select 1 as alive'), [{ alive: 1 }])
})

test('root keeps the cluster elsewhere when the data folder lies where the server may not enter', async (t) => {
  if (process.getuid?.() !== 0) return t.skip('only root has that trouble')
  const place = freshPlace(t, 0o700)
  const postgres = await place.start()
  const [{ cluster } = { cluster: '' }] = await query(
    postgres.superuserUrl,
    `select current_setting('data_directory') cluster`,
  )
  t.after(() => rmSync(path.dirname(String(cluster)), { recursive: true, force: true }))
  assert.match(String(cluster), /^\/var\/lib\/motcua\//)
  await postgres.stop()
  assert.deepEqual(await query((await place.start()).ownerUrl, 'select 1 as alive'), [{ alive: 1 }])
})

/** A data folder of its own; every server started in it is stopped, and then it is removed. */
function freshPlace(t: TestContext, mode = 0o711): { start(): Promise<EmbeddedPostgres> } {
  const parent = mkdtempSync(path.join(tmpdir(), 'motcua-postgres-'))
  chmodSync(parent, mode)
  const started: EmbeddedPostgres[] = []
  t.after(async () => {
    for (const postgres of started) await postgres.stop()
    rmSync(parent, { recursive: true, force: true })
  })
  const start = async () => {
    const postgres = await startEmbeddedPostgres({ dataFolder: path.join(parent, 'data'), settings: { fsync: 'off' } })
    started.push(postgres)
    return postgres
  }
  return { start }
}

async function postmasterOf(postgres: EmbeddedPostgres): Promise<number> {
  const [row] = await query(postgres.superuserUrl, `select pg_read_file('postmaster.pid') as file`)
  return Number.parseInt(String(row?.file), 10)
}

async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const answer = await client.query(sql)
    return answer.rows ?? []
  } finally {
    await client.end()
  }
}
