import { fillerPhrases, fillerWords } from './filler-words.js'
import { hasAccents, type Word, wordsOf } from './plain-words.js'
import { meantBy, spellingsOf, splitsOf } from './spelling.js'

/** What people say for what the catalogue says. */
export interface Synonym {
  /** Words with a space between them, as typed with accents and without. */
  exact: string
  plain: string
  /** The catalogue's words, plain. */
  words: readonly string[]
}

/** Everyday words by their first plain word, longest first. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>

export function synonymsByFirstWord(all: readonly Synonym[]): Synonyms {
  const longestFirst = [...all].sort(
    (one, other) => other.plain.length - one.plain.length || (one.exact < other.exact ? -1 : 1),
  )
  return Map.groupBy(longestFirst, ({ plain }) => plain.split(' ', 1)[0] ?? '')
}

/** What a search knows of words. */
export interface Lexicon {
  synonyms: Synonyms
  /** Words of the catalogue with the number of procedures that have them. */
  vocabulary: ReadonlyMap<string, number>
}

/** A search as the database is asked: how much each word, or pair of neighbours (`khai_sinh`), counts. */
export interface SearchPlan {
  /** A code that was typed, without the suffix of a case: `1.004222` of `1.004222.01`. */
  code: string | undefined
  terms: ReadonlyMap<string, number>
}

/** Found by trying on four fifths of a sample of real questions, the last fifth left aside. */
const weights = { typed: 1, synonym: 0.7, replaced: 0.3, filler: 0.15, fillerPair: 0.5, guessed: 0.6 } as const
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
  const words = wordsOf(question.replace(codePattern, ' ')).slice(0, mostWords)
  const { rest, replaced } = takeSynonyms(words, lexicon)
  for (const { meaning, said } of replaced) {
    const share = weights.synonym * Math.min(1, fullMeaning / meaning.length)
    for (const term of withPairs(meaning)) add(term, share)
    for (const word of said) add(word, fillerWords.has(word) ? weights.filler : weights.replaced)
    for (const pair of pairsOf(said)) add(pair, weights.typed)
  }
  for (const piece of withoutFillers(rest)) addPiece(piece, lexicon, add)
  if (isTyping) addEndings(words, lexicon, add)
  return { code, terms }
}

const edge = ' | '

interface Replaced {
  /** What the catalogue says. */
  meaning: readonly string[]
  /** What was typed. */
  said: readonly string[]
}

/**
 * Everyday phrases are taken out beside what the catalogue says for them; what is left falls into pieces there, so that no pair spans a gap.
 * Who types accents is taken at their word: "đổi họ" (a name) is not "đổi hộ".
 */
function takeSynonyms(words: readonly Word[], { synonyms }: Lexicon): { rest: string; replaced: Replaced[] } {
  const isExact = hasAccents(words)
  let rest = ` ${words.map(({ plain }) => plain).join(' ')} `
  const exact = ` ${words.map((word) => word.exact).join(' ')} `
  const replaced: Replaced[] = []
  for (const { exact: wanted, plain, words: meaning } of longestFirst(words, rest, synonyms)) {
    if (!rest.includes(` ${plain} `) || (isExact && !exact.includes(` ${wanted} `))) continue
    replaced.push({ meaning, said: plain.split(' ') })
    rest = rest.replaceAll(` ${plain} `, edge)
  }
  return { rest, replaced }
}

/** Everyday words that may stand in a question: those of its words' own whose letters stand in its text. */
function longestFirst(words: readonly Word[], text: string, synonyms: Synonyms): Synonym[] {
  const first = new Set(words.map(({ plain }) => plain))
  return [...first]
    .flatMap((word) => synonyms.get(word)?.filter(({ plain }) => text.includes(plain)) ?? [])
    .sort((one, other) => other.plain.length - one.plain.length)
}

function withoutFillers(text: string): string[][] {
  let rest = text
  const there = new Set(text.split(' '))
  for (const { first, phrase } of fillerPhrases) if (there.has(first)) rest = rest.replaceAll(` ${phrase} `, edge)
  return rest.split('|').map((piece) => piece.split(' ').filter(Boolean))
}

function addPiece(words: readonly string[], lexicon: Lexicon, add: Add): void {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    const isFiller = fillerWords.has(word)
    const isFillerPair = next !== undefined && isFiller && fillerWords.has(next)
    for (const one of spellingsOf(word)) {
      add(one, isFiller ? weights.filler : weights.typed)
      for (const other of next === undefined ? [] : spellingsOf(next))
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
  for (const [one, other] of splitsOf(word, vocabulary)) {
    add(`${one}_${other}`, weights.guessed)
    for (const part of [one, other]) add(part, weights.guessed / 2)
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

const withPairs = (words: readonly string[]): string[] => [...words, ...pairsOf(words)]
