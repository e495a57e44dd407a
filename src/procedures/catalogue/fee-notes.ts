import { plainWords } from '../search/plain-words.js'

const circular = /\([^)]*thông tư[^)]*\)/gi
const nothingIsDue = /^(khong( co| thu| mat| quy dinh)?|mien( thu)?)( phi| le phi| phi le phi)?$/
/** "a", "i", "1": crumbs of a list that was cut apart. */
const shortestNote = 4

/**
 * True of a note that only repeats that nothing is charged: "Không có", "Không quy định", "Miễn lệ phí (Thông tư số 47/2019/TT-BTC)". Any other
 * may tell of a fee, or of those who are spared while others pay.
 */
export function saysNothingIsDue(note: string): boolean {
  const plain = plainWords(note.replaceAll(circular, ' ')).join(' ')
  return plain.length < shortestNote || nothingIsDue.test(plain)
}
