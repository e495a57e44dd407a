import { type AttachmentNeeds, insertAttachment, roomFor, type StoredUpload } from '../../documents/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { Posted } from '../../procedures/forms/index.js'
import type { RefusedPaper, SentPaper } from '../drafts/draft-papers.js'
import { takeSentPapers } from '../drafts/take-sent-papers.js'
import { lockDossier } from '../store.js'
import {
  flagged,
  keepTypedSupplement,
  type OpenSupplement,
  openSupplement,
  type SupplementNeeds,
} from './open-supplement.js'
import { readSupplement } from './read-supplement.js'

export interface SavingSupplement {
  dossierId: string
  personId: string
  /** What was typed into the flagged fields; left out, nothing of it changes. */
  posted?: Posted
  papers: readonly SentPaper[]
  /** A paper the person takes back. */
  removed?: string
}

/** Keeps what a person has put right, before it is sent: only what was flagged, each file for itself. */
export async function saveSupplement(
  needs: SupplementNeeds & AttachmentNeeds,
  saving: SavingSupplement,
): Promise<{ refused: RefusedPaper[] }> {
  const actor = { kind: 'citizen', id: saving.personId } as const
  const open = await asActor(needs.db, actor, (tx) => lockAndOpen(tx, needs, saving))
  const asked = flagged(open.request, 'document')
  if (saving.papers.some((paper) => !asked.has(paper.documentId))) throw new NotFound('flagged document')
  const { stored, refused } = await takeAll(needs, saving.papers)
  return asActor(needs.db, actor, async (tx) => {
    const again = await lockAndOpen(tx, needs, saving)
    if (again.form && saving.posted) {
      const { typed } = readSupplement(again.form, saving.posted)
      await keepTypedSupplement(tx, needs, { requestId: again.request.id, typed })
    }
    if (saving.removed) await remove(tx, again.request.id, saving.removed)
    return { refused: [...refused, ...(await insertAll(tx, needs, { open: again, saving, stored }))] }
  })
}

async function lockAndOpen(
  tx: Tx,
  needs: SupplementNeeds,
  { dossierId, personId }: SavingSupplement,
): Promise<OpenSupplement> {
  return openSupplement(tx, needs, { dossier: await lockDossier(tx, dossierId), personId })
}

type StoredPaper = StoredUpload & { documentId: string }

async function takeAll(needs: SupplementNeeds & AttachmentNeeds, papers: readonly SentPaper[]) {
  const { stored, refused } = await takeSentPapers(needs, papers)
  return {
    stored: stored.map(({ paper, upload }): StoredPaper => ({ ...upload, documentId: paper.documentId })),
    refused: refused.map(
      ({ paper: { documentId, fileName }, because }): RefusedPaper => ({ documentId, fileName, because }),
    ),
  }
}

interface Inserting {
  open: OpenSupplement
  saving: SavingSupplement
  stored: readonly StoredPaper[]
}

async function insertAll(tx: Tx, needs: SupplementNeeds, { open, saving, stored }: Inserting): Promise<RefusedPaper[]> {
  const sizes = open.papers.map((paper) => paper.size)
  const refused: RefusedPaper[] = []
  for (const { documentId, ...upload } of stored) {
    const room = roomFor(upload.size, sizes)
    // The same file sent again (a retry on a weak line) is there already.
    const isThere = open.papers.some(
      (paper) => paper.requiredDocumentId === documentId && paper.sha256.equals(upload.sha256),
    )
    if (isThere) continue
    if (room !== 'fits') refused.push({ documentId, fileName: upload.fileName, because: room })
    else {
      await insertAttachment(tx, needs.keyring, upload, {
        personId: saving.personId,
        draftId: null,
        dossierId: null,
        requiredDocumentId: documentId,
        supplementRequestId: open.request.id,
        at: needs.now(),
      })
      sizes.push(upload.size)
    }
  }
  return refused
}

/** What was sent is never taken out again: it belongs to the dossier then. */
async function remove(tx: Tx, requestId: string, paperId: string): Promise<void> {
  await tx
    .deleteFrom('attachments')
    .where('id', '=', paperId)
    .where('supplementRequestId', '=', requestId)
    .where('dossierId', 'is', null)
    .execute()
}
