import { createHash } from 'node:crypto'
import { type FileStorage, newStorageKey, StoredFileMissing } from '../../src/platform/storage.js'

/** File storage that forgets with the test; tests of durability use the real one. */
export function memoryStorage(): FileStorage {
  const files = new Map<string, { bytes: Buffer; storedAt: Date }>()
  const get = async (key: string): Promise<Buffer> => {
    const file = files.get(key)
    if (!file) throw new StoredFileMissing(key)
    return file.bytes
  }
  const measure = (bytes: Buffer) => ({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest() })
  return {
    async put(content, key = newStorageKey()) {
      const chunks: Uint8Array[] = []
      if (!Buffer.isBuffer(content)) for await (const chunk of content) chunks.push(chunk)
      const bytes = Buffer.isBuffer(content) ? Buffer.from(content) : Buffer.concat(chunks)
      files.set(key, { bytes, storedAt: new Date() })
      return { key, ...measure(bytes) }
    },
    get,
    exists: async (key) => files.has(key),
    remove: async (key) => {
      files.delete(key)
    },
    verify: async (key) => measure(await get(key)),
    async *list() {
      for (const [key, { storedAt }] of files) yield { key, storedAt }
    },
  }
}
