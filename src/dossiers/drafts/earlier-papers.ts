import { type EarlierUpload, listEarlierUploads, readEarlierUpload } from '../../documents/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision } from '../../procedures/index.js'
import type { ProcedureDefinition, RequiredDocument } from '../../procedures/procedure.js'
import { attachPapers, type PaperNeeds, type PapersAttached } from './draft-papers.js'
import { getDraft } from './store.js'

/** A file of an earlier dossier that may stand for a required document of this one. */
export interface EarlierPaper extends EarlierUpload {
  /** The required document here. */
  documentId: string
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Papers are the same where they bear the same name: ids are a procedure's own affair. */
function sameAs(asked: RequiredDocument, upload: EarlierUpload, before: ProcedureDefinition): boolean {
  const name = before.requiredDocuments.find(({ id }) => id === upload.requiredDocumentId)?.name.vi
  return name !== undefined && plain(name) === plain(asked.name.vi)
}

/** What a person handed in with earlier dossiers and is asked for again, the newest of each paper first (L11). */
export async function listEarlierPapers(
  tx: Tx,
  { keyring, now }: Pick<CoreNeeds, 'keyring' | 'now'>,
  { personId, definition }: { personId: string; definition: ProcedureDefinition },
): Promise<EarlierPaper[]> {
  if (definition.requiredDocuments.length === 0) return []
  const uploads = await listEarlierUploads(tx, keyring, { personId, at: now() })
  const revisions = new Map<string, ProcedureDefinition>()
  for (const id of new Set(uploads.map(({ revisionId }) => revisionId)))
    revisions.set(id, (await getRevision(tx, id)).definition)
  return uploads.flatMap((upload) => {
    const before = revisions.get(upload.revisionId)
    return definition.requiredDocuments
      .filter((asked) => asked.mode === 'hand_in' && before && sameAs(asked, upload, before))
      .map(({ id: documentId }) => ({ ...upload, documentId }))
  })
}

export interface UsingEarlier {
  draftId: string
  personId: string
  documentId: string
  uploadId: string
}

/** Puts a file of an earlier dossier in the place of a required document, with where it came from. */
export async function attachEarlierPaper(needs: PaperNeeds, using: UsingEarlier): Promise<PapersAttached> {
  const { draftId, personId, documentId, uploadId } = using
  const actor = { kind: 'citizen', id: personId } as const
  const { paper, bytes } = await asActor(needs.db, actor, async (tx) => {
    const draft = await getDraft(tx, needs.keyring, draftId)
    const { definition } = await getRevision(tx, draft.revisionId)
    const offered = await listEarlierPapers(tx, needs, { personId, definition })
    const paper = offered.find((each) => each.id === uploadId && each.documentId === documentId)
    if (!paper) throw new NotFound('earlier paper')
    return { paper, bytes: await readEarlierUpload(tx, needs, { id: uploadId, personId }) }
  })
  const { fileName } = paper
  const papers = [{ documentId, fileName, bytes, isTooLarge: false, sourceAttachmentId: uploadId }]
  return attachPapers(needs, { draftId, actor, papers })
}
