import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  type FileContent,
  type FileStorage,
  isStorageKey,
  newStorageKey,
  StorageFull,
  type StorageKey,
  type StoredFile,
  StoredFileMissing,
} from './storage.js'

const incoming = 'incoming'

// 4,096 folders: ten million files make 2,500 in each.
const shardLength = 3

/** Files on the disk of one node, in a folder of their own. The folder is made when it is not there. */
export async function openLocalStorage(root: string): Promise<FileStorage> {
  await mkdir(path.join(root, incoming), { recursive: true })
  await syncFolder(path.dirname(root))
  await syncFolder(root)
  return {
    put: (content, key = newStorageKey()) => put(root, content, key),
    get: (key) => readFile(pathOf(root, key)).catch(missing(key)),
    exists: (key) => exists(pathOf(root, key)),
    remove: (key) => remove(root, key),
    verify: (key) => measure(createReadStream(pathOf(root, key))).catch(missing(key)),
    list: () => list(root),
  }
}

async function put(root: string, content: FileContent, key: StorageKey): Promise<StoredFile> {
  const target = pathOf(root, key)
  const temporary = path.join(root, incoming, key)
  try {
    const written = await writeDurably(temporary, content)
    if (await exists(target)) throw new Error(`already stored: ${key}`)
    const shard = path.dirname(target)
    if (await mkdir(shard, { recursive: true })) await syncFolder(root)
    await rename(temporary, target)
    // Without this a power cut could lose the name although the bytes are safe.
    await syncFolder(shard)
    return { key, ...written }
  } catch (error) {
    await rm(temporary, { force: true })
    if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) throw new StorageFull('no room left for files', { cause: error })
    throw error
  }
}

async function writeDurably(file: string, content: FileContent): Promise<{ size: number; sha256: Buffer }> {
  const handle = await open(file, 'wx', 0o600)
  try {
    const measured = await measure(Buffer.isBuffer(content) ? [content] : content, (chunk) => writeAll(handle, chunk))
    await handle.sync()
    return measured
  } finally {
    await handle.close()
  }
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let offset = 0; offset < chunk.length; ) {
    const { bytesWritten } = await handle.write(chunk, offset)
    offset += bytesWritten
  }
}

async function measure(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  each?: (chunk: Uint8Array) => Promise<void>,
): Promise<{ size: number; sha256: Buffer }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    size += chunk.length
    await each?.(chunk)
  }
  return { size, sha256: hash.digest() }
}

async function* list(root: string): ReturnType<FileStorage['list']> {
  // What a crash left half written lies in `incoming` under the key it would have had.
  for (const shard of await readdir(root)) {
    for (const key of await readdir(path.join(root, shard))) {
      const found = await stat(path.join(root, shard, key)).catch(() => undefined)
      if (found && isStorageKey(key)) yield { key, storedAt: found.mtime }
    }
  }
}

/** Where a file lies below the folder. */
export const storedPath = (key: StorageKey): string => path.join(key.slice(0, shardLength), key)

function pathOf(root: string, key: StorageKey): string {
  // The key comes from a row, but a path must never be made of anything else.
  if (!isStorageKey(key)) throw new Error('not a storage key')
  return path.join(root, storedPath(key))
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function remove(root: string, key: StorageKey): Promise<void> {
  await rm(pathOf(root, key), { force: true })
  await rm(path.join(root, incoming, key), { force: true })
}

function missing(key: StorageKey): (error: unknown) => never {
  return (error) => {
    throw codeOf(error) === 'ENOENT' ? new StoredFileMissing(key) : error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
