// The PostgreSQL of the tests: one embedded server in a folder of its own, with a migrated database that every test clones.
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Starts the server, unless the address of another one's superuser is given, and makes the template there. */
export async function startTestDatabase(givenSuperuserUrl) {
  const given = givenSuperuserUrl ?? process.env.MOTCUA_TEST_SERVER
  const server = given ? { superuserUrl: given, stop: async () => undefined } : await startEmbedded()
  try {
    const templateUrl = await makeTemplate(server.superuserUrl)
    return { superuserUrl: server.superuserUrl, templateUrl, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function startEmbedded() {
  const { startEmbeddedPostgres } = await import('../dist/src/platform/postgres/embedded.js')
  const folder = mkdtempSync(path.join(roomyMemory() ?? tmpdir(), 'motcua-test-'))
  chmodSync(folder, 0o711)
  // Nothing here has to survive a power cut; tests that kill servers start their own.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
  const postgres = await startEmbeddedPostgres({ dataFolder: path.join(folder, 'data'), settings })
  const stop = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { superuserUrl: postgres.superuserUrl, stop }
}

/** Every test clones a database; in memory the whole run takes a quarter less. Undefined where there is no room for it. */
function roomyMemory() {
  const folder = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > 6 * 1024 ** 3 ? folder : undefined
  } catch {
    return undefined
  }
}

async function makeTemplate(superuserUrl) {
  const { withConnection } = await import('../dist/src/platform/postgres/connection.js')
  const { loginPasswords, loginUrls } = await import('../dist/src/platform/postgres/logins.js')
  const { prepareDatabase } = await import('../dist/src/platform/postgres/prepare.js')
  const { migrateDatabase } = await import('../dist/src/platform/postgres/migrate.js')
  const { testDatabaseSecret } = await import('../dist/test/support/test-secret.js')
  const templateUrl = addressOf(superuserUrl, 'motcua_test_owner', 'motcua_test')
  await withConnection(superuserUrl, async (client) => {
    // The town is made anew from this template by the first test that needs it.
    for (const name of ['motcua_test', 'motcua_test_town']) {
      await client.query(`drop database if exists ${name} with (force)`)
    }
    const { rowCount } = await client.query(`select 1 from pg_roles where rolname = 'motcua_test_owner'`)
    const verb = rowCount ? 'alter' : 'create'
    await client.query(`${verb} role motcua_test_owner login createrole password 'test'`)
    await client.query('create database motcua_test owner motcua_test_owner')
  })
  const passwords = loginPasswords(testDatabaseSecret, templateUrl)
  await prepareDatabase(templateUrl, passwords)
  await migrateDatabase({
    ownerUrl: templateUrl,
    jobsUrl: loginUrls(templateUrl, passwords).jobs,
    folder: 'migrations',
  })
  return templateUrl
}

function addressOf(superuserUrl, role, database) {
  const url = new URL(superuserUrl)
  url.username = role
  url.password = 'test'
  url.pathname = `/${database}`
  return url.href
}
