import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { wordsOf } from '../../test/support/visitor.js'
import { withConnection } from '../platform/postgres/connection.js'
import { paths } from './paths.js'

test('an installation that nobody has set up says so, and what its operator does next', async (t) => {
  const town = await openTown(t)
  // Nobody may delete a regime; only a fresh database has none.
  await withConnection(town.database.ownerUrl, (client) => client.query('truncate regimes cascade'))
  const app = await town.app()
  for (const path of [paths.home, paths.procedures]) {
    const { statusCode, body } = await app.inject(path)
    assert.equal(statusCode, 503, path)
    assert.match(
      wordsOf({ path, status: statusCode, html: body, location: undefined }),
      /chưa được thiết lập.*admin:create/s,
    )
    assert.doesNotMatch(body, /<a[^>]*>\s*<\/a>/, 'a link without words')
  }
})
