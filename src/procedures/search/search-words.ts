import { legalDayAt } from '../../calendar/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { plainWords, wordsOf } from './plain-words.js'
import { forgetSearches } from './search-memory.js'

export interface EverydayWord {
  term: string
  expansion: string
}

type WordNeeds = Pick<CoreNeeds, 'db' | 'now'>
type Officer = { officerId: string }

/** Teaches the search what people mean by a word; the same word again changes what it means. */
export async function saveEverydayWord(needs: WordNeeds, word: EverydayWord & Officer): Promise<void> {
  const { term, expansion, officerId } = word
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    tx
      .insertInto('searchSynonyms')
      .values({ term: term.toLowerCase(), expansion })
      .onConflict((conflict) => conflict.column('term').doUpdateSet({ expansion }))
      .execute(),
  )
  forgetSearches(needs.db)
}

export async function removeEverydayWord(
  needs: WordNeeds,
  { term, officerId }: { term: string } & Officer,
): Promise<void> {
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    tx.deleteFrom('searchSynonyms').where('term', '=', term).execute(),
  )
  forgetSearches(needs.db)
}

/** Words that hold these letters, with or without accents, in the order of the Vietnamese alphabet. */
export async function listEverydayWords(
  tx: Tx,
  { words, after, limit }: { words: string; after: string; limit: number },
): Promise<EverydayWord[]> {
  const rows = await tx.selectFrom('searchSynonyms').select(['term', 'expansion']).execute()
  const wanted = plainWords(words).join(' ')
  return rows
    .filter(({ term }) => after === '' || inOrder(term, after) > 0)
    .filter(({ term, expansion }) => plainWords(`${term} ${expansion}`).join(' ').includes(wanted))
    .sort((one, other) => inOrder(one.term, other.term))
    .slice(0, limit)
}

const alphabet = new Intl.Collator('vi')
/** Two words are never at one place, so that a list can go on after any of them. */
const inOrder = (one: string, other: string): number =>
  alphabet.compare(one, other) || (one < other ? -1 : Number(one > other))

/** Whether a search could ever meet these words: they hold a letter or a figure. */
export const canBeSearched = (text: string): boolean => plainWords(text).length > 0

export interface FruitlessSearch {
  words: string
  times: number
  lastOn: LegalDay
}

const longestKept = 60
/** More than two digits together may be a number of somebody; a mail address is. */
const mayBePersonal = /\d{3,}|@/

/**
 * Counts a search that found nothing, so that administrators learn which words are missing. Nothing personal is kept: no who, no when but the
 * day, and only words that people in general may type, never numbers, addresses or long sentences.
 */
export async function countFruitlessSearch(needs: WordNeeds, typed: string): Promise<void> {
  const words = wordsOf(typed)
  const text = typed.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  if (words.length === 0 || words.length > 6 || text.length > longestKept || mayBePersonal.test(text)) return
  const today = legalDayAt(needs.now())
  await asActor(needs.db, { kind: 'anyone' }, (tx) =>
    tx
      .insertInto('fruitlessSearches')
      .values({ words: text, firstOn: today, lastOn: today })
      .onConflict((conflict) =>
        conflict.column('words').doUpdateSet((on) => ({ times: on('fruitlessSearches.times', '+', 1), lastOn: today })),
      )
      .execute(),
  )
}

/** What several people looked for in vain, most often first. Once may have been a slip, or somebody's name. */
export async function listFruitlessSearches(
  tx: Tx,
  { atLeast, limit }: { atLeast: number; limit: number },
): Promise<FruitlessSearch[]> {
  return tx
    .selectFrom('fruitlessSearches')
    .select(['words', 'times', 'lastOn'])
    .where('dismissed', '=', false)
    .where('times', '>=', atLeast)
    .orderBy('times', 'desc')
    .orderBy('words')
    .limit(limit)
    .execute()
}

export async function dismissFruitlessSearch(
  needs: WordNeeds,
  { words, officerId }: { words: string } & Officer,
): Promise<void> {
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    tx.updateTable('fruitlessSearches').set({ dismissed: true }).where('words', '=', words).execute(),
  )
}
