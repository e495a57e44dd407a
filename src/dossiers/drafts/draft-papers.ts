import {
  type Attachment,
  type AttachmentNeeds,
  insertAttachment,
  listAttachments,
  removeAttachment,
  roomFor,
  type StoredUpload,
  type TakeRefusal,
} from '../../documents/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision } from '../../procedures/index.js'
import { takesFilesFor } from '../required-documents.js'
import type { Draft, DraftActor } from './draft.js'
import { getDraft, lockDraft, updateDraft } from './store.js'
import { takeSentPapers } from './take-sent-papers.js'

export interface SentPaper {
  documentId: string
  fileName: string
  bytes: Buffer
  /** Longer than one file may be; `bytes` is then only its beginning. */
  isTooLarge: boolean
  /** Came after as many files as a dossier may hold; `bytes` is empty. */
  isOneTooMany?: boolean
  /** The earlier result it is a copy of. */
  sourceDocumentId?: string
  /** The file of an earlier dossier it is a copy of. */
  sourceAttachmentId?: string
  /** Its number in the register that gave it. */
  sourceRegister?: string
}

/** `too_often`: the person has sent more files within the hour than anybody needs. */
export type PaperRefusal = TakeRefusal | 'too_many_files' | 'dossier_too_large' | 'too_often'

export interface RefusedPaper {
  documentId: string
  fileName: string
  because: PaperRefusal
}

export type PapersAttached = { outcome: 'attached'; refused: RefusedPaper[] } | { outcome: 'already_submitted' }

export interface PaperNeeds extends CoreNeeds, AttachmentNeeds {}

interface Attaching {
  draftId: string
  actor: DraftActor
  papers: readonly SentPaper[]
}

/** Takes papers into a draft. Each file stands for itself: a refused one is named with its reason, the others are kept. */
export async function attachPapers(needs: PaperNeeds, attaching: Attaching): Promise<PapersAttached> {
  const { actor } = attaching
  const draft = await asActor(needs.db, actor, (tx) => openForPapers(tx, needs, attaching))
  if (draft.dossierId) return { outcome: 'already_submitted' }
  const taken = await takeAll(needs, attaching.papers)
  return asActor(needs.db, actor, async (tx) => {
    const locked = await lockDraft(tx, needs.keyring, draft.id)
    if (locked.dossierId) return { outcome: 'already_submitted' }
    const crowded = await insertAll(tx, needs, locked, taken.stored)
    await touch(tx, needs, locked)
    return { outcome: 'attached', refused: [...taken.refused, ...crowded] }
  })
}

async function openForPapers(tx: Tx, needs: PaperNeeds, { draftId, papers }: Attaching): Promise<Draft> {
  const draft = await getDraft(tx, needs.keyring, draftId)
  const { definition } = await getRevision(tx, draft.revisionId)
  const known = new Set(takesFilesFor(definition).map(({ id }) => id))
  if (papers.some((paper) => !known.has(paper.documentId))) throw new NotFound('required document')
  return draft
}

type Source = Pick<SentPaper, 'sourceDocumentId' | 'sourceAttachmentId' | 'sourceRegister'>

type StoredPaper = StoredUpload & { documentId: string } & Source

const sourceOf = ({ sourceDocumentId, sourceAttachmentId, sourceRegister }: Source): Source => ({
  ...(sourceRegister ? { sourceRegister } : {}),
  ...(sourceDocumentId ? { sourceDocumentId } : {}),
  ...(sourceAttachmentId ? { sourceAttachmentId } : {}),
})

async function takeAll(needs: PaperNeeds, papers: readonly SentPaper[]) {
  const { stored, refused } = await takeSentPapers(needs, papers)
  return {
    stored: stored.map(
      ({ paper, upload }): StoredPaper => ({ ...upload, documentId: paper.documentId, ...sourceOf(paper) }),
    ),
    refused: refused.map(
      ({ paper: { documentId, fileName }, because }): RefusedPaper => ({ documentId, fileName, because }),
    ),
  }
}

async function insertAll(
  tx: Tx,
  needs: PaperNeeds,
  draft: Draft,
  papers: readonly StoredPaper[],
): Promise<RefusedPaper[]> {
  const held = await listAttachments(tx, needs.keyring, { draftId: draft.id })
  const sizes = held.map((each) => each.size)
  const refused: RefusedPaper[] = []
  for (const paper of papers) {
    const { documentId, fileName } = paper
    // The same file sent again (a double click, a retry on a weak line) is there already.
    if (held.some((each) => isSame(each, paper))) continue
    const room = roomFor(paper.size, sizes)
    if (room !== 'fits') refused.push({ documentId, fileName, because: room })
    else {
      await insertAttachment(tx, needs.keyring, paper, {
        personId: draft.personId,
        draftId: draft.id,
        dossierId: null,
        requiredDocumentId: documentId,
        ...sourceOf(paper),
        at: needs.now(),
      })
      sizes.push(paper.size)
    }
  }
  return refused
}

const isSame = (held: Attachment, paper: StoredPaper): boolean =>
  held.requiredDocumentId === paper.documentId && held.sha256.equals(paper.sha256)

async function touch(tx: Tx, needs: PaperNeeds, draft: Draft): Promise<void> {
  const { id, content, page, version } = draft
  await updateDraft(tx, needs.keyring, { id, content, page, version, at: needs.now() })
}

/** Takes a paper out of a draft again; once the draft is a dossier, nothing is taken out of it. */
export async function removePaper(
  needs: CoreNeeds,
  removing: { draftId: string; actor: DraftActor; paperId: string },
): Promise<void> {
  await asActor(needs.db, removing.actor, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, removing.draftId)
    if (!draft.dossierId) await removeAttachment(tx, draft.id, removing.paperId)
  })
}
