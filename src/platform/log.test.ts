import assert from 'node:assert/strict'
import { test } from 'node:test'
import pino from 'pino'
import { logOptions } from './log.js'

const secret = 'Nguyễn Thị Kín, 001190000001'

function logged(err: unknown): string {
  let line = ''
  pino(logOptions('info'), { write: (text) => (line = text) }).error({ err }, 'broken')
  return line
}

test('of what was thrown the log has kind, code and place, never the words', () => {
  const cause = Object.assign(new TypeError(`no such person: ${secret}`), { code: 'ENOENT' })
  const line = logged(new Error(`${secret}\n    at ${secret} (trick.js:1:2)\n${secret}`, { cause }))
  assert.ok(!line.includes('Kín') && !line.includes('001190000001'), line)
  const { err } = JSON.parse(line)
  assert.equal(err.kind, 'Error')
  assert.match(err.place[0], /log\.test/)
  assert.deepEqual([err.cause.kind, err.cause.code], ['TypeError', 'ENOENT'])
})

test('whatever else is thrown says no more than what it is', () => {
  assert.deepEqual(JSON.parse(logged(secret)).err, { kind: 'string', place: [] })
  const named = Object.assign(new Error(''), { name: secret, code: secret })
  assert.ok(!logged(named).includes('Kín'))
})
