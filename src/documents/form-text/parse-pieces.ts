import type { Piece } from './form-text.js'

/** A brace that opens no field. */
export class UnclosedBrace extends Error {}

/** Names are compared without regard to case and to how wide their spaces are. */
export const nameOf = (written: string): string => written.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

const token = /\{([^{}]*)\}|\*\*|\*|[^{}*]+/gu

/** Words, `**strong**` and `*slanted*`, and fields in braces, of one line. */
export function parsePieces(line: string): Piece[] {
  const pieces: Piece[] = []
  let [strong, emph, read] = [false, false, 0]
  for (const match of line.matchAll(token)) {
    const [written, field] = match
    if (match.index !== read) throw new UnclosedBrace()
    read += written.length
    if (written === '**') strong = !strong
    else if (written === '*') emph = !emph
    else pieces.push({ strong, emph, ...(field === undefined ? { words: written } : { field: nameOf(field) }) })
  }
  if (read !== line.length) throw new UnclosedBrace()
  return pieces
}
