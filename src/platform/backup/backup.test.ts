import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { openEmptyDatabase, openTestDatabase } from '../../../test/support/database.js'
import { bucketKeys, openBucket } from '../../../test/support/s3-bucket.js'
import { openLocalStorage } from '../local-storage.js'
import { withConnection } from '../postgres/connection.js'
import { startEmbeddedPostgres } from '../postgres/embedded.js'
import { openS3Storage } from '../s3-storage.js'
import { backUp } from './back-up.js'
import { bucketPlace, folderPlace } from './files-place.js'
import { restore } from './restore.js'

const secret = 'the secret of this test, long enough to be one'
const migrationsFolder = 'migrations'

test('a backup comes back whole in an empty cluster: rows, guards, waiting jobs and files', async (t) => {
  const source = await aFilledInstallation(t)
  const folder = path.join(temporaryFolder(t), 'backup')
  const manifest = await backUp(source, folder, new Date())
  const counted = await countsOf(source.superuserUrl)
  for (const { schema, name, rows } of manifest.tables) assert.equal(rows, counted[`${schema}.${name}`], name)

  const target = await anEmptyCluster(t)
  await restore(target, folder)
  assert.deepEqual(await countsOf(target.superuserUrl), counted)
  assert.deepEqual(await guardsOf(target.superuserUrl), await guardsOf(source.superuserUrl))
  assert.deepEqual(await rowsOf(target.superuserUrl), await rowsOf(source.superuserUrl))
  assert.equal(readFileSync(path.join(target.filesFolder, 'abc/abcdef'), 'utf8'), 'giấy tờ')
  const again = await backUp(target, path.join(temporaryFolder(t), 'again'), new Date())
  assert.deepEqual(
    again.tables.map(({ name, rows, digest }) => ({ name, rows, digest })),
    manifest.tables.map(({ name, rows, digest }) => ({ name, rows, digest })),
  )
})

test('a job that was running when the backup was made waits again after the restore', async (t) => {
  const source = await aFilledInstallation(t)
  await ask(source.superuserUrl, `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w'`)
  const folder = path.join(temporaryFolder(t), 'backup')
  await backUp(source, folder, new Date())
  const target = await anEmptyTarget(t)
  await restore(target, folder)
  const jobs = await ask(target.ownerUrl, 'select locked_at, is_available from graphile_worker._private_jobs')
  assert.deepEqual(jobs, [{ locked_at: null, is_available: true }])
})

test('a backup that is damaged, unfinished or of another secret is refused before anything is touched', async (t) => {
  const source = await aFilledInstallation(t)
  const folder = path.join(temporaryFolder(t), 'backup')
  await backUp(source, folder, new Date())
  const target = await anEmptyTarget(t)

  await assert.rejects(restore({ ...target, secret: `${secret}!` }, folder), /another secret/)
  const file = path.join(folder, 'tables', 'public.agencies.copy')
  const whole = readFileSync(file)
  writeFileSync(file, Buffer.concat([whole, whole]))
  await assert.rejects(restore(target, folder), /damaged: .*agencies/)
  writeFileSync(file, whole)
  rmSync(path.join(folder, 'files/abc/abcdef'))
  await assert.rejects(restore(target, folder), /damaged: .*abcdef/)
  rmSync(path.join(folder, 'manifest.json'))
  await assert.rejects(restore(target, folder), /not a whole backup/)
  assert.deepEqual(await ask(target.ownerUrl, `select 1 from pg_tables where schemaname = 'public'`), [])
})

test('nothing is restored over what is there, nor backed up into a folder in use', async (t) => {
  const source = await aFilledInstallation(t)
  const folder = path.join(temporaryFolder(t), 'backup')
  await backUp(source, folder, new Date())
  await assert.rejects(restore({ ...source, migrationsFolder }, folder), /database is not empty/)
  await assert.rejects(backUp(source, folder, new Date()), /is not empty/)
  const target = await anEmptyTarget(t)
  writeFileSync(path.join(target.filesFolder, 'kept'), 'x')
  await assert.rejects(restore(target, folder), /holds files already/)
})

