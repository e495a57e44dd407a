import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { AuthorityLevel, ProcedureCode, ProcedureDefinition } from './procedure.js'

export interface Revision {
  id: string
  number: number
  definition: ProcedureDefinition
}

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
}

export interface CatalogueQuestion {
  words?: string
  sector?: string
  authorityLevel?: string
  agencyId?: string
  level?: number
  /** Code after which the page begins. */
  after?: ProcedureCode
  limit: number
}

// A published revision never changes, so it is parsed once per process. Bounded, because catalogues are long.
const revisions = new Map<string, Revision>()
const keptRevisions = 500

export async function getRevision(tx: Tx, id: string): Promise<Revision> {
  const kept = revisions.get(id)
  if (kept) return kept
  const row = await tx
    .selectFrom('procedureRevisions')
    .select(['id', 'number', 'definition', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new NotFound('revision')
  // Written only by publication, which checks the shape.
  const revision = { id: row.id, number: row.number, definition: row.definition as ProcedureDefinition }
  if (row.state === 'published') {
    if (revisions.size >= keptRevisions) revisions.delete(revisions.keys().next().value ?? '')
    revisions.set(id, revision)
  }
  return revision
}

/** The revision in force of a published procedure. */
export async function getCurrentRevision(tx: Tx, code: ProcedureCode): Promise<Revision> {
  const row = await tx
    .selectFrom('procedures')
    .select('currentRevisionId')
    .where('code', '=', code)
    .where('state', '=', 'published')
    .executeTakeFirst()
  if (!row?.currentRevisionId) throw new NotFound('procedure')
  return getRevision(tx, row.currentRevisionId)
}

/** Published procedures that fit, best first when words are given, else by code. */
export async function searchProcedures(tx: Tx, question: CatalogueQuestion): Promise<ProcedureSummary[]> {
  const words = question.words?.trim()
  let query = tx
    .selectFrom('procedures as p')
    .innerJoin('sectors as s', 's.code', 'p.sectorCode')
    .select([
      'p.code',
      'p.nameVi as name',
      'p.nameEn',
      's.nameVi as sector',
      's.nameEn as sectorEn',
      's.code as sectorCode',
    ])
    .select(['p.authorityLevel', 'p.legacyLevel', 'p.extent'])
    .where('p.state', '=', 'published')
    .limit(question.limit)
  if (question.sector) query = query.where('p.sectorCode', '=', question.sector)
  if (question.authorityLevel) query = query.where(sql`p.authority_level`, '=', question.authorityLevel)
  if (question.level) query = query.where('p.legacyLevel', '=', question.level)
  if (question.agencyId) query = query.where(offeredBy(question.agencyId))
  if (question.after) query = query.where('p.code', '>', question.after)
  if (!words) return query.orderBy('p.code').execute()
  return query.where(matches(words)).orderBy(likeness(words), 'desc').orderBy('p.code').execute()
}

const matches = (words: string): Expression<SqlBool> =>
  sql<SqlBool>`(p.search ilike '%' || fold(${words}) || '%' or word_similarity(fold(${words}), p.search) > 0.45 or p.code like ${words} || '%')`

const likeness = (words: string): Expression<number> =>
  sql<number>`(case when p.code = ${words} then 2 else 0 end) + (case when fold(p.name_vi) like '%' || fold(${words}) || '%' then 0.5 else 0 end) + word_similarity(fold(${words}), p.search)`

const offeredBy = (agencyId: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from agency_procedures ap where ap.procedure_code = p.code and ap.agency_id = ${agencyId} and (ap.valid_to is null or ap.valid_to >= current_date))`

export async function listSectors(tx: Tx): Promise<{ code: string; nameVi: string; nameEn: string | null }[]> {
  return tx.selectFrom('sectors').selectAll().orderBy('nameVi').execute()
}

export async function listLifeEvents(
  tx: Tx,
): Promise<{ id: string; nameVi: string; nameEn: string | null; procedureCodes: string[] }[]> {
  return tx.selectFrom('lifeEvents').select(['id', 'nameVi', 'nameEn', 'procedureCodes']).orderBy('position').execute()
}
