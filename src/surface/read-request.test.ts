import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import multipart from '@fastify/multipart'
import fastify from 'fastify'
import { type Posted, type Reading, readMultipart } from './read-request.js'

const boundary = 'a-boundary-of-this-test'
const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }

const field = (name: string, value: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const file = (name: string, content: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="tep"; filename="${name}"\r\n\r\n${content}\r\n`
const end = `--${boundary}--\r\n`

/** Reads forms as routes do; gives what was read, or the status of the refusal. */
async function openReader(t: TestContext, reading: Reading) {
  const app = fastify()
  t.after(() => app.close())
  await app.register(multipart)
  const seen: Posted[] = []
  app.post('/', async (request) => {
    seen.push(await readMultipart(request, reading))
    return ''
  })
  return async (parts: Iterable<string>) => {
    seen.length = 0
    const payload = Readable.from(
      [...parts].map((part) => Buffer.from(part)),
      { objectMode: false },
    )
    const { statusCode } = await app.inject({ method: 'POST', url: '/', headers, payload })
    return { statusCode, posted: seen[0] }
  }
}

test('of a form whose sender is logged in no more every text is kept, and of its files the names alone', async (t) => {
  const sent = [field('ho-ten', 'Trần Thị Gõ'), file('giay.pdf', 'x'.repeat(200_000)), field('ghi-chu', 'sau tệp'), end]
  const dropped = (await (await openReader(t, { keepsFiles: false }))(sent)).posted
  assert.deepEqual({ ...dropped?.body }, { 'ho-ten': 'Trần Thị Gõ', 'ghi-chu': 'sau tệp' })
  assert.deepEqual(
    dropped?.files.map(({ fileName, bytes }) => [fileName, bytes.length]),
    [['giay.pdf', 0]],
  )
  const kept = (await (await openReader(t, { keepsFiles: true }))(sent)).posted
  assert.deepEqual(
    kept?.files.map(({ bytes }) => bytes.length),
    [200_000],
  )
})

test('a form with files holds a million letters of text at most, in one field or in many', async (t) => {
  const read = await openReader(t, { keepsFiles: true })
  const half = 'a'.repeat(500_000)
  assert.equal((await read([field('a', half), field('b', half), end])).statusCode, 200)
  assert.equal((await read([field('a', half), field('b', `${half}a`), end])).statusCode, 413)
  assert.equal((await read([field('a', `${half}${half}a`), end])).statusCode, 413)
  const many = Array.from({ length: 2_000 }, (_, n) => field(`f${n}`, 'a'.repeat(1_000)))
  assert.equal((await read([...many.slice(0, 1_000), end])).statusCode, 200)
  assert.equal((await read([...many, end])).statusCode, 413)
})

test('a field may have any name, also one that every object has', async (t) => {
  const read = await openReader(t, { keepsFiles: true })
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const { statusCode, posted } = await read([field(name, 'x'), field(name, 'y'), end])
    assert.ok(statusCode === 400 || (posted && Object.getPrototypeOf(posted.body) === null), name)
  }
  assert.equal(({} as Record<string, unknown>).x, undefined)
})
