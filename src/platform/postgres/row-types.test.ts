import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openTestDatabase } from '../../../test/support/database.js'
import { withConnection } from './connection.js'
import { writeRowTypes } from './row-types.js'

test('the row types are those of the migrated database (else: npm run row-types)', async (t) => {
  const { ownerUrl } = await openTestDatabase(t)
  const made = linesOf(await withConnection(ownerUrl, writeRowTypes))
  const kept = linesOf(readFileSync('src/platform/postgres/schema.ts', 'utf8'))
  assert.ok(made.length > 100)
  const differing = made.findIndex((line, index) => line !== kept[index])
  assert.equal(kept[differing], made[differing])
  assert.equal(kept.length, made.length)
})

/** Line by line, with the long unions that the formatter breaks put together again. */
function linesOf(types: string): string[] {
  return types
    .replace(/:\s*\n\s*\| /g, ': ')
    .replace(/\s*\n\s*\| /g, ' | ')
    .split('\n')
}
