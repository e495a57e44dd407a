import { finishUpload, readUpload, type UploadOnItsWay } from '../../documents/index.js'
import { asActor } from '../../platform/db.js'
import { attachPapers, type PaperRefusal } from '../drafts/draft-papers.js'
import { saveSupplement } from '../supplementing/save-supplement.js'
import type { UploadingNeeds } from './start-upload.js'

export type UploadEnd = { outcome: 'taken' } | { outcome: 'refused'; because: UploadRefused }
export type UploadRefused = PaperRefusal | 'already_submitted'

/** All bytes are there: the file is looked at and becomes a paper, as if it had come in one piece. Asked again, it answers the same. */
export async function takeInUpload(needs: UploadingNeeds, upload: UploadOnItsWay): Promise<UploadEnd> {
  if (upload.finishedAt) return endOf(upload.refusal as UploadRefused | null)
  const actor = { kind: 'citizen', id: upload.personId } as const
  const bytes = await readUpload(needs, actor, upload.id)
  const refusal = await takeIn(needs, upload, bytes)
  await finishUpload(needs, actor, { id: upload.id, refusal })
  return endOf(refusal)
}

const endOf = (refusal: UploadRefused | null): UploadEnd =>
  refusal === null ? { outcome: 'taken' } : { outcome: 'refused', because: refusal }

async function takeIn(needs: UploadingNeeds, upload: UploadOnItsWay, bytes: Buffer): Promise<UploadRefused | null> {
  const { draftId, personId, requiredDocumentId: documentId, fileName } = upload
  const papers = [{ documentId, fileName, bytes, isTooLarge: false }]
  const actor = { kind: 'citizen', id: personId } as const
  if (draftId) {
    const attached = await attachPapers(needs, { draftId, actor, papers })
    return attached.outcome === 'attached' ? (attached.refused[0]?.because ?? null) : 'already_submitted'
  }
  const { refused } = await saveSupplement(needs, { dossierId: await dossierOf(needs, upload), personId, papers })
  return refused[0]?.because ?? null
}

async function dossierOf(needs: UploadingNeeds, { personId, supplementRequestId }: UploadOnItsWay): Promise<string> {
  const { dossierId } = await asActor(needs.db, { kind: 'citizen', id: personId }, (tx) =>
    tx
      .selectFrom('supplementRequests')
      .select('dossierId')
      .where('id', '=', supplementRequestId)
      .executeTakeFirstOrThrow(),
  )
  return dossierId
}
