import { asNobody, type Db } from '../../platform/db.js'
import { joined, type PlainSql, plainSql } from '../../platform/plain-sql.js'
import type { Act } from './acts.js'
import type { QuestionPart } from './question-parts.js'
import type { CatalogueCursor, CatalogueQuestion, ProcedureSummary } from './search-catalogue.js'
import type { WeighedTerm, WeighedTerms } from './weigh-terms.js'

type FoundRow = ProcedureSummary & { likeness: number; total: number }

export interface Wanted {
  question: CatalogueQuestion
  /** Absent: everything that the filters leave, by code. */
  asked?: { terms: WeighedTerms; parts: readonly QuestionPart[]; code: string | undefined; acts: readonly Act[] }
}

/** Less like the question than this share of the best answer is no answer. */
const leastShare = 0.3
/** The same before common words are looked up, which may add a quarter, and before those fall out who are nobody's to see. */
const likelyShare = 0.2
/** Common words are looked up for so many of the best, more than a page holds. */
const mostLookedUp = 30

/** A procedure that answers nothing of what was asked counts so much less: one rare word is no answer to five. */
const unanswered = 0.7
/** What a name says counts so much less where nothing of it is asked. */
const unasked = 0.45
/** Who asks for something to be done again, changed, extended or ended means a procedure that does it. */
const sameAct = 1.3
/** Who does not, means what is done first. */
const otherAct = 0.9

/** One statement in one round trip: postings of the words that were asked, then what may be shown; one row more than the page holds. */
export async function findProcedures(db: Db, { question, asked }: Wanted): Promise<FoundRow[]> {
  const { after, limit, province } = question
  const narrowing = narrowingOf(question)
  return asNobody<FoundRow>(
    db,
    plainSql`
      with scored as materialized (${asked ? scoredBy(asked, narrowing) : everyCode}),
      fitting as (
        select p.code, scored.score, p.acts, p.telling_words, p.words, row_number() over (order by scored.score desc, p.code) as place
        from scored join procedures p on p.code = scored.code
        where (scored.score >= ${likelyShare}::float8 * (select max(score) from scored where score < ${codeScore}::float8)) is not false
          and p.state = 'published' and p.current_revision_id is not null and ${shownIn(province)} and ${all(narrowing)}
      ),
      likened as materialized (
        select code, round((${asked ? likenessTo(asked) : plainSql`score`})::numeric, 4) as likeness
        from fitting
      ),
      found as (select * from likened where likeness >= ${leastShare}::numeric * (select max(likeness) from likened)),
      page as (select * from found where ${comesAfter(after)} order by likeness desc, code limit ${limit + 1})
      select p.code, p.name_vi as name, p.name_en, p.short_name_vi as short_name, p.short_name_en, p.sector_code,
        s.name_vi as sector, s.name_en as sector_en, p.authority_level, p.legacy_level, p.extent, p.current_revision_id as revision_id,
        page.likeness, (select count(*) from found) as total
      from page join procedures p on p.code = page.code join sectors s on s.code = p.sector_code
      order by page.likeness desc, page.code`,
  )
}

const everyCode = plainSql`select code, 0::float8 as score from procedures`

const codeScore = 1_000_000
/** As many as anybody would look through; what is beyond them is far less like the question. */
const mostScored = 1_000

/** BM25: the impact of a word in a procedure stands in its posting. Each word is one walk of the index: joined freely, the planner reads all postings. */
function scoredBy({ terms: { telling }, code }: NonNullable<Wanted['asked']>, narrowing: readonly PlainSql[]) {
  const among =
    narrowing.length > 0
      ? plainSql`where s.code in (select p.code from procedures p where ${all(narrowing)})`
      : plainSql``
  const byWords = plainSql`
    select s.code, sum(w.weight * s.impact) as score
    from ${weighed(telling)}
    cross join lateral (select p.code, p.impact from search_postings p where p.term = w.term offset 0) as s
    ${among}
    group by s.code order by score desc limit ${mostScored}`
  if (!code) return byWords
  return plainSql`
    select code, max(score) as score
    from ((${byWords}) union all select code, ${codeScore}::float8 from procedures where code = ${code}) as hit group by code`
}

