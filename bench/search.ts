import type { Town } from '../test/support/town.js'
import { askedQuestions, hasCatalogue, loadCatalogue, measureRecall, ownQuestions, type Recall } from './catalogue.js'
import { compareFirstTimes, pathOf } from './first-time.js'
import { loadHttp } from './http-load.js'
import type { Measured } from './measure.js'
import { withBareClients } from './recorded-sql.js'

/** What finding a procedure in the whole national catalogue comes to. */
export interface SearchFigures {
  imported: { lines: number; seconds: number }
  all: Recall
  /** The fifth of the questions that weights and words were never tried on. */
  heldOut: Recall
  /** Our own questions: words were tried on the first, nothing on the second. */
  own: { tried: Recall; untried: Recall }
  /** Every question asked for the first time, through the API. */
  first: Measured
  /** The same questions asked over and over, as people ask what others asked before. */
  again: Measured
  /** The statements of the first time, prepared, by bare pg. */
  bare: Measured
}

/** As many people as the aim names. */
export const searchersAtOnce = 4
const heldOutOf = 5

/** Undefined where the real catalogue is not beside the project. */
export async function measureSearch(town: Town, url: string): Promise<SearchFigures | undefined> {
  if (!hasCatalogue()) return undefined
  const imported = await loadCatalogue(town)
  // As autovacuum does within a minute.
  await withBareClients(town.database.ownerUrl, 1, async ([client]) => void (await client?.query('vacuum analyze')))
  const questions = askedQuestions()
  const words = [...new Set(questions.map(({ query }) => query))]
  // The other process sees the new catalogue within a second; its first answer reads the words anew.
  await new Promise((seen) => setTimeout(seen, 2_000))
  const others = [...ownQuestions('tried'), ...ownQuestions('untried')].map(({ query }) => query)
  if (others.some((query) => words.includes(query))) throw new Error('a question of our own stands in the sample too')
  const { first, bare } = await compareFirstTimes(town, { url, words, others, atOnce: searchersAtOnce })
  const again = await loadHttp({ url, paths: words.map((query) => pathOf(query, 5)), connections: searchersAtOnce })
  return {
    imported,
    ...{ first, again, bare },
    all: await measureRecall(town, questions),
    heldOut: await measureRecall(
      town,
      questions.filter((_, index) => index % heldOutOf === heldOutOf - 1),
    ),
    own: {
      tried: await measureRecall(town, ownQuestions('tried')),
      untried: await measureRecall(town, ownQuestions('untried')),
    },
  }
}
