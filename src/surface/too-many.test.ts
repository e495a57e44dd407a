import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { wordsOf } from '../../test/support/visitor.js'
import { paths } from './paths.js'

test('who asks too often is told how long to wait, people by a page, machines by its header', async (t) => {
  const town = await openTown(t, { withRateLimits: true })
  const app = await town.app()
  const ask = () => app.inject(paths.trackDossier('T-00000-00000-00000'))
  for (let n = 0; n < 60; n++) assert.notEqual((await ask()).statusCode, 429)
  const { statusCode, headers, body } = await ask()
  assert.equal(statusCode, 429)
  assert.ok(Number(headers['retry-after']) > 500, String(headers['retry-after']))
  const words = wordsOf({ path: '', status: statusCode, html: body, location: undefined })
  assert.match(words, /Bạn đã thử nhiều lần.*Thời gian đợi: 10 phút.*Đường dây nóng/s)
})
