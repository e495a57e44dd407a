import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, newId } from './ids.js'

test('an id is a uuid of version 7: it tells its millisecond, later ones sort behind, and no two are alike', () => {
  const at = new Date('2026-11-24T09:00:00.123+07:00')
  const ids = Array.from({ length: 1_000 }, () => newId(at))
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids) {
    assert.ok(isId(id), id)
    assert.match(id, /^.{14}7.{4}[89ab]/)
    assert.equal(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16), at.getTime())
  }
  const later = newId(new Date(at.getTime() + 1))
  assert.ok(ids.every((id) => id < later))
})
