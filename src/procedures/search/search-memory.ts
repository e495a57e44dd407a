import { asActor, type Db, type Tx } from '../../platform/db.js'
import { type Lexicon, makeLexicon } from './lexicon.js'
import type { CataloguePage } from './search-catalogue.js'

/** What a process keeps of the catalogue for searching, as of one version of it. */
export interface SearchMemory {
  version: number
  lexicon: Lexicon
  procedures: number
  /** In how many procedures each word and each pair of words stands. */
  documents: ReadonlyMap<string, number>
  /** Answers already given, by question. */
  answers: Map<string, CataloguePage>
}

/** A change made on another node shows after this long at most. */
const checkEveryMs = 1_000

interface Kept {
  checkedAt: number
  memory: Promise<SearchMemory>
}

const keptByDatabase = new WeakMap<Db, Kept>()

/** The memory of this process, thrown away within a second after the catalogue or its synonyms changed on any node. */
export async function searchMemory(db: Db): Promise<SearchMemory> {
  const kept = keptByDatabase.get(db)
  const at = performance.now()
  if (kept && at - kept.checkedAt < checkEveryMs) return kept.memory
  const memory = freshMemory(db, kept)
  keptByDatabase.set(db, { checkedAt: at, memory })
  memory.catch(() => keptByDatabase.delete(db))
  return memory
}

/** After a change made by this very process, which its next answer must show. */
export const forgetSearches = (db: Db): boolean => keptByDatabase.delete(db)

async function freshMemory(db: Db, kept: Kept | undefined): Promise<SearchMemory> {
  const before = await kept?.memory.catch(() => undefined)
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    const { version } = await tx.selectFrom('catalogueVersion').select('version').executeTakeFirstOrThrow()
    if (before?.version === version) return before
    const { procedures } = await tx
      .selectFrom('procedures')
      .select((on) => on.fn.countAll<number>().as('procedures'))
      .executeTakeFirstOrThrow()
    const documents = await readVocabulary(tx)
    const everydayWords = await tx.selectFrom('searchSynonyms').select(['term', 'expansion']).execute()
    const lexicon = makeLexicon({ everydayWords, documents })
    return { version, procedures, documents, lexicon, answers: new Map() }
  })
}

async function readVocabulary(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.selectFrom('searchVocabulary').select(['term', 'documents']).execute()
  return new Map(rows.map(({ term, documents }) => [term, documents]))
}
