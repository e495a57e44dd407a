import type { CheckedFile } from '../../documents/index.js'

export type Verdict = 'issued' | 'changed' | 'signedElsewhere' | 'unknown'

/** The one sentence a file deserves. Bytes that were issued here speak for themselves, whatever the signatures say. */
export function verdictOf({ issued, signatures }: CheckedFile): Verdict {
  if (issued) return 'issued'
  if (signatures.length === 0) return 'unknown'
  const isChanged = signatures.some(({ intact }) => !intact) || !signatures.at(-1)?.wholeDocument
  return isChanged ? 'changed' : 'signedElsewhere'
}