/** The score, with common words for the best, by how much is answered, by how much of the name is asked and whether it does what is asked. */
function likenessTo({ terms: { common, named }, parts, acts }: NonNullable<Wanted['asked']>) {
  const added = common.length > 0 ? addedBy(common) : plainSql`0`
  return plainSql`case when place <= ${mostLookedUp}
      then (score + ${added}) * (1 - ${unanswered}::float8 * (1 - ${answeredOf(parts)})) * (1 - ${unasked}::float8 * (1 - ${shareOf(named)}))
      else score * (1 - ${unanswered}::float8) * (1 - ${unasked}::float8) end
    * case when acts && ${[...acts]}::text[] then ${sameAct}::float8 when ${acts.length > 0} or acts = '{}' or 'new' = any (acts) then 1 else ${otherAct}::float8 end`
}

/** How much of what was asked a procedure has, each thing as much as any other. */
function answeredOf(parts: readonly QuestionPart[]): PlainSql {
  if (parts.length === 0) return plainSql`1`
  const words = parts.flatMap((part, at) => [...part].map(([word, share]) => ({ at, word, share })))
  return plainSql`(select coalesce(sum(least(answer.share, 1)), 0) from (
      select sum(w.share) as share
      from unnest(${words.map(({ at }) => at)}::integer[], ${words.map(({ word }) => word)}::tsquery[], ${words.map(({ share }) => share)}::float8[]) as w(part, word, share)
      where fitting.words @@ w.word group by w.part) as answer) / ${parts.length}`
}

const shareOf = (words: readonly string[]) =>
  plainSql`(select count(*) from unnest(${words}::text[]) as asked(word) where asked.word = any (telling_words))::float8 / greatest(cardinality(telling_words), 1)`

const weighed = (terms: readonly WeighedTerm[]) =>
  plainSql`unnest(${terms.map(({ term }) => term)}::text[], ${terms.map(({ weight }) => weight)}::float8[]) as w(term, weight)`

const addedBy = (common: readonly WeighedTerm[]) =>
  plainSql`(select coalesce(sum(w.weight * s.impact), 0) from ${weighed(common)} join search_postings s on s.term = w.term and s.code = fitting.code)`

/** The person's own filters. */
function narrowingOf(question: CatalogueQuestion): PlainSql[] {
  const { sector, authorityLevel, agencyId, level, isFree, isOnline, codes } = question
  return [
    ...(sector ? [plainSql`p.sector_code = ${sector}`] : []),
    ...(authorityLevel ? [plainSql`p.authority_levels && array[${authorityLevel}]`] : []),
    ...(level ? [plainSql`p.legacy_level = ${level}`] : []),
    ...(isFree ? [plainSql`p.is_free`] : []),
    ...(isOnline ? [plainSql`p.extent <> 'none'`] : []),
    ...(agencyId ? [offeredBy(agencyId)] : []),
    ...(codes ? [plainSql`p.code = any(${[...codes]})`] : []),
  ]
}

const all = (conditions: readonly PlainSql[]): PlainSql =>
  conditions.length > 0 ? plainSql`(${joined(conditions, ' and ')})` : plainSql`true`

/** Internal procedures are nobody's to see; those of one province are its people's. */
const shownIn = (province: string | undefined): PlainSql =>
  plainSql`(p.kind = 'nationwide' or (p.kind = 'provincial' and p.province_code = coalesce(${province ?? null}, (select unit_code from agencies where kind = 'peoples_committee' order by code limit 1))))`

const comesAfter = (after: CatalogueCursor | undefined): PlainSql =>
  after === undefined
    ? plainSql`true`
    : plainSql`(likeness < ${after.likeness} or (likeness = ${after.likeness} and code > ${after.code}))`

const offeredBy = (agencyId: string): PlainSql =>
  plainSql`exists (select 1 from agency_procedures ap where ap.procedure_code = p.code and ap.agency_id = ${agencyId} and (ap.valid_to is null or ap.valid_to >= current_date))`
