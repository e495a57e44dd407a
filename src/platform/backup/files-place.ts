import { createReadStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from '../crypto.js'
import { storedPath } from '../local-storage.js'
import { type FileStorage, isStorageKey, StoredFileMissing } from '../storage.js'
import { copyFiles, listFiles } from './copy-files.js'
import type { BackupFile } from './manifest.js'

/** Where an installation keeps its files. A backup has the layout of the folder whatever it was made of, so that it goes back into either. */
export interface FilesPlace {
  /** As a message names it. */
  name: string
  isEmpty(): Promise<boolean>
  /** Copies everything into a folder as it lies, sealed, and says what was copied. */
  copyOut(to: string): Promise<BackupFile[]>
  /** Puts the files of a backup there and gives the hash of each as it came back. */
  putBack(files: readonly BackupFile[], from: string): Promise<ReadonlyMap<string, string>>
}

export const folderPlace = (folder: string): FilesPlace => ({
  name: folder,
  isEmpty: async () => (await listFiles(folder)).length === 0,
  copyOut: (to) => copyFiles(folder, to),
  putBack: async (_, from) => new Map((await copyFiles(from, folder)).map((file) => [file.path, file.sha256])),
})

/** A bucket, met as the program meets it. Objects are copied one by one: each is an upload, whose size is limited. */
export const bucketPlace = (storage: FileStorage, name: string): FilesPlace => ({
  name,
  async isEmpty() {
    for await (const _ of storage.list()) return false
    return true
  },
  async copyOut(to) {
    const copied: BackupFile[] = []
    for await (const { key } of storage.list()) {
      const file = await copyObject(storage, key, to)
      if (file) copied.push(file)
    }
    return copied.sort((one, other) => (one.path < other.path ? -1 : 1))
  },
  async putBack(files, from) {
    const back = new Map<string, string>()
    for (const file of files) {
      const key = path.basename(file.path)
      // What lay in the folder half-received belongs to no row; a bucket has no place for it.
      if (!isStorageKey(key) || storedPath(key) !== file.path) back.set(file.path, file.sha256)
      else {
        await storage.put(createReadStream(path.join(from, file.path)), key)
        back.set(file.path, (await storage.verify(key)).sha256.toString('hex'))
      }
    }
    return back
  },
})

/** An object that vanishes meanwhile belonged to no row any more. */
async function copyObject(storage: FileStorage, key: string, to: string): Promise<BackupFile | undefined> {
  try {
    const bytes = await storage.get(key)
    const name = storedPath(key)
    await mkdir(path.dirname(path.join(to, name)), { recursive: true, mode: 0o700 })
    await writeFile(path.join(to, name), bytes, { mode: 0o600, flush: true })
    return { path: name, size: bytes.length, sha256: sha256(bytes).toString('hex') }
  } catch (error) {
    if (error instanceof StoredFileMissing) return undefined
    throw error
  }
}
