import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openTestDatabase } from '../../test/support/database.js'
import { asActor, asSystem, openDb, openPool } from './db.js'
import { newId } from './ids.js'
import { forgetRequests, once } from './request-ids.js'

const at = new Date('2026-11-24T09:00:00+07:00')

async function openRequests(t: TestContext) {
  const pool = openPool((await openTestDatabase(t)).appUrl, () => undefined)
  t.after(() => pool.end())
  const db = openDb(pool)
  const person = (kind: 'citizen' | 'officer') => ({ kind, id: newId() })
  const send = (actor: ReturnType<typeof person>, requestId: string, answer: string, action = 'start_draft') =>
    asActor(db, actor, (tx) => once(tx, { requestId, action, actor, at }, async () => answer))
  return { db, person, send }
}

test('a request id answers and stops only the person who sent it', async (t) => {
  const { db, person, send } = await openRequests(t)
  const [one, other, officer] = [person('citizen'), person('citizen'), person('officer')]
  const requestId = newId()
  assert.equal(await send(one, requestId, 'of one'), 'of one')
  assert.equal(await send(other, requestId, 'of the other'), 'of the other')
  assert.equal(await send(officer, requestId, 'of the officer'), 'of the officer')
  assert.equal(await send(one, requestId, 'again'), 'of one')
  assert.equal(await send(one, requestId, 'another action', 'record_payment'), 'another action')
  const seen = await asActor(db, other, (tx) => tx.selectFrom('requestIds').select('answer').execute())
  assert.deepEqual(seen, [{ answer: 'of the other' }], 'the database shows nobody the requests of others')
})

test('request ids go after their days, not before', async (t) => {
  const { db, person, send } = await openRequests(t)
  await send(person('citizen'), newId(), 'kept')
  const left = () => asSystem(db, (tx) => tx.selectFrom('requestIds').select('answer').execute())
  const after = (days: number) => ({ db, requestDays: 60, now: () => new Date(at.getTime() + days * 86_400_000) })
  assert.equal(await forgetRequests(after(59)), 0)
  assert.deepEqual(await left(), [{ answer: 'kept' }])
  assert.equal(await forgetRequests(after(61)), 1)
  assert.deepEqual(await left(), [])
})
