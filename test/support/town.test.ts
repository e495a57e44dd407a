import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate } from 'otplib'
import { loadCity } from '../../seeds/load-city.js'
import { demoOfficerPassword, officers } from '../../seeds/officers.js'
import { logInOfficer } from '../../src/agencies/index.js'
import { asSystem } from '../../src/platform/db.js'
import { viewerOf } from '../../src/surface/viewer.js'
import { aDossier } from './a-dossier.js'
import { openTown } from './town.js'

test('a dossier of the town stands where the test wants it, whatever its channel', async (t) => {
  const town = await openTown(t)
  const online = await aDossier(town)
  assert.equal(online.status, 'submitted')
  assert.equal(online.submittedAt.toISOString(), '2026-11-24T02:00:00.000Z')
  const accepted = await aDossier(town, { status: 'accepted', channel: 'counter', procedure: '1.000656', n: 2 })
  assert.equal(accepted.status, 'accepted')
  assert.match(accepted.dossierCode ?? '', /^H99\.21-261124-0001$/)
})

test('cookies of the town open a session of the citizen and of the officer', async (t) => {
  const town = await openTown(t)
  const [, citizenToken] = (await town.logInAs(town.citizen(1))).split('=')
  const citizen = await viewerOf(town.needs, 'citizen', citizenToken)
  assert.equal(citizen.kind === 'citizen' && citizen.name, 'Trần Văn Ví Dụ')
  const [, officerToken] = (await town.logInAs(await town.officer('approver'))).split('=')
  const officer = await viewerOf(town.needs, 'officer', officerToken)
  assert.deepEqual(officer.kind === 'officer' && [...officer.roles.values()], [['approver']])
})

test('an officer logs in with the password and the authenticator of the seeds', async (t) => {
  const town = await openTown(t)
  const { login } = await town.officer('receiver')
  const secret = officers.find((each) => each.login === login)?.totpSecret ?? ''
  const code = await generate({ secret, epoch: Math.floor(town.needs.now().getTime() / 1000) })
  const attempt = { login, password: demoOfficerPassword, code, ip: '127.0.0.1' }
  assert.equal((await logInOfficer(town.needs, attempt)).outcome, 'open')
})

test('the application over the town answers requests', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.equal((await app.inject('/khong-co-trang-nay')).statusCode, 404)
})

test('loading the city twice leaves everything as it was', async (t) => {
  const town = await openTown(t)
  const tables = [
    'agencies',
    'officers',
    'procedureRevisions',
    'certificates',
    'people',
    'officerRoles',
    'regimes',
  ] as const
  const count = () =>
    asSystem(town.needs.db, (tx) =>
      Promise.all(
        tables.map(async (name) => {
          const rows = await tx
            .selectFrom(name)
            .select((on) => on.fn.countAll().as('rows'))
            .execute()
          return [name, rows[0]?.rows]
        }),
      ),
    )
  const before = await count()
  assert.ok(before.every(([, rows]) => Number(rows) > 0))
  await loadCity(town.needs)
  assert.deepEqual(await count(), before)
})
