import { type Act, actsAsked } from './acts.js'
import { type Replaced, takeEverydayWords } from './everyday-words.js'
import { fillerWords, withoutFillerPhrases } from './filler-words.js'
import type { Lexicon } from './lexicon.js'
import { mendWords } from './mend-words.js'
import { type Word, wordsOf } from './plain-words.js'
import { partsOf, type QuestionPart } from './question-parts.js'
import { meantBy, spellingsOf } from './spelling.js'

/** A search as the database is asked: how much each word, or pair of neighbours (`khai_sinh`), counts. */
export interface SearchPlan {
  /** A code that was typed, without the suffix of a case: `1.004222` of `1.004222.01`. */
  code: string | undefined
  terms: ReadonlyMap<string, number>
  parts: readonly QuestionPart[]
  acts: readonly Act[]
}

/** Found by trying on four fifths of a sample of real questions, the last fifth left aside. */
const weights = {
  typed: 1,
  synonym: 0.7,
  replaced: 0.3,
  place: 0.25,
  filler: 0.15,
  fillerPair: 0.5,
  guessed: 0.6,
} as const
/** A meaning of more words than these counts as much as these: an everyday word does not drown the rest of the question. */
const fullMeaning = 6
const mostGuesses = 4
const mostWords = 60
/** With or without its dot, and with the suffix of a case or an agency. */
const codePattern = /(?<![\d.,])(\d)[.,]?(\d{6})(?:\.[0-9A-Z.]*)?(?!\d)/i

type Add = (term: string, weight: number) => void

/** Takes a question apart: codes, everyday words, phrases that say nothing, slips of the finger. */
export function planSearch(question: string, lexicon: Lexicon, { isTyping = false } = {}): SearchPlan {
  const [, kind, number] = codePattern.exec(question) ?? []
  const code = kind && number ? `${kind}.${number}` : undefined
  const terms = new Map<string, number>()
  const add: Add = (term, weight) => void terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  const typed = wordsOf(question.replace(codePattern, ' ')).slice(0, mostWords)
  // The last word may be no slip but a beginning.
  const words = isTyping ? [...mendWords(typed.slice(0, -1), lexicon), ...typed.slice(-1)] : mendWords(typed, lexicon)
  const { pieces, replaced } = takeEverydayWords(words.slice(0, mostWords), lexicon)
  const left = withoutFillerPhrases(pieces.map(plain))
  const isMore = replaced.some(({ isPlace }) => !isPlace) || left.flat().some((word) => !fillerWords.has(word))
  const isWhere = ({ isPlace }: Replaced) => isPlace && isMore
  for (const one of replaced) isWhere(one) ? addPlace(one, add) : addMeaning(one, add)
  const guesses = guessesOf(left.flat(), isTyping ? words.at(-1)?.plain : undefined, lexicon)
  for (const piece of left) addPiece(piece, guesses, add)
  const parts = partsOf({ replaced: replaced.filter((one) => !isWhere(one)), left, guesses })
  return { code, terms, parts, acts: actsAsked(words) }
}

const plain = (words: readonly Word[]): string[] => words.map((word) => word.plain)

function addMeaning({ meaning, said }: Replaced, add: Add): void {
  const share = weights.synonym * Math.min(1, fullMeaning / meaning.length)
  for (const term of [...meaning, ...pairsOf(meaning)]) add(term, share)
  for (const word of said) add(word, fillerWords.has(word) ? weights.filler : weights.replaced)
  for (const pair of pairsOf(said)) add(pair, weights.typed)
}

/** Where it is done tells procedures of one name apart; what is done there counts only in a question of nothing else. */
function addPlace({ said }: Replaced, add: Add): void {
  for (const term of [...said, ...pairsOf(said)]) add(term, weights.place)
}

function addPiece(words: readonly string[], guesses: Guesses, add: Add): void {
  const spellings = words.map(spellingsOf)
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    const isFiller = fillerWords.has(word)
    const isFillerPair = next !== undefined && isFiller && fillerWords.has(next)
    for (const one of spellings[index] ?? []) {
      add(one, isFiller ? weights.filler : weights.typed)
      for (const other of spellings[index + 1] ?? [])
        add(`${one}_${other}`, isFillerPair ? weights.fillerPair : weights.typed)
    }
    for (const guess of guesses.get(word) ?? []) addGuess(guess, [words[index - 1], next], add)
  }
}

/** What a word may have been meant as, beside its neighbours as they were typed. */
function addGuess(guess: string, [before, after]: readonly (string | undefined)[], add: Add): void {
  add(guess, weights.guessed / 2)
  if (before) add(`${before}_${guess}`, weights.guessed)
  if (after) add(`${guess}_${after}`, weights.guessed)
}

type Guesses = ReadonlyMap<string, readonly string[]>

/** A word that the catalogue does not have is a slip; a last word that is still being typed may become any that begins so. */
function guessesOf(words: readonly string[], unfinished: string | undefined, { vocabulary }: Lexicon): Guesses {
  const slips = words.filter((word) => !fillerWords.has(word) && !vocabulary.has(word))
  const guesses = new Map(slips.map((word) => [word, meantBy(word, vocabulary, mostGuesses)]))
  if (unfinished) guesses.set(unfinished, [...(guesses.get(unfinished) ?? []), ...endingsOf(unfinished, vocabulary)])
  return guesses
}

const mostEndings = 8

function endingsOf(begun: string, vocabulary: Lexicon['vocabulary']): string[] {
  const endings = [...vocabulary].filter(([word]) => word.startsWith(begun)).sort(([, one], [, other]) => other - one)
  return endings.slice(0, mostEndings).map(([word]) => word)
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]}_${word}`)
