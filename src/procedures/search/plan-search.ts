import { type Act, actsAsked } from './acts.js'
import { type Replaced, takeEverydayWords } from './everyday-words.js'
import { fillerWords, withoutFillerPhrases } from './filler-words.js'
import type { Lexicon } from './lexicon.js'
import { mendWords } from './mend-words.js'
import { type Word, wordsOf } from './plain-words.js'
import { meantBy, spellingsOf } from './spelling.js'

/** A search as the database is asked: how much each word, or pair of neighbours (`khai_sinh`), counts. */
export interface SearchPlan {
  /** A code that was typed, without the suffix of a case: `1.004222` of `1.004222.01`. */
  code: string | undefined
  terms: ReadonlyMap<string, number>
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
const codePattern = /(?<!\d)(\d\.\d{6})(?:\.[0-9A-Z.]*)?/i

type Add = (term: string, weight: number) => void

/** Takes a question apart: codes, everyday words, phrases that say nothing, slips of the finger. */
export function planSearch(question: string, lexicon: Lexicon, { isTyping = false } = {}): SearchPlan {
  const code = codePattern.exec(question)?.[1]
  const terms = new Map<string, number>()
  const add: Add = (term, weight) => void terms.set(term, Math.max(terms.get(term) ?? 0, weight))
  const typed = wordsOf(question.replace(codePattern, ' ')).slice(0, mostWords)
  // The last word may be no slip but a beginning.
  const words = isTyping ? [...mendWords(typed.slice(0, -1), lexicon), ...typed.slice(-1)] : mendWords(typed, lexicon)
  const { pieces, replaced } = takeEverydayWords(words.slice(0, mostWords), lexicon)
  const left = withoutFillerPhrases(pieces.map(plain))
  const isMore = replaced.some(({ isPlace }) => !isPlace) || left.flat().some((word) => !fillerWords.has(word))
  for (const one of replaced) one.isPlace && isMore ? addPlace(one, add) : addMeaning(one, add)
  for (const piece of left) addPiece(piece, lexicon, add)
  if (isTyping) addEndings(words, lexicon, add)
  return { code, terms, acts: actsAsked(words) }
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

function addPiece(words: readonly string[], lexicon: Lexicon, add: Add): void {
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
    if (!isFiller && !lexicon.vocabulary.has(word)) addGuesses(words, index, { lexicon, add })
  }
}

interface Guessing {
  lexicon: Lexicon
  add: Add
}

/** A word the catalogue does not have: what it may have been meant as, beside its neighbours as they were typed. */
function addGuesses(words: readonly string[], index: number, { lexicon: { vocabulary }, add }: Guessing): void {
  const [before, word = '', after] = [words[index - 1], words[index], words[index + 1]]
  for (const guess of meantBy(word, vocabulary, mostGuesses)) {
    add(guess, weights.guessed / 2)
    if (before) add(`${before}_${guess}`, weights.guessed)
    if (after) add(`${guess}_${after}`, weights.guessed)
  }
}

const mostEndings = 8

/** A last word that is not finished may become any word that begins so. */
function addEndings(words: readonly Word[], { vocabulary }: Lexicon, add: Add): void {
  const [last, before] = [words.at(-1)?.plain, words.at(-2)?.plain]
  if (!last) return
  const endings = [...vocabulary].filter(([word]) => word.startsWith(last)).sort(([, one], [, other]) => other - one)
  for (const [word] of endings.slice(0, mostEndings)) {
    add(word, weights.guessed / 2)
    if (before) add(`${before}_${word}`, weights.guessed)
  }
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]}_${word}`)
