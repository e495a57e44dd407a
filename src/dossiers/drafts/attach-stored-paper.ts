import { getPersonPaper, readDocument } from '../../documents/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getRevision } from '../../procedures/index.js'
import { attachPapers, type PaperNeeds, type PapersAttached } from './draft-papers.js'
import { getDraft } from './store.js'

export interface UsingStored {
  draftId: string
  personId: string
  /** The required document it is for. */
  documentId: string
  personPaperId: string
}

/** Puts an earlier result in the place of a required document, with where it came from; the person brings nothing (L11). */
export async function attachStoredPaper(needs: PaperNeeds, using: UsingStored): Promise<PapersAttached> {
  const actor = { kind: 'citizen', id: using.personId } as const
  const { bytes, paper } = await asActor(needs.db, actor, async (tx) => {
    const draft = await getDraft(tx, needs.keyring, using.draftId)
    const { definition } = await getRevision(tx, draft.revisionId)
    const asked = definition.requiredDocuments.find(({ id }) => id === using.documentId)
    const paper = await getPersonPaper(tx, { id: using.personPaperId, personId: using.personId })
    if (!paper.resultCode || !asked?.resultCodes?.includes(paper.resultCode)) throw new NotFound('required document')
    return { paper, bytes: (await readDocument(tx, needs, paper.documentId)).bytes }
  })
  const papers = [
    {
      ...{ documentId: using.documentId, fileName: `${paper.name}.pdf`, bytes, isTooLarge: false },
      sourceDocumentId: paper.documentId,
    },
  ]
  return attachPapers(needs, { draftId: using.draftId, actor, papers })
}
