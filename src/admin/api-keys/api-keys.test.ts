import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { isKeyFor } from '../../platform/api-keys.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

test('an administrator makes a key that is shown once and opens the status, and revokes it', async (t) => {
  const town = await openTown(t)
  const city = town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', city)))
  await desk.get(paths.apiKeys)
  const made = await desk.post(paths.apiKeys, { ten: 'Trang tin thử', quyen: 'dossier_status' })
  const key = /mck_[\w-]{43}/.exec(made.html)?.[0] ?? ''
  assert.ok(await isKeyFor(town.needs, key, 'dossier_status'))
  assert.equal(await isKeyFor(town.needs, key, 'something_else'), false)
  const again = await desk.get(paths.apiKeys)
  assert.ok(!again.html.includes(key), 'the key is not shown again')
  const [row] = await asSystem(town.needs.db, (tx) => tx.selectFrom('apiKeys').selectAll().execute())
  assert.equal(row?.lastUsedOn, town.needs.now().toISOString().slice(0, 10))
  const revoked = await desk.post(paths.apiKeyRevocation(row?.id ?? ''), {})
  assert.equal(revoked.status, 303)
  assert.equal(await isKeyFor(town.needs, key, 'dossier_status'), false)
})

test('a key without a name or a right is not made, and what was typed stays', async (t) => {
  const town = await openTown(t)
  const city = town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', city)))
  await desk.get(paths.apiKeys)
  const nameless = await desk.post(paths.apiKeys, { ten: ' ', quyen: 'dossier_status' })
  assert.equal(nameless.status, 422)
  assert.match(nameless.html, /Nhập tên hệ thống/)
  const powerless = await desk.post(paths.apiKeys, { ten: 'Trang tin thử', quyen: 'everything' })
  assert.equal(powerless.status, 422)
  assert.match(powerless.html, /value="Trang tin thử"/)
  assert.deepEqual(await asSystem(town.needs.db, (tx) => tx.selectFrom('apiKeys').selectAll().execute()), [])
})
