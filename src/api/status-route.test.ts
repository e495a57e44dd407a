import assert from 'node:assert/strict'
import test from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown } from '../../test/support/town.js'
import { makeApiKey, revokeApiKey } from '../platform/api-keys.js'

test('the status is told to a client with a living key: the public facts, and nothing else', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { submissionCode } = await aDossier(town, { status: 'accepted' })
  const url = `/api/v1/dossiers/${submissionCode}/status`
  const officerId = (await town.officer('administrator', 'hoa-sen')).id
  assert.equal((await app.inject(url)).statusCode, 401)
  const { id, key } = await makeApiKey(town.needs, { name: 'Cổng tỉnh', scopes: ['dossier_status'], officerId })
  const headers = { authorization: `Bearer ${key}` }
  const answer = await app.inject({ url, headers })
  assert.equal(answer.statusCode, 200)
  const facts = ['code', 'status', 'nationalCode', 'agency', 'acceptedAt', 'dueAt', 'resultAt', 'standing']
  assert.deepEqual(Object.keys(answer.json()), facts)
  assert.equal((await app.inject({ url: '/api/v1/dossiers/T-00000-00000-00000/status', headers })).statusCode, 404)
  const stored = await town.needs.db.selectFrom('apiKeys').selectAll().execute()
  assert.ok(!JSON.stringify(stored).includes(key))
  await revokeApiKey(town.needs, { id, officerId })
  assert.equal((await app.inject({ url, headers })).statusCode, 401)
})
