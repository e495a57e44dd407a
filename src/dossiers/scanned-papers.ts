import { type Attachment, isUndecided } from '../documents/index.js'

export type PapersStanding = 'clean' | 'papers_not_scanned' | 'paper_infected'

/** Whether the papers of a dossier may be taken in: each was looked at, and for each that holds malware another was given. */
export function standingOfPapers(papers: readonly Attachment[]): PapersStanding {
  if (papers.some(({ scanState }) => isUndecided(scanState))) return 'papers_not_scanned'
  return papers.some((paper) => needsAnother(paper, papers)) ? 'paper_infected' : 'clean'
}

/** Whether a paper holds malware and no other was given for it since. */
export const needsAnother = (paper: Attachment, papers: readonly Attachment[]): boolean =>
  isInfected(paper) && !isReplaced(paper, papers)

const isReplaced = (infected: Attachment, papers: readonly Attachment[]): boolean =>
  papers.some(
    (paper) =>
      paper.requiredDocumentId === infected.requiredDocumentId &&
      paper.scanState !== 'infected' &&
      paper.uploadedAt > infected.uploadedAt,
  )

export const isInfected = ({ scanState }: Pick<Attachment, 'scanState'>): boolean => scanState === 'infected'
