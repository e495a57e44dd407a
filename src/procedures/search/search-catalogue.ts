import type { Db } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { AuthorityLevel, ProcedureCode } from '../procedure.js'
import { findProcedures, type Wanted } from './find-procedures.js'
import { planSearch } from './plan-search.js'
import { type SearchMemory, searchMemory } from './search-memory.js'
import { weighTerms } from './weigh-terms.js'

/** One line of the catalogue. */
export interface ProcedureSummary {
  code: ProcedureCode
  name: string
  nameEn: string | null
  shortName: string
  shortNameEn: string | null
  sector: string
  sectorEn: string | null
  sectorCode: string
  authorityLevel: AuthorityLevel
  legacyLevel: number
  extent: 'full' | 'partial' | 'none'
  revisionId: string
}

/** Where a page of results begins: after this procedure with this likeness to the words. */
export interface CatalogueCursor {
  likeness: number
  code: ProcedureCode
}

export interface CatalogueQuestion {
  words?: string
  sector?: string
  authorityLevel?: string
  agencyId?: string
  level?: number
  /** Code of the province whose own procedures are wanted too; without it, the installation's. */
  province?: string
  /** Nothing to pay when filed online. */
  isFree?: boolean
  /** Can be filed online, wholly or in part. */
  isOnline?: boolean
  /** Only these, such as the procedures of a life event. */
  codes?: readonly ProcedureCode[]
  /** The last word is still being typed. */
  isTyping?: boolean
  after?: CatalogueCursor
  limit: number
}

export interface CataloguePage {
  procedures: ProcedureSummary[]
  /** Of all pages. */
  total: number
  /** Nothing found answers the question well: what is there is only the nearest. */
  isUnsure: boolean
  next?: CatalogueCursor
}

type SearchNeeds = Pick<CoreNeeds, 'db' | 'now'>

const mostAnswersKept = 2_000

/** Published procedures that fit, best first when words are given, else by code. Answers are kept until the catalogue changes. */
export async function searchCatalogue(needs: SearchNeeds, question: CatalogueQuestion): Promise<CataloguePage> {
  const memory = await searchMemory(needs.db)
  const key = JSON.stringify([needs.now().toISOString().slice(0, 10), question])
  const kept = memory.answers.get(key)
  if (kept) return kept
  const page = await searchWith(needs.db, memory, question)
  if (memory.answers.size >= mostAnswersKept) memory.answers.delete(memory.answers.keys().next().value ?? '')
  memory.answers.set(key, page)
  return page
}

/** The same without what is kept: how a bench measures the work itself. */
export async function searchWith(db: Db, memory: SearchMemory, question: CatalogueQuestion): Promise<CataloguePage> {
  const { limit } = question
  const asked = askedOf(memory, question)
  if (asked && !asked.code && asked.terms.telling.length === 0) return { procedures: [], total: 0, isUnsure: false }
  const rows = await findProcedures(db, { question, ...(asked && { asked }) })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    procedures: shown.map(({ likeness: _, total: __, ...procedure }) => procedure),
    total: rows[0]?.total ?? 0,
    isUnsure: asked !== undefined && question.after === undefined && (rows[0]?.likeness ?? 0) < asked.terms.least,
    ...(last && { next: { likeness: last.likeness, code: last.code } }),
  }
}

function askedOf(memory: SearchMemory, { words = '', isTyping }: CatalogueQuestion): Wanted['asked'] {
  if (words.trim() === '') return undefined
  const plan = planSearch(words, memory.lexicon, { isTyping: isTyping === true })
  return { code: plan.code, acts: plan.acts, parts: plan.parts, terms: weighTerms(plan, memory) }
}
