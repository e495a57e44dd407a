import { type Keyring, unseal } from '../platform/crypto.js'
import type { MalwareScanner } from '../platform/malware/index.js'
import type { FileStorage } from '../platform/storage.js'

export interface AttachmentNeeds {
  keyring: Keyring
  storage: FileStorage
  /** Undefined where the installation has none; files are then marked as not scanned. */
  scanner?: MalwareScanner | undefined
}

/** What ties the sealed bytes of a paper to its row. */
export const bytesContext = (id: string, which: 'original' | 'rendition'): string => `attachments:${id}:${which}`

/** The bytes of a paper as they were sent. */
export const readOriginal = async (
  { keyring, storage }: AttachmentNeeds,
  { id, originalKey }: { id: string; originalKey: string },
): Promise<Buffer> => unseal(keyring, await storage.get(originalKey), bytesContext(id, 'original'))
