import { type AttachmentNeeds, type StoredUpload, type TakeRefusal, takeUpload } from '../../documents/index.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { PaperRefusal, SentPaper } from './draft-papers.js'

type Sent = Pick<SentPaper, 'fileName' | 'bytes' | 'isTooLarge' | 'isOneTooMany'>

/**
 * Looks at each file that was sent and stores those that may be taken; each stands for itself.
 *
 * @returns the files that lie in the storage now, in the order they came, and those that were refused, with the reason.
 */
export async function takeSentPapers<P extends Sent>(needs: CoreNeeds & AttachmentNeeds, papers: readonly P[]) {
  const stored: { paper: P; upload: StoredUpload }[] = []
  const refused: { paper: P; because: PaperRefusal }[] = []
  for (const paper of papers) {
    const taken = await take(needs, paper)
    if (taken.outcome === 'stored') stored.push({ paper, upload: taken.upload })
    else refused.push({ paper, because: taken.because })
  }
  return { stored, refused }
}

type Taken =
  | { outcome: 'stored'; upload: StoredUpload }
  | { outcome: 'refused'; because: TakeRefusal | 'too_many_files' }

async function take(needs: CoreNeeds & AttachmentNeeds, paper: Sent): Promise<Taken> {
  if (paper.isOneTooMany) return { outcome: 'refused', because: 'too_many_files' }
  if (paper.isTooLarge) return { outcome: 'refused', because: 'too_large' }
  return takeUpload(needs, { fileName: paper.fileName, bytes: paper.bytes }, needs.now())
}
