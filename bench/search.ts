import http from 'node:http'
import { searchCatalogue, searchWith } from '../src/procedures/index.js'
import { searchMemory } from '../src/procedures/search/search-memory.js'
import type { Town } from '../test/support/town.js'
import { askedQuestions, hasCatalogue, loadCatalogue, measureRecall, ownQuestions, type Recall } from './catalogue.js'
import { loadHttp } from './http-load.js'
import { type Measured, workOff } from './measure.js'
import { recordSql, replaySql, type Statement, withBareClients } from './recorded-sql.js'

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
  // Other questions warm both sides up; of these none has been asked before.
  const pathOf = (query: string) => `/api/v1/procedures?limit=5&q=${encodeURIComponent(query)}`
  const others = [...ownQuestions('tried'), ...ownQuestions('untried')].map(({ query }) => pathOf(query))
  const paths = words.map(pathOf)
  await workOff([...others, ...others.map((path) => `${path}+xin`)], (path) => ask(url + path), searchersAtOnce)
  const first = await workOff(paths, (path) => ask(url + path), searchersAtOnce)
  const again = await loadHttp({ url, paths, connections: searchersAtOnce })
  return {
    imported,
    ...{ first, again },
    bare: await replayQuestions(town, words),
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

// As a load generator asks: connections that stay open, and no more work on this side than on the floor's.
const agent = new http.Agent({ keepAlive: true, maxSockets: searchersAtOnce })

async function ask(address: string): Promise<void> {
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(address, { agent }, resolve).once('error', reject)
  })
  for await (const _ of answer);
  if (answer.statusCode !== 200) throw new Error(`${address}: ${answer.statusCode}`)
}

async function replayQuestions(town: Town, words: readonly string[]): Promise<Measured> {
  const { db } = town.needs
  await searchCatalogue(town.needs, { limit: 1 })
  const memory = await searchMemory(db)
  const asked: Statement[][] = []
  for (const query of words) asked.push(await recordSql(() => searchWith(db, memory, { words: query, limit: 5 })))
  return withBareClients(town.database.appUrl, searchersAtOnce, async (clients) => {
    const work = async (statements: readonly Statement[], hand: number) => {
      const client = clients[hand]
      if (client) await replaySql(client, statements)
    }
    await workOff(asked.slice(0, 40), work, searchersAtOnce)
    return workOff(asked, work, searchersAtOnce)
  })
}
