import { type Lexicon, longestFirst, type Synonym } from './lexicon.js'
import { isBare, type Word } from './plain-words.js'

/** An everyday word that stands in a question. */
export interface Replaced {
  /** What the catalogue says. */
  meaning: readonly string[]
  /** What was typed, plain. */
  said: readonly string[]
  /** Names an agency. */
  isPlace: boolean
}

/**
 * Everyday words are taken out beside what the catalogue says for them; what is left falls into pieces there, so that no pair spans a gap.
 * Who types accents is taken at their word: "đổi họ" (a name) is not "đổi hộ".
 */
export function takeEverydayWords(
  words: readonly Word[],
  { synonyms }: Lexicon,
): { pieces: readonly Word[][]; replaced: readonly Replaced[] } {
  const there = new Set(words.map(({ plain }) => plain))
  const possible = [...there]
    .flatMap((word) => synonyms.get(word) ?? [])
    .filter(({ plain }) => plain.every((word) => there.has(word)))
    .sort(longestFirst)
  let pieces = [[...words]]
  const replaced: Replaced[] = []
  for (const synonym of possible) {
    const left = pieces.flatMap((piece) => without(synonym, piece))
    if (left.length === pieces.length) continue
    pieces = left
    replaced.push({ meaning: synonym.meaning, said: synonym.plain, isPlace: synonym.isPlace })
  }
  return { pieces, replaced }
}

/** What is left of a piece around an everyday word, wherever it stands in it. */
function without(synonym: Synonym, piece: readonly Word[]): Word[][] {
  const at = piece.findIndex((_, index) => standsAt(synonym, piece, index))
  if (at < 0) return [[...piece]]
  return [piece.slice(0, at), ...without(synonym, piece.slice(at + synonym.plain.length))]
}

const standsAt = ({ exact, plain }: Synonym, piece: readonly Word[], at: number): boolean =>
  plain.every((word, index) => {
    const typed = piece[at + index]
    if (typed?.plain !== word) return false
    return typed.exact === exact[index] || (isBare(typed) && (plain.length > 1 || isAbbreviation(word)))
  })

/** One bare syllable may be too many words ("do" is "do", "đò" and "đỗ"); what has no vowel is none. */
const isAbbreviation = (word: string): boolean => !/[aeiouy]/.test(word)
