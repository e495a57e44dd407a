import {
  countUploads,
  insertUpload,
  maxFileBytes,
  maxUploadsOnTheirWay,
  type UploadNeeds,
  type UploadPlace,
} from '../../documents/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision } from '../../procedures/index.js'
import type { PaperRefusal } from '../drafts/draft-papers.js'
import { getDraft } from '../drafts/store.js'
import { takesFilesFor } from '../required-documents.js'
import { lockDossier } from '../store.js'
import { flagged, openSupplement, type SupplementNeeds } from '../supplementing/open-supplement.js'

export type UploadingNeeds = CoreNeeds & UploadNeeds & SupplementNeeds

export interface Announced {
  personId: string
  /** The draft, or the dossier whose supplement it is for. */
  into: { draftId: string } | { dossierId: string }
  documentId: string
  fileName: string
  size: number
}

export type UploadStart = { outcome: 'started'; id: string } | { outcome: 'refused'; because: PaperRefusal }

/** A file is announced before its first byte: what could not be taken anyway is refused before anybody waits for it. */
export async function startUpload(needs: UploadingNeeds, announced: Announced): Promise<UploadStart> {
  const { personId, fileName, size, documentId } = announced
  return asActor(needs.db, { kind: 'citizen', id: personId }, async (tx) => {
    const place = await placeOf(tx, needs, announced)
    if (size === 0) return { outcome: 'refused', because: 'empty' }
    if (size > maxFileBytes) return { outcome: 'refused', because: 'too_large' }
    if ((await countUploads(tx, personId)) >= maxUploadsOnTheirWay)
      return { outcome: 'refused', because: 'too_many_files' }
    const upload = { ...place, personId, requiredDocumentId: documentId, fileName, size, at: needs.now() }
    return { outcome: 'started', id: await insertUpload(tx, needs.keyring, upload) }
  })
}

/** The draft or the open request that asks for this paper; not found when none does. */
async function placeOf(tx: Tx, needs: UploadingNeeds, { into, personId, documentId }: Announced): Promise<UploadPlace> {
  if ('draftId' in into) {
    const draft = await getDraft(tx, needs.keyring, into.draftId)
    const { definition } = await getRevision(tx, draft.revisionId)
    const isAsked = takesFilesFor(definition).some(({ id }) => id === documentId)
    if (draft.dossierId || !isAsked) throw new NotFound('required document')
    return { draftId: draft.id }
  }
  const open = await openSupplement(tx, needs, { dossier: await lockDossier(tx, into.dossierId), personId })
  if (!flagged(open.request, 'document').has(documentId)) throw new NotFound('flagged document')
  return { supplementRequestId: open.request.id }
}
