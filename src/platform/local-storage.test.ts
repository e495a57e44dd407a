import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { describe, type TestContext, test } from 'node:test'
import { keyringFrom, sha256 } from './crypto.js'
import { openLocalStorage } from './local-storage.js'
import { sealedStorage } from './sealed-storage.js'
import { isStorageKey, newStorageKey, StorageFull, StoredFileMissing } from './storage.js'
import { sweepOrphans } from './sweep-orphans.js'

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'motcua-storage-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

const content = Buffer.from('Căn cứ Nghị định số 118/2025/NĐ-CP')

describe('local storage', () => {
  test('gives back what it was given, measured, under a key that tells nothing', async (t) => {
    const storage = await openLocalStorage(await aFolder(t))
    const stored = await storage.put(content)
    assert.ok(isStorageKey(stored.key))
    assert.equal(stored.size, content.length)
    assert.deepEqual(stored.sha256, sha256(content))
    assert.deepEqual(await storage.get(stored.key), content)
    assert.equal(await storage.exists(stored.key), true)
  })

  test('takes a stream', async (t) => {
    const storage = await openLocalStorage(await aFolder(t))
    const pieces = Array.from({ length: 50 }, (_, index) => Buffer.alloc(10_000, index))
    const { key, size, sha256: hash } = await storage.put(Readable.from(pieces))
    assert.equal(size, 500_000)
    assert.deepEqual(hash, sha256(Buffer.concat(pieces)))
    assert.deepEqual(await storage.verify(key), { size, sha256: hash })
  })

  test('measures what is really there', async (t) => {
    const folder = await aFolder(t)
    const storage = await openLocalStorage(folder)
    const { key } = await storage.put(content)
    const [file = ''] = await filesIn(folder)
    await writeFile(file, 'khác')
    assert.deepEqual(await storage.verify(key), { size: Buffer.byteLength('khác'), sha256: sha256('khác') })
  })

  test('keeps nothing of a stream that breaks', async (t) => {
    const folder = await aFolder(t)
    const storage = await openLocalStorage(folder)
    const breaking = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000)
        throw new Error('connection lost')
      })(),
    )
    await assert.rejects(storage.put(breaking), /connection lost/)
    assert.deepEqual(await filesIn(folder), [])
  })

  test('never writes over a file and makes no path of anything but a key', async (t) => {
    const storage = await openLocalStorage(await aFolder(t))
    const { key } = await storage.put(content)
    await assert.rejects(storage.put(Buffer.from('khác'), key), /already stored/)
    assert.deepEqual(await storage.get(key), content)
    await assert.rejects(async () => storage.get('../../etc/passwd'), /not a storage key/)
    await assert.rejects(storage.put(content, '../x'), /not a storage key/)
  })

  test('says which file is missing, and removes twice without complaint', async (t) => {
    const storage = await openLocalStorage(await aFolder(t))
    const { key } = await storage.put(content)
    await storage.remove(key)
    await storage.remove(key)
    assert.equal(await storage.exists(key), false)
    await assert.rejects(storage.get(key), StoredFileMissing)
    await assert.rejects(storage.verify(key), StoredFileMissing)
  })

  test('says that the disk is full and leaves no half file', async (t) => {
    const folder = await aFolder(t)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' })
    } catch {
      return t.skip('a disk of 256 KB can be mounted by root on Linux only')
    }
    try {
      const storage = await openLocalStorage(folder)
      await assert.rejects(storage.put(Buffer.alloc(1024 * 1024)), StorageFull)
      assert.deepEqual(await filesIn(folder), [])
      await storage.put(content)
    } finally {
      execFileSync('umount', [folder])
    }
  })
})

describe('sealed storage', () => {
  test('keeps no readable byte on the disk and measures the content itself', async (t) => {
    const folder = await aFolder(t)
    const disk = await openLocalStorage(folder)
    const storage = sealedStorage(disk, keyringFrom('secret'))
    const { key, size } = await storage.put(Readable.from([content]))
    assert.equal(size, content.length)
    assert.equal((await disk.get(key)).includes('118/2025'), false)
    assert.deepEqual(await storage.get(key), content)
    assert.deepEqual(await storage.verify(key), { size, sha256: sha256(content) })
  })

  test('notices when one file lies in the place of another', async (t) => {
    const disk = await openLocalStorage(await aFolder(t))
    const storage = sealedStorage(disk, keyringFrom('secret'))
    const { key } = await storage.put(content)
    const elsewhere = newStorageKey()
    await disk.put(await disk.get(key), elsewhere)
    await assert.rejects(storage.get(elsewhere))
  })
})

describe('the sweeper', () => {
  test('removes old files that no row names, half written ones too, and tells which named ones are missing', async (t) => {
    const folder = await aFolder(t)
    const storage = await openLocalStorage(folder)
    const [kept, orphan, lost] = [await storage.put(content), await storage.put(content), await storage.put(content)]
    await storage.remove(lost.key)
    const half = path.join(folder, 'incoming', newStorageKey())
    await writeFile(half, 'nửa chừng')
    const longAgo = new Date('2026-01-01T00:00:00Z')
    for (const file of await filesIn(folder)) await utimes(file, longAgo, longAgo)
    const fresh = await storage.put(content)

    const swept = await sweepOrphans(storage, new Set([kept.key, lost.key]), new Date('2026-06-01T00:00:00Z'))

    assert.deepEqual(swept.removed.sort(), [orphan.key, path.basename(half)].sort())
    assert.deepEqual(swept.missing, [lost.key])
    const left = (await filesIn(folder)).map((file) => path.basename(file))
    assert.deepEqual(left.sort(), [kept.key, fresh.key].sort())
  })
})
