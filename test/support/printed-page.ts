import assert from 'node:assert/strict'
import { toldBytes } from './foreign-tool.js'
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

// Dots to the inch: fine enough to see a hairline, coarse enough to look at forty pages at once.
const dots = 36

/** No ink outside of the margins: neither of words nor of tables, seals and QR codes. The page's number stands above the top one. */
export function assertMarginsAreBlank(pdf: Buffer, paper: keyof typeof papers): void {
  const { left, right, bottom } = papers[paper]
  const edges = { left: left - 2 * lean, right: right + 2 * lean, bottom: bottom + 2 * lean }
  for (const [index, page] of [...greyPages(pdf)].entries()) {
    for (let y = 0; y < page.height; y += 1)
      for (let x = 0; x < page.width; x += 1) {
        const [atX, atY] = [((x + 0.5) * 72) / dots, ((y + 0.5) * 72) / dots]
        const isInMargin = atX < edges.left || atX > edges.right || atY > edges.bottom
        const ink = 255 - (page.grey[y * page.width + x] ?? 255)
        assert.ok(!isInMargin || ink < 40, `ink in the margin of page ${index + 1} at ${atX}, ${atY}`)
      }
  }
}

/** Pages as `pdftoppm` draws them: portable greymaps, one behind the other. */
function* greyPages(pdf: Buffer): Generator<{ width: number; height: number; grey: Buffer }> {
  let rest = toldBytes('pdftoppm', ['-r', String(dots), '-gray', '-'], pdf)
  while (rest.length > 0) {
    const [head = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(rest.toString('latin1', 0, 40)) ?? []
    const size = Number(width) * Number(height)
    assert.ok(size > 0, 'pdftoppm gave no greymap')
    yield { width: Number(width), height: Number(height), grey: rest.subarray(head.length, head.length + size) }
    rest = rest.subarray(head.length + size)
  }
}

/** Every page has something on it: at least a hundredth of its dots are dark. */
export function assertNoPageIsBlank(pdf: Buffer): void {
  const pages = [...greyPages(pdf)]
  assert.ok(pages.length > 0, 'no page')
  for (const [index, { grey }] of pages.entries()) {
    const dark = grey.reduce((count, dot) => (dot < 160 ? count + 1 : count), 0)
    assert.ok(dark > grey.length / 100, `page ${index + 1} is blank`)
  }
}
