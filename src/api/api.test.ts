import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown } from '../../test/support/town.js'
import { makeApiKey } from '../platform/api-keys.js'
import { withConnection } from '../platform/postgres/connection.js'
import { apiTable } from './index.js'

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; required: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
  security?: Record<string, string[]>[]
}

interface Call {
  /** Its path in the document. */
  template: string
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  payload?: object | string
}

interface ApiDocument {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: Record<string, Record<string, string>> }
}

const simple = {
  receivedAt: '2026-12-07T14:05:00+07:00',
  limit: { quantity: 3, unit: 'working_day' },
}

test('the document describes every call: unique ids, declared path parameters, schemas that compile', async (t) => {
  const app = await (await openTown(t)).app()
  const document = (await app.inject('/api/v1/openapi.json')).json<ApiDocument>()
  assert.equal(document.openapi, '3.1.0')
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'https://motcua.example/openapi', components: document.components })
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  )
  assert.equal(operations.length, apiTable.length)
  assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length)
  for (const { path, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    assert.deepEqual(
      declared.map(({ name }) => name),
      inPath,
    )
    assert.ok(declared.every(({ required }) => required))
    for (const { content = {} } of Object.values(operation.responses)) {
      for (const { schema } of Object.values(content)) {
        if (!('$ref' in schema)) ajv.compile(schema)
      }
    }
  }
})

/** Asks by the document: an answer whose status, type or content it does not tell of fails. */
async function askBy(document: ApiDocument, app: FastifyInstance, call: Call): Promise<number> {
  const { template, url, method = 'GET', headers, payload } = call
  const answer = await app.inject({ url, method, ...(headers && { headers }), ...(payload && { payload }) })
  const operation = document.paths[template]?.[method.toLowerCase()]
  const told = operation?.responses[answer.statusCode] ?? operation?.responses.default
  const type = String(answer.headers['content-type']).split(';')[0] ?? ''
  const schema = told?.content?.[type]?.schema
  assert.ok(schema, `${url}: ${answer.statusCode} ${type} is not in the document`)
  const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
    '$ref' in schema ? (document.components.schemas.Problem as object) : schema,
  )
  assert.ok(check(answer.json()), `${url}: ${JSON.stringify(check.errors)} ${answer.body}`)
  return answer.statusCode
}

test('every call answers as the document says it does, rightly asked and wrongly', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const document = (await app.inject('/api/v1/openapi.json')).json<ApiDocument>()
  const { submissionCode } = await aDossier(town, { status: 'accepted' })
  const { id: officerId } = await town.officer('administrator', 'hoa-sen')
  const scopes = ['dossier_status', 'form_check'] as const
  const { key } = await makeApiKey(town.needs, { name: 'Cổng tỉnh', scopes, officerId })
  const headers = { authorization: `Bearer ${key}` }
  const status = '/api/v1/dossiers/{code}/status'
  const form = { template: '/api/v1/forms/check', url: '/api/v1/forms/check', method: 'POST' } as const
  const deadline = { template: '/api/v1/deadline', url: '/api/v1/deadline', method: 'POST' } as const
  const asked = { procedure: '1.001193', answers: {} }
  const xml = { 'content-type': 'application/xml' }
  const calls: [number, Call][] = [
    [200, { template: '/healthz', url: '/healthz' }],
    [200, { template: '/readyz', url: '/readyz' }],
    [200, { template: '/api/v1/procedures', url: '/api/v1/procedures?q=khai%20sinh&limit=3' }],
    [422, { template: '/api/v1/procedures', url: '/api/v1/procedures?limit=0' }],
    [200, { template: '/api/v1/procedures/{code}', url: '/api/v1/procedures/2.000815' }],
    [404, { template: '/api/v1/procedures/{code}', url: '/api/v1/procedures/9.999999' }],
    [404, { template: '/api/v1/procedures/{code}', url: '/api/v1/procedures/%E0%A4%A' }],
    [200, { template: status, url: `/api/v1/dossiers/${submissionCode}/status`, headers }],
    [401, { template: status, url: `/api/v1/dossiers/${submissionCode}/status` }],
    [404, { template: status, url: '/api/v1/dossiers/T-00000-00000-00000/status', headers }],
    [200, { ...form, headers, payload: asked }],
    [401, { ...form, payload: asked }],
    [404, { ...form, headers, payload: { ...asked, procedure: '9.999999' } }],
    [422, { ...form, headers, payload: {} }],
    [200, { ...deadline, payload: simple }],
    [422, { ...deadline, payload: { ...simple, agency: 'H00.1' } }],
    [400, { ...deadline, payload: '{', headers: { 'content-type': 'application/json' } }],
    [413, { ...deadline, payload: { a: 'x'.repeat(1_100_000) } }],
    [415, { ...deadline, payload: '<a/>', headers: xml }],
  ]
  for (const [expected, call] of calls) assert.equal(await askBy(document, app, call), expected, call.url)
  const tried = new Set(calls.map(([, { template, method = 'GET' }]) => `${method} ${template}`))
  assert.deepEqual(
    apiTable.map(({ method, path }) => `${method} ${path}`).filter((call) => !tried.has(call)),
    [],
  )
})

