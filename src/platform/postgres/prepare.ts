import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg'
import { CannotStart } from '../cannot-start.js'
import { canLogIn, withConnection } from './connection.js'
import { databaseName, type LoginKind, type LoginPasswords, loginKinds, loginName, loginUrls } from './logins.js'
import { scramVerifier } from './scram-verifier.js'

const oldestServer = 15

/** Groups that grants in migrations speak of. `motcua_reach` has no login: it owns what must see past row-level security. */
const groups = ['motcua_app', 'motcua_jobs', 'motcua_reader', 'motcua_reach'] as const

/** Two programs that start at once prepare and migrate one after the other. */
export const schemaLock = 7001

/** Makes the roles of the database, from the address of its owner; changes nothing when they are there already. */
export async function prepareDatabase(ownerUrl: string, passwords: LoginPasswords): Promise<void> {
  await withConnection(ownerUrl, async (client) => {
    await refuseOldServer(client)
    await client.query('select pg_advisory_lock($1)', [schemaLock])
    if (await isPrepared(client, ownerUrl, passwords)) return
    await refuseForeignDatabase(client)
    await inOneSentence(() => makeRoles(client, ownerUrl, passwords))
  })
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  const version = rows[0]?.version ?? ''
  if (Number.parseInt(version, 10) < oldestServer) {
    throw new CannotStart(`PostgreSQL ${oldestServer} or newer is needed, this server is ${version}.`)
  }
}

async function refuseForeignDatabase(client: Client): Promise<void> {
  const { rows } = await client.query<{ owned: boolean; name: string }>(
    `select pg_has_role(current_user, datdba, 'usage') as owned, datname as name
     from pg_database where datname = current_database()`,
  )
  if (!rows[0]?.owned)
    throw new CannotStart(`DATABASE_URL must be the address of the role that owns database ${rows[0]?.name}.`)
}

async function isPrepared(client: Client, ownerUrl: string, passwords: LoginPasswords): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select count(*) = $2 and bool_and(rolname not in ('motcua_jobs', 'motcua_reach') or pg_has_role(current_user, oid, 'usage')) as ready
     from pg_roles where rolname = any ($1)`,
    [groups, groups.length],
  )
  if (!rows[0]?.ready) return false
  const urls = loginUrls(ownerUrl, passwords)
  const answers = await Promise.all(loginKinds.map((kind) => canLogIn(urls[kind])))
  return answers.every((works) => works)
}

async function makeRoles(client: Client, ownerUrl: string, passwords: LoginPasswords): Promise<void> {
  const database = escapeIdentifier(databaseName(ownerUrl))
  for (const group of groups) await makeRole(client, group, 'nologin')
  // So that a migration may hand a function over to them.
  await client.query('grant motcua_jobs, motcua_reach to current_user')
  await client.query(`revoke all on database ${database} from public`)
  for (const kind of loginKinds) await makeLogin(client, { ownerUrl, kind, password: passwords[kind], database })
  await client.query(`grant create on database ${database} to motcua_jobs`)
}

interface Login {
  ownerUrl: string
  kind: LoginKind
  password: string
  database: string
}

async function makeLogin(client: Client, { ownerUrl, kind, password, database }: Login): Promise<void> {
  const name = loginName(ownerUrl, kind)
  await makeRole(client, name, 'login')
  const role = escapeIdentifier(name)
  await client.query(`alter role ${role} login password ${escapeLiteral(scramVerifier(password))}`)
  await client.query(`grant motcua_${kind} to ${role}`)
  await client.query(`grant connect on database ${database} to ${role}`)
  // Tables of the job queue must belong to the group, whichever login made them.
  if (kind === 'jobs') await client.query(`alter role ${role} set role = 'motcua_jobs'`)
}

/** Roles are of the whole server, the lock only of this database: another installation may be making the same one now. */
async function makeRole(client: Client, name: string, may: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  if (rowCount) return
  try {
    await client.query(`create role ${escapeIdentifier(name)} ${may}`)
  } catch (error) {
    if (!(error instanceof DatabaseError) || !['42710', '23505'].includes(error.code ?? '')) throw error
  }
}

async function inOneSentence(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '42501') throw error
    throw new CannotStart(
      `The role of DATABASE_URL may not make the roles motcua needs (${error.message}): give it CREATEROLE, or run "npm run db:prepare" as one that has it.`,
    )
  }
}
