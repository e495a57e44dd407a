import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../test/support/count-statements.js'
import { postedBy } from '../../test/support/posted-by.js'
import { openTown, type Town } from '../../test/support/town.js'
import { Visitor, wordsOf } from '../../test/support/visitor.js'
import { asActor, asSystem } from '../platform/db.js'
import { endSessions, forgetSessions } from '../platform/sessions.js'
import { paths } from './paths.js'

const recorded = (town: Town) =>
  asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('auditLog')
      .select(['action', 'actorKind', 'subject'])
      .where('action', '!=', 'log_in')
      .orderBy('id')
      .execute(),
  )

const idsOf = (town: Town) =>
  asSystem(town.needs.db, (tx) => tx.selectFrom('sessions').select('id').orderBy('id').execute()).then((rows) =>
    rows.map(({ id }) => id),
  )

/** Presses one of several forms of a page. */
async function pressAt(town: Town, visitor: Visitor, { at: path, to }: { at: string; to: string }) {
  town.clock.forward({ minutes: 1 })
  const page = await visitor.open(path)
  const [token] = [postedBy(page.html)._csrf].flat()
  return visitor.press(page, { _csrf: token }, to)
}

test('a person sees where they are logged in, ends one of the sessions, then all; other people’s stay', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const here = new Visitor(app, await town.logInAs(town.citizen()))
  town.clock.forward({ minutes: 1 })
  const there = new Visitor(app, await town.logInAs(town.citizen()))
  town.clock.forward({ minutes: 1 })
  const other = new Visitor(app, await town.logInAs(town.citizen(1)))
  const [, thereId = '', otherId = ''] = await idsOf(town)

  const page = await here.open(paths.sessions)
  assert.equal(page.html.match(/<tr/g)?.length, 3, 'a head and two sessions')
  assert.match(wordsOf(page), /Thiết bị này/)
  const ended = await pressAt(town, here, { at: paths.sessions, to: paths.session(thereId) })
  assert.match(wordsOf(ended), /Đã đăng xuất ở nơi đó/)
  assert.match((await there.open(paths.account)).path, /^\/dang-nhap/)

  await pressAt(town, here, { at: paths.sessions, to: paths.session(otherId) })
  assert.equal((await other.open(paths.account)).path, paths.account, 'nobody ends the session of another')
  assert.match((await pressAt(town, here, { at: paths.sessions, to: paths.sessions })).path, /^\/dang-nhap/)
  assert.deepEqual(await idsOf(town), [otherId])
  assert.deepEqual(await recorded(town), [
    { action: 'end_session', actorKind: 'citizen', subject: thereId },
    { action: 'end_session', actorKind: 'citizen', subject: otherId },
    { action: 'end_all_sessions', actorKind: 'citizen', subject: null },
  ])
})

test('an officer does the same in the workspace, and their browsers are known no more', async (t) => {
  const town = await openTown(t)
  const officer = await town.officer('receiver')
  const desk = new Visitor(await town.app(), await town.logInAs(officer))
  await asSystem(town.needs.db, (tx) =>
    tx
      .insertInto('officerDevices')
      .values({
        officerId: officer.id,
        tokenHash: Buffer.alloc(32),
        knownSince: town.needs.now(),
        lastUsedAt: town.needs.now(),
      })
      .execute(),
  )
  assert.match(wordsOf(await desk.open(paths.officeSessions)), /Nơi đang đăng nhập.*Thiết bị này/)
  assert.match(
    (await pressAt(town, desk, { at: paths.officeSessions, to: paths.officeSessions })).path,
    /^\/can-bo\/dang-nhap/,
  )
  const left = await asSystem(town.needs.db, (tx) => tx.selectFrom('officerDevices').select('officerId').execute())
  assert.deepEqual([left, await idsOf(town)], [[], []])
})

test('logging out is on record, and the list asks a fixed number of questions', async (t) => {
  const town = await openTown(t)
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  const [id] = await idsOf(town)
  const one = await statementsOf(() => visitor.open(paths.sessions))
  for (let n = 0; n < 5; n += 1) await town.logInAs(town.citizen())
  const six = await statementsOf(() => visitor.open(paths.sessions))
  assert.equal(six.length, one.length)
  assert.ok(six.length <= 4, six.join('\n'))
  await pressAt(town, visitor, { at: paths.sessions, to: paths.logOut })
  assert.deepEqual(await recorded(town), [{ action: 'log_out', actorKind: 'citizen', subject: id }])
})

test('the database lets nobody see or end the sessions of others', async (t) => {
  const town = await openTown(t)
  await town.logInAs(town.citizen())
  await town.logInAs(await town.officer('receiver'))
  const owner = { kind: 'citizen' as const, id: town.citizen().id }
  for (const actor of [{ kind: 'citizen' as const, id: town.citizen(1).id }, { kind: 'anyone' as const }]) {
    await asActor(town.needs.db, actor, (tx) => endSessions(tx, owner, 'all'))
    assert.deepEqual(await asActor(town.needs.db, actor, (tx) => tx.selectFrom('sessions').select('id').execute()), [])
  }
  assert.equal((await idsOf(town)).length, 2)
})

test('ended sessions are deleted a day later, those that live are not', async (t) => {
  const town = await openTown(t)
  await town.logInAs(town.citizen())
  const after = (hours: number) => ({
    ...town.needs,
    now: () => new Date(town.needs.now().getTime() + hours * 3_600_000),
  })
  assert.equal(await forgetSessions(after(25)), 0, 'idle for two hours, and one day')
  assert.equal(await forgetSessions(after(27)), 1)
})
