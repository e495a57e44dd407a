import type { Agency } from '../../agencies/index.js'
import { foldedWords } from '../../content/index.js'

/** Fewer words together may stand in any question: "thành phố", "phường sen". */
const fewestWords = 3
const mostNamed = 3
const committee = /^(?:uy ban nhan dan|ubnd) /

/** Agencies that a question names, by as much of their names as stands in it: "sở tư pháp", "ủy ban phường Sen Hồng mở cửa mấy giờ". */
export function namedAgencies(question: string, agencies: readonly Agency[]): Agency[] {
  const asked = wordsOf(question)
  const named = agencies
    .map((agency) => ({ agency, words: mostTogether(asked, wordsOf(agency.name)) }))
    .filter(({ words }) => words >= fewestWords)
  const most = Math.max(...named.map(({ words }) => words))
  return named
    .filter(({ words }) => words === most)
    .slice(0, mostNamed)
    .map(({ agency }) => agency)
}

// "Ủy ban nhân dân" is in so many names that it names none.
const wordsOf = (text: string): string[] =>
  foldedWords(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(committee, '')
    .split(' ')

/** How many words of a name stand together in a question, from the name's beginning. */
function mostTogether(asked: readonly string[], name: readonly string[]): number {
  const beginnings = asked.flatMap((word, at) => (word === name[0] ? [asked.slice(at)] : []))
  return Math.max(0, ...beginnings.map((rest) => sharedBeginning(rest, name)))
}

function sharedBeginning(one: readonly string[], other: readonly string[]): number {
  let words = 0
  while (words < other.length && one[words] === other[words]) words += 1
  return words
}
