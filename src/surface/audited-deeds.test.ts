import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { postedBy } from '../../test/support/posted-by.js'
import { openTown, type Town } from '../../test/support/town.js'
import { Visitor } from '../../test/support/visitor.js'
import { createAdministrator, type Role } from '../agencies/index.js'
import { legalDayOf } from '../dossiers/index.js'
import { asSystem } from '../platform/db.js'
import { withConnection } from '../platform/postgres/connection.js'
import { paths } from './paths.js'

const ask = (town: Town, statement: string) =>
  withConnection(town.database.ownerUrl, (client) => client.query(statement))

/** An officer's browser with one of the workspace's forms open, so that it may press any button. */
async function atDesk(town: Town, role: Role, { at, slug }: { at: string; slug?: string }) {
  const visitor = new Visitor(await town.app(), await town.logInAs(await town.officer(role, slug)))
  const page = await visitor.open(at)
  const [token] = [postedBy(page.html)._csrf].flat()
  return { press: (to: string, typed = {}) => visitor.pressOnly(page, { ...typed, _csrf: token }, to) }
}

/** Nothing can be put on record from here on, as when the disk of the log is full. */
const stopRecording = (town: Town) => ask(town, 'revoke insert on audit_log from motcua_app')
const recordAgain = (town: Town) => ask(town, 'grant insert on audit_log to motcua_app')

async function rowsOf(town: Town, action: string) {
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('auditLog').select(['subject', 'detail']).where('action', '=', action).orderBy('id').execute(),
  )
  // The detail of a route's row is made by one function.
  return rows.map(({ subject, detail }) => ({ subject, changed: (detail as { changed?: false }).changed ?? true }))
}

test('an acceptance that cannot be put on record does not happen', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const desk = await atDesk(town, 'receiver', { at: paths.officeSearch })
  const accept = paths.officeDeed(dossier.submissionCode, 'tiep-nhan')
  await stopRecording(town)
  assert.equal((await desk.press(accept)).status, 500)
  const { status } = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossiers').select('status').where('id', '=', dossier.id).executeTakeFirstOrThrow(),
  )
  assert.equal(status, 'submitted')

  await recordAgain(town)
  assert.equal((await desk.press(accept)).status, 303)
  assert.deepEqual(
    (await rowsOf(town, 'accept_dossier')).map(({ subject, changed }) => ({ subject, changed })),
    [{ subject: dossier.submissionCode, changed: true }],
  )
  town.clock.forward({ minutes: 1 })
  // Refused, since it is accepted: the press is on record, and that it changed nothing.
  assert.equal((await desk.press(accept)).status, 409)
  assert.deepEqual(
    (await rowsOf(town, 'accept_dossier')).map(({ changed }) => changed),
    [true, false],
  )
})

test('a key that cannot be put on record is not made', async (t) => {
  const town = await openTown(t)
  const desk = await atDesk(town, 'administrator', { at: paths.apiKeys, slug: 'hoa-sen' })
  await stopRecording(town)
  const typed = { ten: 'Hệ thống thử', quyen: 'dossier_status' }
  assert.equal((await desk.press(paths.apiKeys, typed)).status, 500)
  const keys = await asSystem(town.needs.db, (tx) => tx.selectFrom('apiKeys').select('id').execute())
  assert.deepEqual(keys, [])
})

test('an administrator who cannot be put on record is not made', async (t) => {
  const town = await openTown(t)
  await stopRecording(town)
  const wanted = {
    ...{ login: 'quan.tri.thu', fullName: 'Quản Trị Thử', password: 'một mật khẩu đủ dài' },
    agency: { code: 'H01', name: 'Ủy ban nhân dân tỉnh Thử' },
    today: legalDayOf(town.needs.now()),
  }
  await assert.rejects(createAdministrator(town.needs, wanted), /permission denied/)
  const made = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('officers').select('id').where('login', '=', wanted.login).execute(),
  )
  assert.deepEqual(made, [])
})
