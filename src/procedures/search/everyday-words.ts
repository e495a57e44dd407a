import { type Lexicon, longestFirst, type Synonym } from './lexicon.js'
import { isBare, plainWords, type Word } from './plain-words.js'

/** An everyday word that stands in a question. */
export interface Replaced {
  /** What the catalogue says. */
  meaning: readonly string[]
  /** What was typed, plain. */
  said: readonly string[]
  /** Names an agency or a province. */
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
  for (const at of piece.keys()) {
    const end = endOf(synonym, piece, at)
    if (end !== undefined) return [piece.slice(0, at), ...without(synonym, piece.slice(end))]
  }
  return [[...piece]]
}

/** Who it is for often stands within what is asked: "ủy quyền cho con lãnh lương hưu". */
const whoWords = new Set(
  plainWords(`cho của con cháu bé mẹ má bố ba cha ông bà vợ chồng anh chị em tôi tui mình bị hai một`),
)
const mostBetween = 3

/** Where an everyday word that begins here ends, if it stands here; words of whom it is for may stand between its own. */
function endOf({ exact, plain }: Synonym, piece: readonly Word[], at: number): number | undefined {
  let [place, between] = [at, 0]
  for (const [index, word] of plain.entries()) {
    while (index > 0 && between < mostBetween && isBetween(piece[place], word))
      [place, between] = [place + 1, between + 1]
    const typed = piece[place]
    if (typed?.plain !== word) return undefined
    if (typed.exact !== exact[index] && !(isBare(typed) && (plain.length > 1 || isAbbreviation(word)))) return undefined
    place += 1
  }
  return place
}

const isBetween = (typed: Word | undefined, next: string): boolean =>
  typed !== undefined && typed.plain !== next && whoWords.has(typed.plain)

/** One bare syllable may be too many words ("do" is "do", "đò" and "đỗ"); what has no vowel is none. */
const isAbbreviation = (word: string): boolean => !/[aeiouy]/.test(word)
