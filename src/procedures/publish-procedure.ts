import { sql } from 'kysely'
import { legalDayAt } from '../calendar/index.js'
import { resultWordings } from '../documents/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant, LegalDay } from '../platform/time.js'
import { isFreeOfCharge } from './free-of-charge.js'
import {
  bestProof,
  competentAgencies,
  examineLevelsWithin,
  type LegacyLevel,
  type LevelCondition,
  missingAt,
} from './levels/index.js'
import { type Finding, labelAboveLevel, lintContext, lintProcedure } from './linter/index.js'
import type { ProcedureDefinition } from './procedure.js'
import { procedureFaults } from './procedure-faults.js'

export interface Publishing {
  definition: ProcedureDefinition
  /** Number of the decision that announces the procedure (quyết định công bố). */
  decision: string | null
  validFrom: LegalDay
}

export type Publication =
  | { outcome: 'published'; revisionId: string; number: number }
  | { outcome: 'refused'; because: 'faulty'; faults: string[] }
  | { outcome: 'refused'; because: 'lint'; findings: Finding[] }
  | { outcome: 'refused'; because: 'level_not_reached'; reached: LegacyLevel | 0; missing: LevelCondition[] }

/**
 * Publishes a revision of a procedure and makes it the one in force; never at a level that is not reached (S2.4), nor while the
 * linter finds an error. Drafts and
 * dossiers keep the revision they began with.
 */
export async function publishProcedure(needs: CoreNeeds, publishing: Publishing): Promise<Publication> {
  const faults = procedureFaults(publishing.definition)
  if (faults.length > 0) return { outcome: 'refused', because: 'faulty', faults }
  return asSystem(needs.db, async (tx) => {
    const at = needs.now()
    const refusal =
      (await lintRefusal(tx, publishing.definition, at)) ?? (await levelRefusal(tx, publishing.definition, at))
    if (refusal) return refusal
    await saveSector(tx, publishing.definition)
    await saveProcedure(tx, publishing)
    const { code } = publishing.definition
    // Two controllers who publish at once get two numbers.
    await tx.selectFrom('procedures').select('code').where('code', '=', code).forUpdate().execute()
    const revision = await insertRevision(tx, publishing, at)
    await tx.updateTable('procedures').set({ currentRevisionId: revision.id }).where('code', '=', code).execute()
    await examineLevelsWithin(tx, needs, { cause: 'published', codes: [code] })
    await sql`select index_procedures(${[code]}::text[])`.execute(tx)
    return { outcome: 'published', revisionId: revision.id, number: revision.number }
  })
}

/** Errors of the linter, but for the level, which is refused with what it lacks. */
async function lintRefusal(
  tx: Tx,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<Extract<Publication, { because: 'lint' }> | undefined> {
  const context = await lintContext(tx, definition, { at, resultForms: resultWordings })
  const findings = lintProcedure(definition, context).filter(
    ({ severity, rule }) => severity === 'error' && rule !== labelAboveLevel.id,
  )
  return findings.length > 0 ? { outcome: 'refused', because: 'lint', findings } : undefined
}

/** Judged at the agencies that settle it; before any does, by procedure and connections alone. */
async function levelRefusal(
  tx: Tx,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<Extract<Publication, { because: 'level_not_reached' }> | undefined> {
  const day = legalDayAt(at)
  const agencyIds = await competentAgencies(tx, definition.code, day)
  const { reached, conditions } = await bestProof(tx, definition, { day, at, agencyIds })
  const { legacyLevel } = definition.onlineService
  if (reached >= legacyLevel) return undefined
  return { outcome: 'refused', because: 'level_not_reached', reached, missing: missingAt(legacyLevel, conditions) }
}

async function saveSector(tx: Tx, { sector }: ProcedureDefinition): Promise<void> {
  const names = { nameVi: sector.name.vi, nameEn: sector.name.en ?? null }
  await tx
    .insertInto('sectors')
    .values({ code: sector.code, ...names })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(names))
    .execute()
}

async function saveProcedure(tx: Tx, { definition, validFrom }: Publishing): Promise<void> {
  const row = {
    sectorCode: definition.sector.code,
    authorityLevel: definition.authorityLevel,
    state: 'published' as const,
    nameVi: definition.name.vi,
    nameEn: definition.name.en ?? null,
    shortNameVi: definition.shortName.vi,
    shortNameEn: definition.shortName.en ?? null,
    keywords: definition.keywords,
    legacyLevel: definition.onlineService.legacyLevel,
    extent: definition.onlineService.extent,
    isFree: isFreeOfCharge(definition, validFrom),
    search: sql<string>`fold(${searchWords(definition)})`,
    words: sql<string>`procedure_words(${definition.name.vi}, ${everydayWords(definition)}, ${definition.sector.name.vi})`,
    authorityLevels: definition.authorityLevels ?? [definition.authorityLevel],
  }
  await tx
    .insertInto('procedures')
    .values({ code: definition.code, ...row })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(row))
    .execute()
}

/** Everything a person may type to find it, the everyday words first, since those are typed most. */
function searchWords({ code, name, shortName, keywords }: ProcedureDefinition): string {
  return [shortName.vi, ...keywords, name.vi, shortName.en, name.en, code].filter(Boolean).join(' | ')
}

/** What people call it, beside its official name. */
const everydayWords = ({ shortName, keywords, name }: ProcedureDefinition): string =>
  [shortName.vi, ...keywords, shortName.en, name.en].filter(Boolean).join(' | ')

async function insertRevision(
  tx: Tx,
  { definition, decision, validFrom }: Publishing,
  at: Instant,
): Promise<{ id: string; number: number }> {
  const { code } = definition
  const last = await tx
    .selectFrom('procedureRevisions')
    .select((on) => on.fn.max('number').as('number'))
    .where('procedureCode', '=', code)
    .executeTakeFirst()
  const id = newId(at)
  const number = (last?.number ?? 0) + 1
  await tx
    .insertInto('procedureRevisions')
    .values({
      id,
      procedureCode: code,
      number,
      definition: JSON.stringify(definition),
      state: 'published',
      validFrom,
      decision,
      publishedAt: at,
    })
    .execute()
  return { id, number }
}
