import { isSyllable } from '../../platform/syllable.js'
import type { Lexicon } from './lexicon.js'

const longestSyllable = 7
/** Every further piece must be earned by neighbours that usually follow one another. */
const pieceCosts = 1.5
/** Two pieces that are neighbours nowhere else are believed of longer words only: `game` is no "ga me". */
const longEnough = 5
const longestTyped = 80

interface Cut {
  score: number
  pieces: readonly string[]
}

/** Words typed without the spaces between them: `dangkytamtru`. Undefined where they make no sense apart. */
export function takeApart(typed: string, lexicon: Lexicon): readonly string[] | undefined {
  if (typed.length > longestTyped || /\d/.test(typed)) return undefined
  const pieces = bestCut(typed, lexicon)?.pieces
  if (!pieces || pieces.length < 2) return undefined
  const neighbours = pieces.slice(1).filter((piece, index) => lexicon.follows(pieces[index] ?? '', piece) > 0).length
  const isLikely = neighbours * 2 >= pieces.length - 1 || (pieces.length === 2 && typed.length >= longEnough)
  return isLikely ? pieces : undefined
}

/** For every place, the best way there by the piece that ends in it. */
function bestCut(typed: string, lexicon: Lexicon): Cut | undefined {
  const ways: Map<string, Cut>[] = Array.from({ length: typed.length + 1 }, () => new Map())
  ways[0]?.set('', { score: 0, pieces: [] })
  for (let from = 0; from < typed.length; from += 1) {
    for (const piece of piecesFrom(typed, from, lexicon)) {
      const there = ways[from + piece.length]
      for (const [last, way] of ways[from] ?? []) {
        const cut = { score: way.score + worth(last, piece, lexicon), pieces: [...way.pieces, piece] }
        if (cut.score > (there?.get(piece)?.score ?? Number.NEGATIVE_INFINITY)) there?.set(piece, cut)
      }
    }
  }
  return [...(ways.at(-1)?.values() ?? [])].sort((one, other) => other.score - one.score)[0]
}

const piecesFrom = (typed: string, from: number, { known }: Lexicon): string[] =>
  Array.from({ length: longestSyllable }, (_, more) => typed.slice(from, from + more + 1)).filter(
    (piece, index, all) => piece !== all[index - 1] && isPiece(piece) && known.has(piece),
  )

/** Of single letters only those that are words by themselves. */
const isPiece = (piece: string): boolean => isSyllable(piece) && (piece.length > 1 || piece === 'o' || piece === 'y')

const worth = (last: string, piece: string, { follows, vocabulary }: Lexicon): number =>
  Math.log(1 + (last ? follows(last, piece) : 0)) - pieceCosts + 0.1 * Math.log(1 + (vocabulary.get(piece) ?? 0))