test('the files of a bucket are in the backup, and go back into a bucket or into a folder', async (t) => {
  const [from, to] = [await openBucket(), await openBucket()]
  t.after(() => Promise.all([from.close(), to.close()]))
  const storage = openS3Storage({ url: from.url, ...bucketKeys })
  const papers = [randomBytes(200_000), Buffer.from('giấy tờ đã niêm phong')]
  const keys = await Promise.all(papers.map(async (paper) => (await storage.put(paper)).key))
  const { ownerUrl } = await openTestDatabase(t)
  const folder = path.join(temporaryFolder(t), 'backup')
  const source = { ownerUrl, files: bucketPlace(storage, from.url), secret }
  const manifest = await backUp(source, folder, new Date())
  assert.deepEqual(manifest.files.map(({ size }) => size).sort(), papers.map(({ length }) => length).sort())

  const bucket = openS3Storage({ url: to.url, ...bucketKeys })
  const target = { ...(await anEmptyTarget(t)), files: bucketPlace(bucket, to.url) }
  await restore(target, folder)
  for (const [at, key] of keys.entries()) assert.deepEqual(await bucket.get(key), papers[at])
  const again = { ...(await anEmptyTarget(t)), files: target.files }
  await assert.rejects(restore(again, folder), /holds files already/)

  const local = await anEmptyTarget(t)
  await restore(local, folder)
  const found = await openLocalStorage(local.filesFolder)
  for (const [at, key] of keys.entries()) assert.deepEqual(await found.get(key), papers[at])
})

async function aFilledInstallation(t: TestContext) {
  const { ownerUrl } = await openTestDatabase(t)
  const superuserUrl = superuserOf(ownerUrl)
  await withConnection(superuserUrl, async (client) => {
    await client.query(
      `insert into agencies (id, code, slug, name, kind, counter_name, address, hotline, email, copyright_line, valid_from)
       select gen_random_uuid(), 'H99.' || (10 + i), 'don-vi-' || i, $1, 'ward', 'Bộ phận Một cửa', '', '1900', 'a@b', '©', '2025-07-01'
       from generate_series(1, 300) i`,
      ['Ủy ban\tnhân dân\nphường "Sen" \\. \\N'],
    )
    await client.query(
      `insert into officers (id, login, full_name, title, agency_id, created_at)
       select gen_random_uuid(), 'can.bo', 'Trần Thị Bưởi', 'Công chức', id, now() from agencies limit 1`,
    )
    await client.query(`insert into officer_credentials (officer_id, password_hash) select id, '' from officers`)
    await client.query(`select enqueue_job('send_notice', '{"noticeId": "x"}', null, null, 25)`)
  })
  const filesFolder = temporaryFolder(t)
  mkdirSync(path.join(filesFolder, 'abc'))
  writeFileSync(path.join(filesFolder, 'abc/abcdef'), 'giấy tờ')
  return { ownerUrl, superuserUrl, filesFolder, files: folderPlace(filesFolder), secret }
}

async function anEmptyTarget(t: TestContext) {
  const { ownerUrl } = await openEmptyDatabase(t)
  const filesFolder = temporaryFolder(t)
  return { ownerUrl, filesFolder, files: folderPlace(filesFolder), secret, migrationsFolder }
}

async function anEmptyCluster(t: TestContext) {
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-cluster-'))
  chmodSync(folder, 0o711)
  const postgres = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), settings: { fsync: 'off' } })
  t.after(async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const superuserUrl = inDatabaseOf(postgres.superuserUrl, postgres.ownerUrl)
  return {
    ownerUrl: postgres.ownerUrl,
    superuserUrl,
    filesFolder: path.join(folder, 'files'),
    files: folderPlace(path.join(folder, 'files')),
    secret,
    migrationsFolder,
  }
}

function superuserOf(ownerUrl: string): string {
  return inDatabaseOf(process.env.MOTCUA_TEST_SUPERUSER ?? '', ownerUrl)
}

function inDatabaseOf(url: string, other: string): string {
  return Object.assign(new URL(url), { pathname: new URL(other).pathname }).href
}

async function countsOf(url: string): Promise<Record<string, number>> {
  const tables = await ask(
    url,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await ask(url, `select count(*)::int as rows from ${name}`)
    counts[String(name)] = Number(row?.rows)
  }
  return counts
}

/** Everything that the restore lowers for a moment must stand again. */
async function guardsOf(url: string) {
  return {
    constraints: await ask(
      url,
      `select conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' order by 1, 2`,
    ),
    triggers: await ask(
      url,
      `select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`,
    ),
    security: await ask(
      url,
      `select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    ),
    sequences: await ask(url, `select schemaname, sequencename, last_value::int from pg_sequences order by 1, 2`),
  }
}

const rowsOf = (url: string) => ask(url, 'select * from agencies order by code')

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withConnection(url, async (client) => (await client.query(sql)).rows)
}

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-backup-'))
  chmodSync(folder, 0o711)
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
