import type { FormDefinition } from '../../procedures/form.js'
import { fileInput, fileQuestions, fileSlot, inputName } from '../../procedures/forms/index.js'
import type { DraftActor } from './draft.js'
import { attachPapers, type PaperNeeds, type RefusedPaper, removePaper, type SentPaper } from './draft-papers.js'

export interface QuestionFiles {
  draftId: string
  actor: DraftActor
  form: FormDefinition
  /** Files as a page of questions sent them, by the name of their input. */
  files: readonly (Omit<SentPaper, 'documentId'> & { field: string })[]
  /** A file the person takes back. */
  removed?: string | undefined
}

/** Keeps the files that came with a page of questions, before the page itself is read: they are what its answers are made of. */
export async function keepQuestionFiles(needs: PaperNeeds, sent: QuestionFiles): Promise<RefusedPaper[]> {
  const { draftId, actor, removed } = sent
  if (removed) await removePaper(needs, { draftId, actor, paperId: removed })
  const slots = new Map(fileQuestions(sent.form).map(({ id }) => [inputName(id, fileInput), fileSlot(id)]))
  const papers = sent.files.flatMap(({ field, ...file }) => {
    const documentId = slots.get(field)
    return documentId === undefined ? [] : [{ ...file, documentId }]
  })
  if (papers.length === 0) return []
  const attached = await attachPapers(needs, { draftId, actor, papers })
  return attached.outcome === 'attached' ? attached.refused : []
}
