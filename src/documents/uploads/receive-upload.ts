import { seal, unseal } from '../../platform/crypto.js'
import { asActor, asSystem, type Db, type DbActor } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import type { AttachmentNeeds } from '../attachment-bytes.js'
import { type UploadOnItsWay, uploadLifetime } from './upload.js'
import { deleteUpload, endUpload, getUpload, insertPart, listParts } from './upload-store.js'

export interface UploadNeeds extends AttachmentNeeds {
  db: Db
  now: () => Instant
}

/** A part this large is laid down at once, so that a server that dies loses no more than this. */
export const partBytes = 256 * 1024

const partContext = (uploadId: string, start: number): string => `upload_parts:${uploadId}:${start}`

export const findUpload = (needs: UploadNeeds, actor: DbActor, id: string): Promise<UploadOnItsWay> =>
  asActor(needs.db, actor, (tx) => getUpload(tx, needs.keyring, { id, at: needs.now() }))

interface Receiving {
  actor: DbActor
  id: string
  /** Where in the file these bytes begin. */
  start: number
  bytes: AsyncIterable<Uint8Array>
}

/**
 * Lays down what arrives, part by part, each sealed and durable before it counts. Returns how much of the file there is now, or
 * undefined when another request has moved on meanwhile.
 */
export async function receiveBytes(needs: UploadNeeds, receiving: Receiving): Promise<number | undefined> {
  const { actor, id } = receiving
  let { start } = receiving
  for await (const part of inParts(receiving.bytes)) {
    const { key: storageKey } = await needs.storage.put(seal(needs.keyring, part, partContext(id, start)))
    const row = { uploadId: id, start, size: part.length, storageKey }
    // A part that lost the race is nobody's, and the sweeper takes it away.
    if (!(await asActor(needs.db, actor, (tx) => insertPart(tx, row)))) return undefined
    start += part.length
  }
  return start
}

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    waiting.push(chunk)
    size += chunk.length
    if (size < partBytes) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting)
}

/** The whole file, once all of it has arrived. */
export async function readUpload(needs: UploadNeeds, actor: DbActor, id: string): Promise<Buffer> {
  const parts = await asActor(needs.db, actor, (tx) => listParts(tx, id))
  const bytes: Buffer[] = []
  for (const { start, storageKey } of parts)
    bytes.push(unseal(needs.keyring, await needs.storage.get(storageKey), partContext(id, start)))
  return Buffer.concat(bytes)
}

/** Notes what became of the whole file and gives its parts back to storage. */
export async function finishUpload(
  needs: UploadNeeds,
  actor: DbActor,
  { id, refusal }: { id: string; refusal: string | null },
): Promise<void> {
  const parts = await asActor(needs.db, actor, async (tx) => {
    const found = await listParts(tx, id)
    await endUpload(tx, { id, refusal, at: needs.now() })
    return found
  })
  await removeAll(needs, parts)
}

/** The person does not want it any more. Not found when it is another's. */
export async function dropUpload(needs: UploadNeeds, actor: DbActor, id: string): Promise<void> {
  const parts = await asActor(needs.db, actor, async (tx) => {
    await getUpload(tx, needs.keyring, { id, at: needs.now() })
    const found = await listParts(tx, id)
    await deleteUpload(tx, id)
    return found
  })
  await removeAll(needs, parts)
}

async function removeAll({ storage }: UploadNeeds, parts: readonly { storageKey: string }[]): Promise<void> {
  for (const { storageKey } of parts) await storage.remove(storageKey)
}

/** Job: forgets uploads that nobody came back for; their parts go with the sweeper of files. */
export async function sweepUploads(needs: UploadNeeds): Promise<number> {
  const before = new Date(needs.now().getTime() - uploadLifetime)
  const removed = await asSystem(needs.db, (tx) =>
    tx.deleteFrom('uploads').where('createdAt', '<', before).returning('id').execute(),
  )
  return removed.length
}
