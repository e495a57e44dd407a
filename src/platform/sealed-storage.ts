import { type Keyring, seal, sha256, unseal } from './crypto.js'
import { type FileContent, type FileStorage, newStorageKey } from './storage.js'

/**
 * Encrypts files on their way into another storage. Each is tied to its key, so that one file cannot be put in
 * another's place. Whole files are held in memory: meant for uploads, whose size is limited.
 */
export function sealedStorage(storage: FileStorage, keyring: Keyring): FileStorage {
  const get = async (key: string) => unseal(keyring, await storage.get(key), contextOf(key))
  return {
    ...storage,
    get,
    async put(content, key = newStorageKey()) {
      const plain = await collect(content)
      await storage.put(seal(keyring, plain, contextOf(key)), key)
      return { key, size: plain.length, sha256: sha256(plain) }
    },
    async verify(key) {
      const plain = await get(key)
      return { size: plain.length, sha256: sha256(plain) }
    },
  }
}

const contextOf = (key: string) => `file ${key}`

async function collect(content: FileContent): Promise<Buffer> {
  if (Buffer.isBuffer(content)) return content
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
