import { type Keyring, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { type AttachmentNeeds, readOriginal } from './attachment-bytes.js'
import { nameContext } from './attachments.js'

/** A file that a person handed in with an earlier dossier. */
export interface EarlierUpload {
  id: string
  /** What it was handed in for, there. */
  requiredDocumentId: string
  revisionId: string
  fileName: string
  submissionCode: string
  since: Date
}

/** So long an earlier file is offered again; older papers are likely to have changed. */
const offeredForDays = 365
const day = 86_400_000
/** As many as a page can offer without hiding what it asks for. */
const most = 60

/** Sound files of a person's earlier dossiers, newest first. */
export async function listEarlierUploads(
  tx: Tx,
  keyring: Keyring,
  { personId, at }: { personId: string; at: Date },
): Promise<EarlierUpload[]> {
  const rows = await tx
    .selectFrom('attachments')
    .innerJoin('dossiers', 'dossiers.id', 'attachments.dossierId')
    .select(['attachments.id', 'requiredDocumentId', 'nameSealed', 'uploadedAt', 'revisionId', 'submissionCode'])
    .where('attachments.personId', '=', personId)
    .where('submitterId', '=', personId)
    .where('scanState', 'in', ['clean', 'not_scanned'])
    .where('removedAt', 'is', null)
    .where('uploadedAt', '>', new Date(at.getTime() - offeredForDays * day))
    .orderBy('uploadedAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ nameSealed, uploadedAt, ...row }) => ({
    ...row,
    fileName: unseal(keyring, nameSealed, nameContext(row.id)).toString('utf8'),
    since: uploadedAt,
  }))
}

/** The bytes of a file as they were sent with the earlier dossier. */
export async function readEarlierUpload(
  tx: Tx,
  needs: AttachmentNeeds,
  { id, personId }: { id: string; personId: string },
): Promise<Buffer> {
  const row = await tx
    .selectFrom('attachments')
    .select(['id', 'originalKey'])
    .where('id', '=', id)
    .where('personId', '=', personId)
    .where('dossierId', 'is not', null)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw new NotFound('earlier file')
  return readOriginal(needs, row)
}
