import { randomBytes } from 'node:crypto'
import type { Instant } from './time.js'

/** Name of a stored file: opaque and random, so that it tells nothing and cannot be guessed. */
export type StorageKey = string

export interface StoredFile {
  key: StorageKey
  /** Of the content as it was given, also where it is stored sealed. */
  size: number
  sha256: Buffer
}

/** Content to store: all at once, or piece by piece as it arrives. */
export type FileContent = Buffer | AsyncIterable<Uint8Array>

/** Where files lie. A put that has resolved survives a power cut; before that nothing of it can be seen. */
export interface FileStorage {
  put(content: FileContent, key?: StorageKey): Promise<StoredFile>
  get(key: StorageKey): Promise<Buffer>
  exists(key: StorageKey): Promise<boolean>
  /** Removing what is not there is no error: a sweeper and a person may meet. */
  remove(key: StorageKey): Promise<void>
  /** Reads the file back and measures what is really there. */
  verify(key: StorageKey): Promise<{ size: number; sha256: Buffer }>
  list(): AsyncIterable<{ key: StorageKey; storedAt: Instant }>
}

/** There is no room left: the operator must act, and the person is told that nothing was taken in. */
export class StorageFull extends Error {
  override name = 'StorageFull'
}

/** A file that a row names is not in storage. */
export class StoredFileMissing extends Error {
  override name = 'StoredFileMissing'

  constructor(key: StorageKey) {
    super(`stored file is missing: ${key}`)
  }
}

/** A new key: 128 random bits in hex. */
export const newStorageKey = (): StorageKey => randomBytes(16).toString('hex')

export const isStorageKey = (text: string): boolean => /^[0-9a-f]{32}$/.test(text)
