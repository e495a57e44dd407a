import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { bucketKeys, bucketStoredAt, openBucket } from '../../test/support/s3-bucket.js'
import { keyringFrom, sha256 } from './crypto.js'
import { openS3Storage } from './s3-storage.js'
import { sealedStorage } from './sealed-storage.js'
import { newStorageKey, StorageFull, StoredFileMissing } from './storage.js'
import { sweepOrphans } from './sweep-orphans.js'

const bucket = await openBucket()
after(() => bucket.close())
const storage = openS3Storage({ url: bucket.url, ...bucketKeys })

test('what is put comes back byte for byte, all at once or piece by piece, and is measured where it lies', async () => {
  const bytes = randomBytes(300_000)
  async function* pieces() {
    yield bytes.subarray(0, 1)
    yield bytes.subarray(1)
  }
  for (const content of [bytes, pieces()]) {
    const { key, size, sha256: hash } = await storage.put(content)
    assert.deepEqual([size, hash], [bytes.length, sha256(bytes)])
    assert.deepEqual(await storage.get(key), bytes)
    assert.deepEqual(await storage.verify(key), { size, sha256: hash })
    assert.equal(await storage.exists(key), true)
  }
})

test('a file is never written over; what is not there is missing, and removing it is no error', async () => {
  const { key } = await storage.put(Buffer.from('một'))
  await assert.rejects(storage.put(Buffer.from('hai'), key), /412 PreconditionFailed/)
  assert.equal((await storage.get(key)).toString(), 'một')
  await storage.remove(key)
  await storage.remove(key)
  assert.equal(await storage.exists(key), false)
  await assert.rejects(storage.get(key), StoredFileMissing)
  await assert.rejects(storage.verify(newStorageKey()), StoredFileMissing)
})

test('all files are listed over several pages, and the sweeper takes those that no row names', async () => {
  bucket.files.clear()
  const keys = []
  for (let n = 0; n < 7; n += 1) keys.push((await storage.put(Buffer.from([n]))).key)
  bucket.files.set('not-ours.txt', Buffer.from('x'))
  const listed = []
  for await (const { key } of storage.list()) listed.push(key)
  assert.deepEqual(listed.sort(), [...keys].sort())
  const later = new Date(bucketStoredAt.getTime() + 1)
  const { removed } = await sweepOrphans(storage, new Set(keys.slice(0, 5)), later)
  assert.deepEqual(removed.sort(), keys.slice(5).sort())
})

test('sealed on its way in, the bucket sees nothing of it', async () => {
  const sealed = sealedStorage(storage, keyringFrom('a secret of the installation, long enough'))
  const { key } = await sealed.put(Buffer.from('Nguyễn Thị Hoa'))
  assert.equal(bucket.files.get(key)?.includes('Hoa'), false)
  assert.equal((await sealed.get(key)).toString(), 'Nguyễn Thị Hoa')
})

test('a wrong key is refused, and a full bucket is told as one', async () => {
  const stranger = openS3Storage({ url: bucket.url, ...bucketKeys, secretKey: 'another' })
  await assert.rejects(stranger.put(Buffer.from('x')), /403 SignatureDoesNotMatch/)
  bucket.refusePuts(507, 'XMinioStorageFull')
  await assert.rejects(storage.put(Buffer.from('x')), StorageFull)
})
