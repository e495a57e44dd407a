import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import type { Needs } from '../needs.js'
import { paths } from './paths.js'

const boundary = 'a-boundary-of-this-test'
const piece = Buffer.alloc(64 * 1024, 0x20)

/** A form of many large files, made as it is asked for, and how much of it was. */
function endlessForm() {
  const read = { bytes: 0 }
  function* parts() {
    for (let file = 0; file < 5; file += 1) {
      yield Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="tep"; filename="${file}.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
      )
      for (let n = 0; n < 100; n += 1) {
        read.bytes += piece.length
        yield piece
      }
      yield Buffer.from('\r\n')
    }
    yield Buffer.from(`--${boundary}--\r\n`)
  }
  return { read, payload: Readable.from(parts(), { objectMode: false }) }
}

const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }

test('files of somebody who has sent too much already are not even read', async (t) => {
  const rateLimits: Needs['rateLimits'] = { spend: async () => 60 }
  const app = await (await openTown(t, { needs: { rateLimits } })).app()
  const { read, payload } = endlessForm()
  const { statusCode } = await app.inject({ method: 'POST', url: paths.verify, headers, payload })
  assert.equal(statusCode, 429)
  assert.ok(read.bytes < 1_000_000, `${read.bytes} bytes were read`)
})

test('forms with files of those who are not logged in are read a few times, to give back what was typed, then no more', async (t) => {
  const app = await (await openTown(t, { withRateLimits: true })).app()
  const post = async () => {
    const { read, payload } = endlessForm()
    const { statusCode } = await app.inject({ method: 'POST', url: paths.counterForm('x', 'y'), headers, payload })
    return { statusCode, bytes: read.bytes }
  }
  const first = await post()
  for (let n = 1; n < 60; n += 1)
    await app.inject({ method: 'POST', url: paths.counterForm('x', 'y'), headers, payload: '' })
  const last = await post()
  assert.equal(last.statusCode, 429)
  assert.ok(last.bytes < 1_000_000 && first.statusCode !== 429, `${last.bytes} bytes were read`)
})

test('whoever asks whether a paper is genuine sends one file, not many', async (t) => {
  const app = await (await openTown(t)).app()
  const { payload } = endlessForm()
  const { statusCode } = await app.inject({ method: 'POST', url: paths.verify, headers, payload })
  assert.equal(statusCode, 413)
})
