import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import type { ProcedureState } from './catalogue/control-rules.js'
import { isFreeOfCharge } from './free-of-charge.js'
import { examineLevelsWithin } from './levels/index.js'
import type { ProcedureCode, ProcedureDefinition } from './procedure.js'

export interface PublishedRevision {
  id: string
  validFrom: LegalDay
  definition: ProcedureDefinition
}

/** Makes a revision the one in force: lists, search and levels follow it from now on. Drafts and dossiers keep theirs. */
export async function makeCurrent(
  tx: Tx,
  needs: CoreNeeds,
  revision: PublishedRevision & { state: ProcedureState },
): Promise<void> {
  const { id, definition, validFrom, state } = revision
  const { code } = definition
  await saveSector(tx, definition)
  await endRevision(tx, code, validFrom)
  await tx
    .updateTable('procedures')
    .set({ ...rowOf(definition, validFrom), state, currentRevisionId: id })
    .where('code', '=', code)
    .execute()
  await examineLevelsWithin(tx, needs, { cause: 'published', codes: [code] })
  await sql`select index_procedures(${[code]}::text[])`.execute(tx)
}

/** The row of a procedure of which no revision is in force yet; nobody finds it. */
export async function addProcedure(tx: Tx, definition: ProcedureDefinition, validFrom: LegalDay): Promise<void> {
  await saveSector(tx, definition)
  await tx
    .insertInto('procedures')
    .values({ code: definition.code, ...rowOf(definition, validFrom), state: 'announced' })
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
}

/** The revision before ends on the day before the next one, or on its own day where both begin at once. */
export async function endRevision(tx: Tx, code: ProcedureCode, nextFrom: LegalDay): Promise<void> {
  await sql`update procedure_revisions r set valid_to = greatest(r.valid_from, ${nextFrom}::date - 1)
    from procedures p where p.code = ${code} and r.id = p.current_revision_id`.execute(tx)
}

async function saveSector(tx: Tx, { sector }: ProcedureDefinition): Promise<void> {
  const names = { nameVi: sector.name.vi, nameEn: sector.name.en ?? null }
  await tx
    .insertInto('sectors')
    .values({ code: sector.code, ...names })
    .onConflict((conflict) => conflict.column('code').doUpdateSet(names))
    .execute()
}

function rowOf(definition: ProcedureDefinition, validFrom: LegalDay) {
  return {
    sectorCode: definition.sector.code,
    authorityLevel: definition.authorityLevel,
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
}

/** Everything a person may type to find it, the everyday words first, since those are typed most. */
function searchWords({ code, name, shortName, keywords }: ProcedureDefinition): string {
  return [shortName.vi, ...keywords, name.vi, shortName.en, name.en, code].filter(Boolean).join(' | ')
}

/** What people call it, beside its official name. */
const everydayWords = ({ shortName, keywords, name }: ProcedureDefinition): string =>
  [shortName.vi, ...keywords, shortName.en, name.en].filter(Boolean).join(' | ')
