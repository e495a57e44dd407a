import { wordsOfActs } from './acts.js'
import type { SearchPlan } from './plan-search.js'

/** A word or pair of the catalogue with what it counts in this question. */
export interface WeighedTerm {
  term: string
  weight: number
}

/** What a search asks the postings for. */
export interface WeighedTerms {
  /** Whoever has none of these is no answer. */
  telling: WeighedTerm[]
  /** What stands nearly everywhere: looked up only for the best by the telling ones. */
  common: WeighedTerm[]
  /** Words that make a name asked for where most of it is asked; fillers do not. */
  named: string[]
  /** An answer less like the question than this is only the nearest there is. */
  least: number
}

/** Words that stand in more than this share of all procedures tell next to nothing; they count only where a question has few others. */
const commonShare = 0.2
const fewestTerms = 6
/**
 * The terms that cost most for what they tell are common, as long as together they make no more than this share of the question: a fifth of the
 * postings is read, and of 276 questions five have other answers among the first five than when all are.
 */
const sparedShare = 0.25
/** Fewer postings than these are read in no time. */
const fewPostings = 100

interface Known {
  /** In how many procedures each word and pair of the catalogue stands. */
  documents: ReadonlyMap<string, number>
  /** How many procedures there are. */
  procedures: number
}

type Asked = Pick<SearchPlan, 'terms' | 'acts'>

/** What was asked, weighed by how rare it is (the rarity of BM25); what the catalogue does not have is left out. */
export function weighTerms({ terms, acts }: Asked, { documents, procedures }: Known): WeighedTerms {
  const known: CountedTerm[] = []
  let strange = 0
  for (const [term, asked] of terms) {
    const among = documents.get(term) ?? 0
    if (among > 0) known.push({ term, asked, among, weight: asked * rarity(among, procedures) })
    else if (isWord(term)) strange += asked * rarity(0, procedures)
  }
  const kept = known
    .sort((one, other) => one.among - other.among || (one.term < other.term ? -1 : 1))
    .filter(({ among }, place) => place < fewestTerms || among <= procedures * commonShare)
  const common = commonAmong(kept)
  return {
    telling: kept.filter(({ term }) => !common.has(term)),
    common: kept.filter(({ term }) => common.has(term)),
    named: [
      ...kept.filter(({ term, asked }) => isWord(term) && asked >= leastNamed).map(({ term }) => term),
      ...wordsOfActs(acts),
    ],
    least: Math.min(farShare * (sumOf(kept) + strange), farWords * rarity(0, procedures)),
  }
}

const isWord = (term: string): boolean => !term.includes('_')

/**
 * Less than a third of what was asked, with words that no procedure has, or little more than one word that hardly any has: six of 700 questions
 * that a procedure answers stay below, and 15 of 30 that none does.
 */
const farShare = 0.31
const farWords = 1.25

/** Fillers weigh less. */
const leastNamed = 0.3

const sumOf = (terms: readonly { weight: number }[]): number => terms.reduce((sum, { weight }) => sum + weight, 0)

interface CountedTerm extends WeighedTerm {
  asked: number
  among: number
}

function commonAmong(known: readonly CountedTerm[]): ReadonlySet<string> {
  let left = sumOf(known) * sparedShare
  const common = new Set<string>()
  const costliest = known.filter(({ among }) => among >= fewPostings).sort((one, other) => tells(one) - tells(other))
  for (const { term, weight } of costliest) {
    if (weight > left) break
    left -= weight
    common.add(term)
  }
  return common
}

/** What each posting that is read tells. */
const tells = ({ weight, among }: CountedTerm): number => weight / among

const rarity = (among: number, procedures: number): number => Math.log(1 + (procedures - among + 0.5) / (among + 0.5))
