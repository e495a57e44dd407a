import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import type { ProcedureCode } from '../procedure.js'
import type { ProcedureState } from './control-rules.js'

/** A procedure as those see it who keep the catalogue: in whatever state, internal ones too. */
export interface ControlledName {
  code: ProcedureCode
  name: string
  state: ProcedureState
}

/** A procedure by its code. */
export async function findForControl(tx: Tx, code: string): Promise<ControlledName | undefined> {
  return tx
    .selectFrom('procedures')
    .select(['code', 'shortNameVi as name', 'state'])
    .where('code', '=', code)
    .executeTakeFirst()
}

export interface NameWanted {
  /** Parts of a name in any order, accents or not, or the beginning of a code. */
  words: string
  isPublished: boolean
  limit: number
}

const mostWords = 10

/** Procedures with all these words in their name, or with a code that begins so: those that say them in one first, then the shorter names. */
export async function searchForControl(tx: Tx, { words, isPublished, limit }: NameWanted): Promise<ControlledName[]> {
  const plain = words.replaceAll(/[%_\\]/g, ' ').trim()
  const parts = plain.split(/\s+/).filter(Boolean).slice(0, mostWords)
  if (parts.length === 0) return []
  return tx
    .selectFrom('procedures')
    .select(['code', 'shortNameVi as name', 'state'])
    .where((on) =>
      on.or([
        on('code', 'like', `${plain}%`),
        on.and(parts.map((part) => sql<boolean>`search like '%' || fold(${part}) || '%'`)),
      ]),
    )
    .$if(isPublished, (query) => query.where('state', '=', 'published'))
    .orderBy(sql`search like '%' || fold(${plain}) || '%'`, 'desc')
    .orderBy(sql`length(short_name_vi)`)
    .orderBy('code')
    .limit(limit)
    .execute()
}
