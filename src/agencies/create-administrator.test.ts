import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { generate } from 'otplib'
import pino from 'pino'
import { openTestDatabase } from '../../test/support/database.js'
import { testDatabaseSecret } from '../../test/support/test-secret.js'
import { keyringFrom } from '../platform/crypto.js'
import { asSystem, openDb, openPool } from '../platform/db.js'
import { noRateLimits } from '../platform/rate-limits.js'
import { createAdministrator } from './create-administrator.js'
import { logInOfficer } from './log-in-officer.js'
import { rolesOf } from './store.js'

const at = new Date('2026-11-24T02:00:00Z')
const wanted = {
  login: 'quan.tri',
  fullName: 'Trần Thị Quản Trị',
  agency: { code: 'H01', name: 'Ủy ban nhân dân tỉnh Thử Nghiệm' },
  password: 'mật khẩu đủ dài',
  today: '2026-11-24',
}

test('the first administrator logs in with the password and the key they were given', async (t) => {
  const needs = await emptyInstallation(t)
  const creation = await createAdministrator(needs, wanted)
  assert.equal(creation.outcome, 'created')
  const code = await generate({ secret: creation.totpSecret, epoch: at.getTime() / 1000 })
  const logIn = await logInOfficer(needs, { login: wanted.login, password: wanted.password, code, ip: '127.0.0.1' })
  assert.equal(logIn.outcome, 'open')
  const officer = await asSystem(needs.db, (tx) => tx.selectFrom('officers').selectAll().executeTakeFirstOrThrow())
  const roles = await asSystem(needs.db, (tx) => rolesOf(tx, officer.id, wanted.today))
  assert.deepEqual([...roles.values()], [['administrator']])
})

test('a login that exists is left as it is', async (t) => {
  const needs = await emptyInstallation(t)
  await createAdministrator(needs, wanted)
  const before = await asSystem(needs.db, (tx) => tx.selectFrom('officers').selectAll().execute())
  const second = await createAdministrator(needs, { ...wanted, password: 'another one' })
  assert.deepEqual(second, { outcome: 'refused', because: 'login_is_taken' })
  assert.deepEqual(await asSystem(needs.db, (tx) => tx.selectFrom('officers').selectAll().execute()), before)
})

async function emptyInstallation(t: TestContext) {
  const { appUrl } = await openTestDatabase(t)
  const pool = openPool(appUrl, () => undefined)
  t.after(() => pool.end())
  const keyring = keyringFrom(testDatabaseSecret)
  return {
    db: openDb(pool),
    keyring,
    now: () => at,
    log: pino({ level: 'silent' }),
    publicUrl: 'https://town.example',
    rateLimits: noRateLimits,
  }
}
