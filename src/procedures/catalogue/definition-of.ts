import type { AuthorityLevel, LegalBasis, ProcedureDefinition } from '../procedure.js'
import type { CatalogueDetails, CatalogueLine } from './catalogue-line.js'
import { publishedFeesOf } from './fees-of.js'
import { caseLimitsOf, limitNoteOf, limitOf } from './limits-of.js'
import { papersOf } from './papers-of.js'
import { calmName, paragraphsOf, sectorCodeOf, shortNameOf } from './plain-names.js'
import { namedWithoutStraySigns, withoutStraySigns } from './stray-signs.js'

/** What the portal can tell of an imported procedure: information and nothing to download, which is level 1 until somebody designs more. */
export function definitionOf(line: CatalogueLine, details: CatalogueDetails | undefined): ProcedureDefinition {
  const timeLimit = limitOf(line.timeLimitStd)
  const limitNote = limitNoteOf(line)
  const caseLimits = caseLimitsOf(details, timeLimit)
  const levels = authorityLevelsOf(line)
  return {
    code: line.code,
    name: { vi: calmName(line.name) },
    shortName: { vi: shortNameOf(line.name) },
    sector: { code: sectorCodeOf(line.field), name: { vi: line.field } },
    authorityLevel: levels[0] ?? 'other',
    ...(levels.length > 1 && { authorityLevels: levels }),
    ...(line.agency && { handledBy: { vi: line.agency } }),
    audience: audienceOf(line),
    ...{ lifeEvents: [], keywords: [] },
    legalBasis: legalBasisOf(details),
    steps: paragraphsOf(details?.steps).map((vi) => ({ vi })),
    conditions: paragraphsOf(details?.requirement).map((vi) => ({ vi })),
    requiredDocuments: papersOf(line, details),
    ...(timeLimit && { timeLimit }),
    ...(limitNote && { timeLimitNote: { vi: limitNote } }),
    ...(caseLimits.length > 0 && { caseLimits }),
    ...{ fees: [], publishedFees: publishedFeesOf(line, details) },
    results: (line.result ?? []).map((name, index) => ({
      id: `result${index + 1}`,
      name: { vi: namedWithoutStraySigns(name.trim()) },
      ...(line.resultCodes?.[index] && { code: line.resultCodes[index] }),
      ...{ template: 'decision', facts: [] },
    })),
    ...{ templates: [], onlineService: { legacyLevel: 1, extent: 'none' }, returnWays: [], workflow: [] },
    supplement: { policy: 'pause', answerWithinDays: 30 },
  }
}

/**
 * Levels from the one nearest to people. The source also tags customs and tax offices as communes ("Cấp xã");
 * `ubndXa` marks the procedures that communes really settle.
 */
function authorityLevelsOf({ authorityLevel, ubndXa, agency }: CatalogueLine): AuthorityLevel[] {
  const has = (level: CatalogueLine['authorityLevel'][number]) => authorityLevel.includes(level)
  const atProvince: AuthorityLevel = /^\s*(?:các\s+)?sở\b/i.test(agency ?? '') ? 'department' : 'province'
  return [
    ...(ubndXa || (has('xa') && agency === undefined) ? (['commune'] as const) : []),
    ...(has('tinh') ? [atProvince] : []),
    ...(has('bo') ? (['ministry'] as const) : []),
    ...(has('co_quan_khac') ? (['other'] as const) : []),
  ]
}

function audienceOf({ targets }: CatalogueLine): ProcedureDefinition['audience'] {
  if (!targets) return ['citizen', 'business']
  const isFor = (words: RegExp) => targets.some((target) => words.test(target))
  const citizen = isFor(/công dân|người|cán bộ|đảng viên/i)
  const business = isFor(/doanh nghiệp|tổ chức|hợp tác xã/i)
  return [...(citizen ? (['citizen'] as const) : []), ...(business || !citizen ? (['business'] as const) : [])]
}

function legalBasisOf(details: CatalogueDetails | undefined): ProcedureDefinition['legalBasis'] {
  const bases = new Map(
    (details?.legalBasis ?? []).map(({ no, name }) => [`${no?.trim() ?? ''}\n${name.trim()}`, name.trim()]),
  )
  return told(
    [...bases]
      .map(([key, title]) => ({ document: key.split('\n')[0] ?? '', title }))
      .sort((one, other) => (one.document + one.title < other.document + other.title ? -1 : 1)),
  )
}

/** Laws as they are shown; where the source knows of no law it writes one without number and name. */
export const told = (bases: readonly LegalBasis[]): LegalBasis[] =>
  bases
    .map((base) => ({ ...base, title: withoutStraySigns(base.title) }))
    .filter(({ document, title }) => document !== '' || title !== '')