test('the document says which calls want a key or a solved challenge, and how each is sent', async (t) => {
  const document = (await (await (await openTown(t)).app()).inject('/api/v1/openapi.json')).json<ApiDocument>()
  assert.deepEqual(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ security }) => (security ? [[path, ...security.flatMap(Object.keys)]] : [])),
    ),
    [
      ['/api/v1/dossiers/{code}/status', 'key', 'challenge'],
      ['/api/v1/forms/check', 'key'],
    ],
  )
  const { key, challenge } = document.components.securitySchemes
  assert.deepEqual([key?.type, key?.scheme], ['http', 'bearer'])
  assert.deepEqual([challenge?.type, challenge?.in, challenge?.name], ['apiKey', 'header', 'X-Challenge'])
})

test('procedures are found as on the portal, with the four facts that were promised', async (t) => {
  const app = await (await openTown(t)).app()
  const { items } = (await app.inject('/api/v1/procedures?q=giay+khai+sinh&limit=1')).json()
  assert.deepEqual(items, [
    { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', sector: 'Hộ tịch', agencyLevel: 'commune' },
  ])
  assert.equal((await app.inject('/api/v1/procedures')).json().items.length, 16)
})

test('a parameter that does not fit is named in Vietnamese with what it must be; one that is left empty is left out', async (t) => {
  const app = await (await openTown(t)).app()
  const limit = 'Tham số “limit” phải là số nguyên từ 1 đến 100.'
  for (const [query, path, message] of [
    ['limit=0', 'query.limit', limit],
    ['limit=101', 'query.limit', limit],
    ['limit=hai', 'query.limit', limit],
    ['limit=1.5', 'query.limit', limit],
    ['limit=5&limit=6', 'query.limit', limit],
    ['province=1', 'query.province', 'Tham số “province” phải là mã tỉnh gồm hai chữ số, như 01.'],
    [
      'level=9',
      'query.level',
      'Tham số “level” phải là một trong: 1, 2, 3, 4, commune, department, province, ministry, other.',
    ],
    ['q=a&q=b', 'query.q', 'Tham số “q” chỉ được ghi một lần.'],
    [`q=${'a'.repeat(1_001)}`, 'query.q', 'Tham số “q” dài nhất 1000 ký tự, hãy rút ngắn.'],
  ] as const) {
    const answer = await app.inject(`/api/v1/procedures?${query}`)
    assert.equal(answer.statusCode, 422, query)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.deepEqual(answer.json().errors, [{ path, message }])
    assert.equal(answer.json().detail, message)
  }
  const open = await app.inject('/api/v1/procedures?q=&limit=&province=&level=')
  assert.equal(open.json().items.length, 16)
})

test('whatever is typed is answered: long, signs alone, pictures, SQL, capitals, tabs, accents written apart', async (t) => {
  const app = await (await openTown(t)).app()
  const codes = async (q: string) => {
    const answer = await app.inject({ path: '/api/v1/procedures', query: { q, limit: '3' } })
    assert.equal(answer.statusCode, 200, q)
    return answer.json().items.map(({ code }: { code: string }) => code)
  }
  const asked = 'đăng ký khai sinh'
  for (const same of [
    asked.normalize('NFD'),
    asked.toUpperCase(),
    `\t${asked}\n`,
    'Đăng-Ký_KHAI/sinh',
    `${asked}\u200b`,
  ])
    assert.deepEqual(await codes(same), await codes(asked), same)
  for (const nothing of ['!!!???', '😀😀', '%', '&&&|!:*', '<script>', 'zxq'.repeat(300)])
    assert.deepEqual(await codes(nothing), [], nothing)
  assert.equal((await codes("'; drop table procedures; -- khai sinh"))[0], '1.001193')
  assert.equal((await codes(`${asked} `.repeat(50)))[0], '1.001193')
  for (const code of ['2.000815', '2000815', '2,000815', '2.000815.02', '2.000815.000.00.00.H99'])
    assert.deepEqual(await codes(code), ['2.000815'])
})

test('a due date comes with its proof, at the hour of the paper', async (t) => {
  const app = await (await openTown(t)).app()
  const ask = async (payload: object) => app.inject({ method: 'POST', url: '/api/v1/deadline', payload })
  const plain = (await ask(simple)).json()
  assert.equal(plain.dueAt, '2026-12-10T14:05:00+07:00')
  assert.deepEqual(Object.keys(plain).sort(), ['calendarVersion', 'dueAt', 'projected', 'proof'])
  assert.deepEqual(Object.keys(plain.proof), ['start', 'days', 'pauses', 'end'])
  assert.equal(plain.proof.days.filter((day: { counted: boolean }) => day.counted).length, 3)
  const paused = (
    await ask({ ...simple, pauses: [{ from: '2026-12-08T08:00:00+07:00', to: '2026-12-09T08:00:00+07:00' }] })
  ).json()
  assert.equal(paused.dueAt, '2026-12-11T14:05:00+07:00')
  assert.equal(paused.proof.pauses[0].added, 480)
  assert.deepEqual(paused.proof.pauses[0], {
    from: '2026-12-08T08:00:00+07:00',
    to: '2026-12-09T08:00:00+07:00',
    added: 480,
    cause: 'Chờ bổ sung, hoàn thiện hồ sơ',
    usedFrom: '2026-12-08T08:00:00+07:00',
    usedTo: '2026-12-09T08:00:00+07:00',
  })
  const units = [
    ['working_hour', 4.5, '2026-12-08T09:05:00+07:00'],
    ['working_day', 0.5, '2026-12-08T08:35:00+07:00'],
    ['calendar_day', 5, '2026-12-14T17:00:00+07:00'],
    ['month', 1, '2027-01-07T14:05:00+07:00'],
  ] as const
  for (const [unit, quantity, dueAt] of units)
    assert.equal((await ask({ ...simple, limit: { unit, quantity } })).json().dueAt, dueAt, unit)
  const late = (await ask({ ...simple, receivedAt: '2026-12-07T15:00:00+07:00', cutoff: '15:00' })).json()
  assert.equal(late.dueAt, '2026-12-11T07:30:00+07:00')
  const lake = (await ask({ ...simple, receivedAt: '2026-12-07T07:05:00+07:00', agency: 'H99.24' })).json()
  assert.equal(lake.dueAt, '2026-12-10T07:05:00+07:00')
})

test('what has no answer is a problem with a code, and what was sent is not repeated', async (t) => {
  const app = await (await openTown(t)).app()
  const ask = async (payload: object | string) =>
    app.inject({ method: 'POST', url: '/api/v1/deadline', payload, headers: { 'content-type': 'application/json' } })
  for (const [payload, status, code] of [
    [{ ...simple, limit: { quantity: 0.3, unit: 'working_day' } }, 422, 'no_such_limit'],
    [{ ...simple, receivedAt: '1999-01-01T08:00:00+07:00' }, 422, 'outside_calendar'],
    [{ ...simple, agency: 'H00.1' }, 422, 'unknown_agency'],
    [{ ...simple, receivedAt: 'hôm qua' }, 422, 'wrong_input'],
    [{ ...simple, limit: { quantity: 3, unit: 'fortnight' } }, 422, 'wrong_input'],
    [{ ...simple, cutOff: '15:00' }, 422, 'wrong_input'],
    [{ ...simple, cutoff: '24:30' }, 422, 'wrong_input'],
    [
      { ...simple, pauses: [{ from: '2026-12-09T08:00:00+07:00', to: '2026-12-08T08:00:00+07:00' }] },
      422,
      'wrong_input',
    ],
    ['{', 400, 'wrong_request'],
  ] as const) {
    const answer = await ask(payload)
    assert.equal(answer.statusCode, status, answer.body)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.equal(answer.json().code, code)
    assert.doesNotMatch(answer.body, /[Ii]nvalid|expected|pause cannot/)
    assert.doesNotMatch(answer.body, /hôm qua|fortnight/)
  }
  const missing = await app.inject('/api/v1/procedures/9.999999')
  assert.equal(missing.statusCode, 404)
  assert.equal(missing.json().code, 'not_found')
  assert.equal((await app.inject('/api/v1/procedures?limit=0')).statusCode, 422)
})

test('too many calls are told when to come back', async (t) => {
  const town = await openTown(t, { needs: { rateLimits: { spend: async () => 17 } } })
  const answer = await (await town.app()).inject('/api/v1/procedures')
  assert.equal(answer.statusCode, 429)
  assert.equal(answer.headers['retry-after'], '17')
  assert.equal((await (await town.app()).inject('/healthz')).statusCode, 200)
})

test('the program is not ready while its schema is not the newest, and leaves no job behind by asking', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const jobs = () =>
    withConnection(town.database.ownerUrl, async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'readiness'`,
      )
      return rows[0].n
    })
  assert.deepEqual((await app.inject('/readyz')).json(), {
    status: 'ready',
    checks: { database: true, migrations: true, jobs: true },
  })
  assert.equal(await jobs(), 0)
  await withConnection(town.database.ownerUrl, (client) =>
    client.query('delete from schema_migrations where number = (select max(number) from schema_migrations)'),
  )
  const answer = await app.inject('/readyz')
  assert.equal(answer.statusCode, 503)
  assert.equal(answer.json().checks.migrations, false)
})
