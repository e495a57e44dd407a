import { agencyWords } from './agency-words.js'
import { fillerPhrases, fillerWords } from './filler-words.js'
import { exactWords, plainWords, type Word, wordsOf } from './plain-words.js'
import { provinceWords } from './province-words.js'

/** What people say for what the catalogue says. */
export interface Synonym {
  /** Words as they are typed, with accents and without. */
  exact: readonly string[]
  plain: readonly string[]
  /** The catalogue's words, plain. */
  meaning: readonly string[]
  /** Names an agency or a province, which says where, not what. */
  isPlace: boolean
  /** How long it is when it is written without accents. */
  length: number
}

/** What a search knows of words. */
export interface Lexicon {
  /** Everyday words by their first plain word, longest first. */
  synonyms: ReadonlyMap<string, readonly Synonym[]>
  /** Words of the catalogue with the number of procedures that have them. */
  vocabulary: ReadonlyMap<string, number>
  /** What an abbreviation of everyday words stands for, letter by letter: `gpxd` for "giấy phép xây dựng". */
  abbreviations: ReadonlyMap<string, readonly Word[]>
  /** All words that mean something to a search, plain: those of the catalogue, everyday words and those that say nothing. */
  known: ReadonlySet<string>
  /** How usual it is that one word follows the other. */
  follows(one: string, other: string): number
}

interface Known {
  everydayWords: readonly { term: string; expansion: string }[]
  /** In how many procedures each word and each pair of words (`khai_sinh`) stands. */
  documents: ReadonlyMap<string, number>
}

const isWord = (term: string): boolean => !term.includes('_')
/** Neighbours in an everyday word are as usual as those that this many procedures have. */
const usualInSpeech = 20

export function makeLexicon({ everydayWords, documents }: Known): Lexicon {
  const synonyms = [
    ...everydayWords.map((word) => synonymOf(word, false)),
    ...[...agencyWords, ...provinceWords].map((word) => synonymOf(word, true)),
  ].filter(({ plain }) => plain.length > 0)
  const vocabulary = new Map([...documents].filter(([term]) => isWord(term)))
  const spoken = new Set(
    synonyms.flatMap(({ plain }) => plain.slice(1).map((word, index) => `${plain[index]}_${word}`)),
  )
  return {
    synonyms: byFirstWord(synonyms),
    vocabulary,
    abbreviations: new Map(everydayWords.flatMap(spelledOut).filter(([word]) => !vocabulary.has(word))),
    known: new Set([...vocabulary.keys(), ...synonyms.flatMap(({ plain }) => plain), ...fillers]),
    follows: (one, other) => documents.get(`${one}_${other}`) ?? (spoken.has(`${one}_${other}`) ? usualInSpeech : 0),
  }
}

const fillers = [...fillerWords, ...fillerPhrases.flatMap(({ words }) => words)]

function synonymOf({ term, expansion }: { term: string; expansion: string }, isPlace: boolean): Synonym {
  const plain = plainWords(term)
  return { exact: exactWords(term), plain, meaning: plainWords(expansion), isPlace, length: plain.join(' ').length }
}

/** An abbreviation with its words, if its letters are where they begin. */
function spelledOut({ term, expansion }: { term: string; expansion: string }): [string, Word[]][] {
  const [words, [letters = '', ...more]] = [wordsOf(expansion), plainWords(term)]
  const begins = words.map(({ plain }) => plain[0]).join('')
  return words.length > 1 && more.length === 0 && begins === letters ? [[letters, words]] : []
}

const spelt = ({ exact }: Synonym): string => exact.join(' ')

/** Longest first, so that "mất sổ đỏ" goes before "sổ đỏ"; of one length always in the same order. */
export const longestFirst = (one: Synonym, other: Synonym): number =>
  other.length - one.length || (spelt(one) < spelt(other) ? -1 : 1)

const byFirstWord = (synonyms: readonly Synonym[]): Lexicon['synonyms'] =>
  Map.groupBy([...synonyms].sort(longestFirst), ({ plain }) => plain[0] ?? '')
