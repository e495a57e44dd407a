import type { Selectable } from 'kysely'
import { type Keyring, seal, unseal } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { UploadsTable } from '../../platform/postgres/schema.js'
import type { Instant } from '../../platform/time.js'
import { type UploadOnItsWay, type UploadPlace, uploadLifetime } from './upload.js'

const nameContext = (id: string): string => `uploads:${id}:name`

export type NewUpload = UploadPlace & {
  personId: string
  requiredDocumentId: string
  fileName: string
  size: number
  at: Instant
}

export async function insertUpload(tx: Tx, keyring: Keyring, upload: NewUpload): Promise<string> {
  const { at, fileName, ...columns } = upload
  const id = newId(at)
  const nameSealed = seal(keyring, fileName, nameContext(id))
  await tx
    .insertInto('uploads')
    .values({ id, ...columns, nameSealed, createdAt: at })
    .execute()
  return id
}

/** Not found also when it waited for longer than its lifetime. */
export async function getUpload(tx: Tx, keyring: Keyring, { id, at }: { id: string; at: Instant }) {
  const row = await tx
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('createdAt', '>', new Date(at.getTime() - uploadLifetime))
    .executeTakeFirst()
  if (!row) throw new NotFound('upload')
  return toUpload(keyring, row)
}

/** How many files of a person are on their way. */
export async function countUploads(tx: Tx, personId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('uploads')
    .select((on) => on.fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .where('finishedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export interface UploadPart {
  uploadId: string
  start: number
  size: number
  storageKey: string
}

/** Notes that a part lies in storage; false when another request was faster. */
export async function insertPart(tx: Tx, part: UploadPart): Promise<boolean> {
  const { uploadId, start, size } = part
  const moved = await tx
    .updateTable('uploads')
    .set({ received: start + size })
    .where('id', '=', uploadId)
    .where('received', '=', start)
    .where('finishedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!moved) return false
  await tx.insertInto('uploadParts').values(part).execute()
  return true
}

export const listParts = (tx: Tx, uploadId: string): Promise<UploadPart[]> =>
  tx.selectFrom('uploadParts').selectAll().where('uploadId', '=', uploadId).orderBy('start').execute()

/** The file was taken or refused as a whole; its parts are needed no more. */
export async function endUpload(
  tx: Tx,
  { id, refusal, at }: { id: string; refusal: string | null; at: Instant },
): Promise<void> {
  await tx.updateTable('uploads').set({ finishedAt: at, refusal }).where('id', '=', id).execute()
  await tx.deleteFrom('uploadParts').where('uploadId', '=', id).execute()
}

export async function deleteUpload(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('uploads').where('id', '=', id).execute()
}

function toUpload(keyring: Keyring, row: Selectable<UploadsTable>): UploadOnItsWay {
  const { nameSealed, createdAt: _, ...columns } = row
  return { ...columns, fileName: unseal(keyring, nameSealed, nameContext(row.id)).toString('utf8') }
}
