import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import type { Database } from '../platform/postgres/schema.js'
import type { AuthorityLevel, ProcedureCode } from './procedure.js'

/** One line of the catalogue. */
export interface ProcedureSummary {
  code: ProcedureCode
  name: string
  nameEn: string | null
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
  /** Nothing to pay when filed online. */
  isFree?: boolean
  /** Can be filed online, wholly or in part. */
  isOnline?: boolean
  /** Only these, such as the procedures of a life event. */
  codes?: readonly ProcedureCode[]
  after?: CatalogueCursor
  limit: number
}

export interface CataloguePage {
  procedures: ProcedureSummary[]
  /** Of all pages. */
  total: number
  next?: CatalogueCursor
}

/** Published procedures that fit, best first when words are given, else by code. */
export async function searchCatalogue(tx: Tx, question: CatalogueQuestion): Promise<CataloguePage> {
  const { after, limit } = question
  const rows = await tx
    .with('found', (db) => fitting(db.selectFrom('procedures as p'), question))
    .selectFrom('found')
    .innerJoin('sectors as s', 's.code', 'found.sectorCode')
    .select(['found.code', 'found.name', 'found.nameEn', 'found.sectorCode', 'found.authorityLevel'])
    .select(['found.legacyLevel', 'found.extent', 'found.revisionId', 'found.likeness'])
    .select(['s.nameVi as sector', 's.nameEn as sectorEn'])
    .select((on) => on.selectFrom('found').select(on.fn.countAll<number>().as('n')).as('total'))
    .$if(after !== undefined, (query) => query.where(comesAfter(after)))
    .orderBy('found.likeness', 'desc')
    .orderBy('found.code')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    procedures: shown.map(({ likeness: _, total: __, ...procedure }) => procedure),
    total: rows[0]?.total ?? 0,
    ...(last && { next: { likeness: last.likeness, code: last.code } }),
  }
}

function fitting(
  from: SelectQueryBuilder<Database & { p: Database['procedures'] }, 'p', object>,
  question: CatalogueQuestion,
) {
  const { words = '', sector, authorityLevel, agencyId, level, codes } = question
  let query = from
    .select(['p.code', 'p.nameVi as name', 'p.nameEn', 'p.sectorCode', 'p.authorityLevel', 'p.legacyLevel', 'p.extent'])
    .select('p.currentRevisionId as revisionId')
    .select(likeness(words).as('likeness'))
    .where('p.state', '=', 'published')
    .where('p.currentRevisionId', 'is not', null)
    .$narrowType<{ revisionId: string }>()
  if (words) query = query.where(matches(words))
  if (sector) query = query.where('p.sectorCode', '=', sector)
  if (authorityLevel) query = query.where(sql`p.authority_level`, '=', authorityLevel)
  if (level) query = query.where('p.legacyLevel', '=', level)
  if (question.isFree) query = query.where('p.isFree', '=', true)
  if (question.isOnline) query = query.where('p.extent', '<>', 'none')
  if (agencyId) query = query.where(offeredBy(agencyId))
  if (codes) query = query.where(sql<SqlBool>`p.code = any(${[...codes]})`)
  return query
}

const matches = (words: string): Expression<SqlBool> =>
  sql<SqlBool>`(p.search ilike '%' || fold(${words}) || '%' or word_similarity(fold(${words}), p.search) > 0.45 or p.code like ${words} || '%')`

// The short name opens the search words (publication writes them so) and counts most after the code; a phrase that stands
// whole among the everyday words counts too. Rounded, so that the page after can be asked for with the number shown.
const likeness = (words: string) =>
  words === ''
    ? sql<number>`0::numeric`
    : sql<number>`round((
        (case when p.code = ${words} then 2 else 0 end)
        + (case when ' | ' || p.search || ' | ' like '% | ' || fold(${words}) || ' | %' then 0.5 else 0 end)
        + (case when fold(p.name_vi) like '%' || fold(${words}) || '%' then 0.5 else 0 end)
        + word_similarity(fold(${words}), split_part(p.search, ' | ', 1))
        + word_similarity(fold(${words}), p.search))::numeric, 4)`

const comesAfter = (after: CatalogueCursor | undefined): Expression<SqlBool> =>
  sql<SqlBool>`(found.likeness < ${after?.likeness} or (found.likeness = ${after?.likeness} and found.code > ${after?.code}))`

const offeredBy = (agencyId: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from agency_procedures ap where ap.procedure_code = p.code and ap.agency_id = ${agencyId} and (ap.valid_to is null or ap.valid_to >= current_date))`
