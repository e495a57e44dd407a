import type { Attachment } from '../documents/index.js'
import type { GrantedRelief, GroupEvidence, KnownGroup } from '../payments/index.js'

/** What was handed in with a dossier. */
export interface PapersGiven {
  attachments: readonly Pick<Attachment, 'requiredDocumentId'>[]
  papersTaken: readonly string[] | undefined
}

/** What speaks for the group a relief was granted for: the paper itself, else what the program knows of the person, else their word. */
export function groupEvidence(
  { relief, group }: GrantedRelief,
  { attachments, papersTaken = [], known }: PapersGiven & { known: readonly KnownGroup[] },
): GroupEvidence {
  const paper = relief.evidence
  if (paper && attachments.some(({ requiredDocumentId }) => requiredDocumentId === paper))
    return { kind: 'file', document: paper }
  if (paper && papersTaken.includes(paper)) return { kind: 'paper', document: paper }
  const told = known.find((one) => one.group === group)
  return told ? { kind: told.by, document: told.document } : { kind: 'declared', document: null }
}
