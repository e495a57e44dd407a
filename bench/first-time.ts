import { searchCatalogue, searchWith } from '../src/procedures/index.js'
import { searchMemory } from '../src/procedures/search/search-memory.js'
import type { Town } from '../test/support/town.js'
import { askForEach } from './http-load.js'
import { type Measured, summarise, type Timed, workOff } from './measure.js'
import { recordSql, replaySql, type Statement, withBareClients } from './recorded-sql.js'

interface Asking {
  url: string
  /** What is asked, and other words that warm both sides up. */
  words: readonly string[]
  others: readonly string[]
  atOnce: number
}

/** A question with another length of page is another question to the program: each of these is asked for the first time. */
export const pageLengths = [5, 6, 7, 8, 9]

export const pathOf = (query: string, limit: number): string =>
  `/api/v1/procedures?limit=${limit}&q=${encodeURIComponent(query)}`

/** Questions that the program has no answer to yet, and beside them their statements by bare pg; the two take turns, so that what else the machine does falls on both. */
export async function compareFirstTimes(
  town: Town,
  { url, words, others, atOnce }: Asking,
): Promise<{ first: Measured; bare: Measured }> {
  const asked = await recordQuestions(town, words)
  const warmUp = await recordQuestions(town, others)
  return withBareClients(town.database.appUrl, atOnce, async (clients) => {
    const replay = async (statements: readonly Statement[], hand: number): Promise<void> => {
      const client = clients[hand]
      if (client) await replaySql(client, statements)
    }
    const ask = (queries: readonly string[], limit: number) =>
      askForEach({ url, paths: queries.map((query) => pathOf(query, limit)), connections: atOnce })
    const [first, bare]: [Timed[], Timed[]] = [[], []]
    for (const [round, limit] of pageLengths.entries()) {
      await ask(others, limit)
      await workOff(warmUp[round] ?? [], replay, atOnce)
    }
    for (const [round, limit] of pageLengths.entries()) {
      first.push(await ask(words, limit))
      bare.push(await workOff(asked[round] ?? [], replay, atOnce))
    }
    return { first: summarise(...first), bare: summarise(...bare) }
  })
}

/** What each question asks the database, by length of page. */
async function recordQuestions({ needs }: Town, words: readonly string[]): Promise<Statement[][][]> {
  await searchCatalogue(needs, { limit: 1 })
  const memory = await searchMemory(needs.db)
  const rounds: Statement[][][] = []
  for (const limit of pageLengths) {
    const round: Statement[][] = []
    for (const query of words) round.push(await recordSql(() => searchWith(needs.db, memory, { words: query, limit })))
    rounds.push(round)
  }
  return rounds
}
