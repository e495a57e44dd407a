import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { generate } from 'otplib'
import { officers, demoOfficerPassword as password } from '../../seeds/officers.js'
import { openTown } from '../../test/support/town.js'
import { asActor, asSystem } from '../platform/db.js'
import { logInOfficer } from './log-in-officer.js'

/** An officer of the town, and whoever tries to log in as them. */
async function openDoor(t: TestContext) {
  const town = await openTown(t, { withRateLimits: true })
  const { id, login } = await town.officer('receiver')
  const secret = officers.find((each) => each.login === login)?.totpSecret ?? ''
  const tryWith = (given: { password?: string; code?: string; ip?: string; device?: string | undefined }) =>
    logInOfficer(town.needs, { ...{ login, password, code: '000000', ip: '192.0.2.1' }, ...given })
  /** The officer with password and authenticator. */
  const comeIn = async (from: { ip?: string; device?: string | undefined } = {}) => {
    town.clock.forward({ minutes: 1 })
    const code = await generate({ secret, epoch: Math.floor(town.needs.now().getTime() / 1000) })
    return tryWith({ ...from, code })
  }
  return { town, id, tryWith, comeIn }
}

test('wrong passwords shut out whoever types them, never the officer', async (t) => {
  const { tryWith, comeIn } = await openDoor(t)
  const first = await comeIn({ ip: '198.51.100.7' })
  assert.equal(first.outcome, 'open')
  const answers = []
  for (let n = 0; n < 30; n += 1) answers.push(await tryWith({ password: `guess ${n}`, ip: '192.0.2.1' }))
  assert.deepEqual(
    answers.map((answer) => answer.outcome === 'refused' && answer.because),
    [...Array<string>(10).fill('wrong'), ...Array<string>(20).fill('too_often')],
  )
  assert.equal((await comeIn({ ip: '192.0.2.1' })).outcome, 'refused', 'a strange browser behind that address waits')
  assert.equal((await comeIn({ ip: '203.0.113.9' })).outcome, 'open', 'a new machine elsewhere does not')
  const device = first.outcome === 'open' ? first.device : undefined
  assert.equal((await comeIn({ ip: '192.0.2.1', device })).outcome, 'open', 'nor does a known one, wherever it is')
})

test('from a thousand addresses at once a name can still be guessed at no faster than its own limit, and known browsers go in', async (t) => {
  const { tryWith, comeIn } = await openDoor(t)
  const first = await comeIn({ ip: '198.51.100.7' })
  const device = first.outcome === 'open' ? first.device : undefined
  const tried = await Promise.all(
    Array.from({ length: 260 }, (_, n) => tryWith({ password: 'guess', ip: `10.0.${Math.floor(n / 200)}.${n % 200}` })),
  )
  const looked = tried.filter((answer) => answer.outcome === 'refused' && answer.because === 'wrong')
  assert.ok(looked.length < 200, `${looked.length} guesses were looked at`)
  assert.equal((await comeIn({ device })).outcome, 'open')
})

test('wrong codes after the right password lock strange browsers and say nothing of it; the known one goes in', async (t) => {
  const { town, id, tryWith, comeIn } = await openDoor(t)
  const first = await comeIn({ ip: '198.51.100.7' })
  const device = first.outcome === 'open' ? first.device : undefined
  for (let n = 0; n < 5; n += 1)
    assert.deepEqual(await tryWith({ ip: `192.0.2.${n}` }), { outcome: 'refused', because: 'wrong' })
  assert.deepEqual(await comeIn({ ip: '203.0.113.9' }), { outcome: 'refused', because: 'wrong' })
  assert.equal((await comeIn({ ip: '203.0.113.9', device })).outcome, 'open')
  town.clock.forward({ minutes: 16 })
  assert.equal((await comeIn({ ip: '203.0.113.9' })).outcome, 'open')
  const log = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('auditLog').select('action').where('actorId', '=', id).execute(),
  )
  assert.equal(log.filter(({ action }) => action === 'log_in_failed').length, 6)
})

test('a known browser can be used to guess no more than a strange one', async (t) => {
  const { town, tryWith, comeIn } = await openDoor(t)
  const first = await comeIn()
  const device = first.outcome === 'open' ? first.device : undefined
  for (let n = 0; n < 5; n += 1) await tryWith({ device })
  assert.equal((await comeIn({ device })).outcome, 'refused')
  assert.equal((await comeIn({ ip: '203.0.113.9' })).outcome, 'open', 'its lock is its own')
  town.clock.forward({ minutes: 16 })
  assert.equal((await comeIn({ device })).outcome, 'open')
})

test('a code is good once, and a browser that somebody made up is not known', async (t) => {
  const { town, tryWith } = await openDoor(t)
  const { login } = await town.officer('receiver')
  const secret = officers.find((each) => each.login === login)?.totpSecret ?? ''
  const code = await generate({ secret, epoch: Math.floor(town.needs.now().getTime() / 1000) })
  const made = 'a token that was never given'
  const [one, other] = await Promise.all([tryWith({ code, device: made }), tryWith({ code, ip: '192.0.2.2' })])
  assert.deepEqual([one.outcome, other.outcome].sort(), ['open', 'refused'])
  const opened = one.outcome === 'open' ? one : other
  assert.ok(opened.outcome === 'open' && opened.device !== made)
})

test('passwords, keys and known browsers are shown to nobody but the system', async (t) => {
  const { town, id, comeIn } = await openDoor(t)
  await comeIn()
  const administrator = await town.officer('administrator', 'hoa-sen')
  const seenBy = (actor: { kind: 'officer'; id: string } | { kind: 'anyone' }) =>
    asActor(town.needs.db, actor, async (tx) => [
      await tx.selectFrom('officerCredentials').select('officerId').execute(),
      await tx.selectFrom('officerDevices').select('officerId').execute(),
      await tx.selectFrom('sessions').select('id').execute(),
    ])
  assert.deepEqual(await seenBy({ kind: 'officer', id: administrator.id }), [[], [], []])
  assert.deepEqual(await seenBy({ kind: 'anyone' }), [[], [], []])
  const own = await seenBy({ kind: 'officer', id })
  assert.deepEqual(
    own.map((rows) => rows.length),
    [0, 1, 1],
  )
  const promote = asActor(town.needs.db, { kind: 'officer', id }, (tx) =>
    tx.updateTable('officers').set({ login: 'other' }).where('id', '=', id).returning('id').execute(),
  )
  assert.deepEqual(await promote, [], 'nobody rewrites an officer')
})
