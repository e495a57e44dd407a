import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import { withConnection } from '../../src/platform/postgres/connection.js'
import { type LoginUrls, loginPasswords, loginUrls } from '../../src/platform/postgres/logins.js'
import { testDatabaseSecret } from './test-secret.js'
import { prepareTownTemplate, townTemplate } from './town-template.js'

/** A database of one test's own, migrated and empty. Tests use `appUrl`; the owner only looks. */
export interface TestDatabase {
  ownerUrl: string
  appUrl: string
  jobsUrl: string
  readerUrl: string
}

/** A fresh, empty database for the test, dropped after it together with every connection that was left open. */
export async function openTestDatabase(t: TestContext): Promise<TestDatabase> {
  const { superuserUrl, templateUrl } = testServer()
  const name = await cloneTemplate(superuserUrl, templateUrl)
  t.after(() => drop(superuserUrl, name))
  return urlsOf(templateUrl, name)
}

/** A database in which the town of `town.ts` already stands; whoever opened it closes their connections, then drops it. */
export async function openTownDatabase(): Promise<TestDatabase & { drop(): Promise<void> }> {
  const { superuserUrl, templateUrl } = testServer()
  await prepareTownTemplate({
    superuserUrl,
    emptyTemplate: new URL(templateUrl).pathname.slice(1),
    owner: decodeURIComponent(new URL(templateUrl).username),
    appUrlOf: (name) => urlsOf(templateUrl, name).appUrl,
  })
  const name = await cloneTemplate(superuserUrl, inDatabase(templateUrl, townTemplate))
  return { ...urlsOf(templateUrl, name), drop: () => drop(superuserUrl, name) }
}

/** The same for a piece of work, where no test context is at hand. */
export async function withDatabase<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  const { superuserUrl, templateUrl } = testServer()
  const name = await cloneTemplate(superuserUrl, templateUrl)
  try {
    return await work(urlsOf(templateUrl, name))
  } finally {
    await drop(superuserUrl, name)
  }
}

/** An empty database, prepared and migrated by nobody, owned by the same role as the others. */
export async function openEmptyDatabase(t: TestContext): Promise<{ ownerUrl: string }> {
  const { superuserUrl, templateUrl } = testServer()
  const name = nameOfNext()
  const owner = decodeURIComponent(new URL(templateUrl).username)
  await withConnection(superuserUrl, (client) => client.query(`create database ${name} owner ${owner}`))
  t.after(() => drop(superuserUrl, name))
  return { ownerUrl: inDatabase(templateUrl, name) }
}

async function cloneTemplate(superuserUrl: string, templateUrl: string): Promise<string> {
  const name = nameOfNext()
  const template = new URL(templateUrl).pathname.slice(1)
  const owner = decodeURIComponent(new URL(templateUrl).username)
  await withConnection(superuserUrl, (client) =>
    client.query(`create database ${name} template ${template} owner ${owner}`),
  )
  return name
}

async function drop(superuserUrl: string, name: string): Promise<void> {
  await withConnection(superuserUrl, (client) => client.query(`drop database if exists ${name} with (force)`))
}

/** Logins belong to the template; its clones let them in too, so that a clone needs no roles of its own. */
function urlsOf(templateUrl: string, name: string): TestDatabase {
  const logins: LoginUrls = loginUrls(templateUrl, loginPasswords(testDatabaseSecret, templateUrl))
  return {
    ownerUrl: inDatabase(templateUrl, name),
    appUrl: inDatabase(logins.app, name),
    jobsUrl: inDatabase(logins.jobs, name),
    readerUrl: inDatabase(logins.reader, name),
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function nameOfNext(): string {
  return `test_${randomBytes(6).toString('hex')}`
}

function testServer(): { superuserUrl: string; templateUrl: string } {
  const { MOTCUA_TEST_DATABASE: templateUrl, MOTCUA_TEST_SUPERUSER: superuserUrl } = process.env
  if (!templateUrl || !superuserUrl)
    throw new Error('Run tests with "npm test" or "node bin/test.mjs <part of a path>"')
  return { superuserUrl, templateUrl }
}
