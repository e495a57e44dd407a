import assert from 'node:assert/strict'
import test from 'node:test'
import { answersFor } from '../../seeds/answers/index.js'
import { citizens } from '../../seeds/citizens.js'
import { openTown, type Town } from '../../test/support/town.js'
import { makeApiKey, revokeApiKey } from '../platform/api-keys.js'
import type { ApiScope } from '../surface/api-scope.js'

const [citizen] = citizens
const day = '2026-11-24'
const code = '1.001193'

async function aKey(town: Town, scope: ApiScope = 'form_check') {
  const officerId = (await town.officer('administrator', 'hoa-sen')).id
  const { id, key } = await makeApiKey(town.needs, { name: 'Cổng tỉnh', scopes: [scope], officerId })
  return { id, officerId, headers: { authorization: `Bearer ${key}` } }
}

function birth(): Record<string, unknown> {
  assert.ok(citizen)
  return answersFor(code, citizen, { n: 1, day })
}

test('answers that could be submitted are complete, by the revision in force or by its number', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { headers } = await aKey(town)
  for (const revision of [{}, { revision: 1 }]) {
    const payload = { procedure: code, answers: birth(), ...revision }
    const answer = await app.inject({ method: 'POST', url: '/api/v1/forms/check', headers, payload })
    assert.equal(answer.statusCode, 200, answer.body)
    assert.deepEqual(answer.json(), {
      ...{ procedure: code, revision: 1, complete: true },
      ...{ errors: [], unknown: [], notAsked: [] },
    })
  }
})

test('what is wrong is named by field and in words, what was sent is not repeated', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { headers } = await aKey(town)
  const answers = {
    ...birth(),
    childName: undefined,
    childBirthDate: '2099-01-01',
    requesterResidence: { province: '99', commune: 'secret0', line: '1' },
    nonsense: 'secret1',
    declaresTrue: { deep: [{ secret2: true }] },
  }
  const payload = { procedure: code, answers }
  const answer = await app.inject({ method: 'POST', url: '/api/v1/forms/check', headers, payload })
  const { complete, errors, unknown } = answer.json()
  assert.equal(complete, false)
  assert.deepEqual(unknown, ['nonsense'])
  const paths = errors.map(({ path }: { path: string }) => path)
  assert.deepEqual(paths, ['requesterResidence.commune', 'childName', 'childBirthDate.year', 'declaresTrue'])
  assert.equal(errors[1].message.vi, 'Nhập họ, chữ đệm, tên của trẻ')
  assert.ok(!answer.body.includes('secret'))
})

test('only a living key of this scope opens the call; unknown procedures and revisions are not found', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { id, officerId, headers } = await aKey(town)
  const ask = (payload: object, asked: Record<string, string> = headers) =>
    app.inject({ method: 'POST', url: '/api/v1/forms/check', headers: asked, payload })
  const payload = { procedure: code, answers: {} }
  assert.equal((await ask(payload, {})).statusCode, 401)
  assert.equal((await ask(payload, (await aKey(town, 'dossier_status')).headers)).statusCode, 401)
  assert.equal((await ask({ procedure: '9.999999', answers: {} })).statusCode, 404)
  assert.equal((await ask({ ...payload, revision: 7 })).statusCode, 404)
  assert.equal((await ask({ procedure: code })).statusCode, 422)
  assert.equal((await ask(payload)).statusCode, 200)
  await revokeApiKey(town.needs, { id, officerId })
  assert.equal((await ask(payload)).statusCode, 401)
})

test('a key that calls too often is told to wait, and another one is not', async (t) => {
  const spent: string[] = []
  const rateLimits = { spend: async (name: string, who: string) => (spent.push(`${name} ${who}`) > 1 ? 7 : undefined) }
  const town = await openTown(t, { needs: { rateLimits } })
  const app = await town.app()
  const { headers } = await aKey(town)
  const payload = { procedure: code, answers: {} }
  const ask = () => app.inject({ method: 'POST', url: '/api/v1/forms/check', headers, payload })
  assert.equal((await ask()).statusCode, 200)
  const second = await ask()
  assert.deepEqual([second.statusCode, second.headers['retry-after']], [429, '7'])
  assert.equal(spent[0], spent[1])
  assert.match(spent[0] ?? '', /^api_key [0-9a-f]{64}$/)
})
