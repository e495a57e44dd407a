import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryStorage } from '../../test/support/memory-storage.js'
import type { StorageKey } from './storage.js'
import { sweepOrphans } from './sweep-orphans.js'

async function aStore(files: number) {
  const storage = memoryStorage()
  const keys: StorageKey[] = []
  for (let n = 0; n < files; n += 1) keys.push((await storage.put(Buffer.from(`file ${n}`))).key)
  return { storage, keys, later: new Date(Date.now() + 1_000) }
}

test('beside an empty or another database, where hardly a file is known, nothing is removed', async () => {
  const { storage, keys, later } = await aStore(300)
  assert.deepEqual(await sweepOrphans(storage, new Set(), later), { removed: [], missing: [], spared: 300 })
  const few = new Set(keys.slice(0, 140))
  assert.deepEqual(await sweepOrphans(storage, few, later), { removed: [], missing: [], spared: 160 })
  for (const key of keys) assert.equal(await storage.exists(key), true)
})

test('many files that no row names go where most are known, and a few go anywhere', async () => {
  const { storage, keys, later } = await aStore(300)
  const most = await sweepOrphans(storage, new Set(keys.slice(0, 150)), later)
  assert.deepEqual([most.removed.sort(), most.spared], [keys.slice(150).sort(), 0])
  const young = await aStore(100)
  assert.equal((await sweepOrphans(young.storage, new Set(), young.later)).removed.length, 100)
})
