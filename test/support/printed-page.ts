import assert from 'node:assert/strict'
import { type PrintedWord, printedWords } from './pdf-text.js'

/** 120 letters, as long as a name may be. */
export const longestName =
  'Nguyễn Phước Hoàng Thụy Ưng Đoàn Trịnh Khương Ngọc Nghiêng Thuỳ Quỳnh Hương Giáng Tuyết Trường Nguyễn Thượng Nghiễm Phong'

// Margins of the statutory page in points. Letters may lean over a margin by the width of a serif, and the page's number
// stands above the top one.
const papers = {
  a4: { left: 85, right: 595.28 - 51, bottom: 841.89 - 56.7, pageNumber: 25 },
  a5: { left: 51, right: 419.53 - 34, bottom: 595.28 - 34, pageNumber: 15 },
  'laid across': { left: 42.5, right: 841.89 - 42.5, bottom: 595.28 - 42.5, pageNumber: 25 },
}
const lean = 4

/** Every word stands inside the margins, and no word stands on another. */
export function assertNothingOverflows(pdf: Buffer, paper: keyof typeof papers = 'a4'): void {
  const words = printedWords(pdf)
  const edges = papers[paper]
  for (const word of words) assert.ok(isInside(word, edges), `outside the margins: ${JSON.stringify(word)}`)
  for (const [index, word] of words.entries()) {
    const covered = words.slice(index + 1, index + 200).find((other) => overlaps(word, other))
    assert.equal(covered, undefined, `words on each other: ${JSON.stringify([word, covered])}`)
  }
}

function isInside({ left, right, top, bottom }: PrintedWord, edges: (typeof papers)['a4']): boolean {
  return (
    left > edges.left - lean && right < edges.right + lean && top > edges.pageNumber && bottom < edges.bottom + lean
  )
}

/** Boxes of lines reach into each other a little by their accents; a third of the height is another matter. */
function overlaps(one: PrintedWord, other: PrintedWord): boolean {
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  return one.page === other.page && width > 1 && height > (one.bottom - one.top) / 3
}
