import { type Expression, type SqlBool, sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import type { SearchPlan } from './plan-search.js'
import type { CatalogueCursor, CatalogueQuestion, ProcedureSummary } from './search-catalogue.js'

type FoundRow = ProcedureSummary & { likeness: number; total: number }

interface Wanted {
  question: CatalogueQuestion
  /** Absent: everything that the filters leave, by code. */
  plan: SearchPlan | undefined
  /** How many procedures there are, for how rare a word is. */
  procedures: number
}

/** Less like the question than this share of the best answer is no answer. */
const leastShare = 0.3

/** One statement: postings of the words that were asked, weighed by how rare each is, then the filters; one row more than the page holds. */
export async function findProcedures(tx: Tx, { question, plan, procedures }: Wanted): Promise<FoundRow[]> {
  const { after, limit } = question
  return tx
    .with('scored', () => (plan ? scoredBy(plan, procedures) : everyCode))
    .with('fitting', (db) =>
      db
        .selectFrom('procedures as p')
        .innerJoin('scored', 'scored.code', 'p.code')
        .select(['p.code', 'p.nameVi as name', 'p.nameEn', 'p.shortNameVi as shortName', 'p.shortNameEn'])
        .select(['p.sectorCode', 'p.authorityLevel', 'p.legacyLevel', 'p.extent', 'p.currentRevisionId as revisionId'])
        .select(sql<number>`round((scored.score * p.prior)::numeric, 4)`.as('likeness'))
        .where('p.state', '=', 'published')
        .where('p.currentRevisionId', 'is not', null)
        .$narrowType<{ revisionId: string }>()
        .where((on) => on.and(filtersOf(question))),
    )
    .with('found', (db) =>
      db
        .selectFrom('fitting')
        .selectAll()
        .where(sql<SqlBool>`likeness >= ${leastShare} * (select max(likeness) from fitting)`),
    )
    .selectFrom('found')
    .innerJoin('sectors as s', 's.code', 'found.sectorCode')
    .selectAll('found')
    .select(['s.nameVi as sector', 's.nameEn as sectorEn'])
    .select((on) => on.selectFrom('found').select(on.fn.countAll<number>().as('n')).as('total'))
    .$if(after !== undefined, (query) => query.where(comesAfter(after)))
    .orderBy('found.likeness', 'desc')
    .orderBy('found.code')
    .limit(limit + 1)
    .execute() as Promise<FoundRow[]>
}

interface Scored {
  code: string
  score: number
}

const everyCode = sql<Scored>`(select code, 0 as score from procedures)`

const codeScore = 1_000_000

/** Words that stand in more than this share of all procedures tell next to nothing and cost most; they count only where a question has few others. */
const commonShare = 0.2
const fewestTerms = 6

/** BM25: the impact of a word in a procedure stands in its posting, its rarity in the vocabulary. */
function scoredBy({ code, terms }: SearchPlan, procedures: number) {
  const [words, weights] = [[...terms.keys()], [...terms.values()]]
  return sql<Scored>`(
    with asked as (
      select a.term, a.weight * ln(1 + (${procedures}::int - v.documents + 0.5::float8) / (v.documents + 0.5::float8)) as weight,
        v.documents, row_number() over (order by v.documents) as place
      from unnest(${words}::text[], ${weights}::float8[]) as a(term, weight)
      join search_vocabulary v on v.term = a.term
    ), hit as (
      select s.code, sum(w.weight * s.impact) as score
      from (select * from asked where documents <= ${procedures}::int * ${commonShare}::float8 or place <= ${fewestTerms} offset 0) as w
      -- One walk of the index for each word: joined freely, the planner reads all postings of the country instead.
      cross join lateral (select p.code, p.impact from search_postings p where p.term = w.term offset 0) as s
      group by s.code
      union all
      select code, ${codeScore}::float8 from procedures where code = ${code ?? null}::text
    )
    select code, max(score) as score from hit
    where score >= ${leastShare / 2}::float8 * (select max(score) from hit where score < ${codeScore}) or score = ${codeScore}
    group by code)`
}

function filtersOf(question: CatalogueQuestion): Expression<SqlBool>[] {
  const { sector, authorityLevel, agencyId, level, province, isFree, isOnline, codes } = question
  return [
    shownIn(province),
    ...(sector ? [sql<SqlBool>`p.sector_code = ${sector}`] : []),
    ...(authorityLevel ? [sql<SqlBool>`p.authority_levels && array[${authorityLevel}]`] : []),
    ...(level ? [sql<SqlBool>`p.legacy_level = ${level}`] : []),
    ...(isFree ? [sql<SqlBool>`p.is_free`] : []),
    ...(isOnline ? [sql<SqlBool>`p.extent <> 'none'`] : []),
    ...(agencyId ? [offeredBy(agencyId)] : []),
    ...(codes ? [sql<SqlBool>`p.code = any(${[...codes]})`] : []),
  ]
}

/** Internal procedures are nobody's to see; those of one province are its people's. */
const shownIn = (province: string | undefined): Expression<SqlBool> =>
  sql<SqlBool>`(p.kind = 'nationwide' or (p.kind = 'provincial' and p.province_code = coalesce(${province ?? null}, (select unit_code from agencies where kind = 'peoples_committee' order by code limit 1))))`

const comesAfter = (after: CatalogueCursor | undefined): Expression<SqlBool> =>
  sql<SqlBool>`(found.likeness < ${after?.likeness} or (found.likeness = ${after?.likeness} and found.code > ${after?.code}))`

const offeredBy = (agencyId: string): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from agency_procedures ap where ap.procedure_code = p.code and ap.agency_id = ${agencyId} and (ap.valid_to is null or ap.valid_to >= current_date))`
