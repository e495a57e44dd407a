import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import { isFreeOfCharge } from '../free-of-charge.js'
import type { ProcedureDefinition } from '../procedure.js'
import { endRevision } from '../revision-in-force.js'
import type { LineChange, Standing, WaitingRevision } from './import-rules.js'

/** A line that changes something, with its number in the file. */
export type WrittenLine = Extract<LineChange, { outcome: 'added' | 'changed' }>

/** What stands under these codes, locked until the transaction ends, so that two imports never number a revision alike. */
export async function lockStanding(tx: Tx, codes: readonly string[]): Promise<Map<string, Standing>> {
  if (codes.length === 0) return new Map()
  const rows = await tx
    .selectFrom('procedures as p')
    .leftJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
    .select(['p.code', 'p.state', 'p.sourceDigest', 'p.kind', 'p.provinceCode', 'p.isDoubtful'])
    .select(['r.number', 'r.origin', 'r.validFrom', 'r.decision', 'r.definition'])
    .where('p.code', 'in', codes)
    .orderBy('p.code')
    .forUpdate('p')
    .execute()
  const waiting = await waitingRevisions(tx, codes)
  return new Map(
    rows.map(({ code, state, sourceDigest: digest, kind, provinceCode, isDoubtful, ...revision }) => [
      code,
      {
        ...{ code, state, digest, waiting: waiting.get(code) ?? null },
        managed: { kind, provinceCode, isDoubtful },
        revision: revisionIn(revision),
      },
    ]),
  )
}

interface RevisionColumns {
  number: number | null
  origin: 'here' | 'catalogue' | null
  validFrom: LegalDay | null
  decision: string | null
  definition: unknown
}

function revisionIn({ number, origin, validFrom, decision, definition }: RevisionColumns): Standing['revision'] {
  if (number === null || origin === null || validFrom === null) return null
  // Written only by publication and import, which check the shape.
  return { number, origin, validFrom, decision, definition: definition as ProcedureDefinition }
}

/** Revisions published here whose day has not come, or which the night has not brought into force yet: the first of each procedure. */
async function waitingRevisions(tx: Tx, codes: readonly string[]): Promise<Map<string, WaitingRevision>> {
  const rows = await tx
    .selectFrom('procedureRevisions as r')
    .innerJoin('procedures as p', 'p.code', 'r.procedureCode')
    .leftJoin('procedureRevisions as c', 'c.id', 'p.currentRevisionId')
    .distinctOn('r.procedureCode')
    .select(['r.procedureCode', 'r.number', 'r.validFrom', 'r.definition'])
    .where('r.procedureCode', 'in', codes)
    .where('r.state', '=', 'published')
    .where('r.origin', '=', 'here')
    .where('r.validTo', 'is', null)
    .where((on) => on.or([on('c.id', 'is', null), on('r.validFrom', '>', on.ref('c.validFrom'))]))
    .orderBy('r.procedureCode')
    .orderBy('r.validFrom')
    .orderBy('r.number')
    .execute()
  return new Map(
    // Written only by publication, which checks the shape.
    rows.map(({ procedureCode, definition, ...row }) => [
      procedureCode,
      { ...row, definition: definition as ProcedureDefinition },
    ]),
  )
}

/** Writes the procedures of some lines with their revisions and makes them findable. */
export async function writeEntries(tx: Tx, lines: readonly WrittenLine[], at: Instant): Promise<void> {
  if (lines.length === 0) return
  await saveSectors(tx, lines)
  await saveProcedures(tx, lines)
  await insertRevisions(
    tx,
    lines.filter(({ newRevision }) => newRevision),
    at,
  )
  const codes = lines.map(({ entry }) => entry.definition.code)
  await sql`select index_procedures(${codes}::text[])`.execute(tx)
}

async function saveSectors(tx: Tx, lines: readonly WrittenLine[]): Promise<void> {
  const sectors = new Map(lines.map(({ entry: { definition } }) => [definition.sector.code, definition.sector.name.vi]))
  await tx
    .insertInto('sectors')
    .values([...sectors].map(([code, nameVi]) => ({ code, nameVi })))
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute()
}

async function saveProcedures(tx: Tx, lines: readonly WrittenLine[]): Promise<void> {
  const rows = lines.map(({ entry, validFrom }) => {
    const { definition, kind, provinceCode, sourceUrl, isDoubtful, digest } = entry
    const { code, name, shortName, sector, authorityLevel, authorityLevels, onlineService } = definition
    return {
      ...{ code, kind, provinceCode, sourceUrl, isDoubtful, authorityLevel },
      ...{ sectorCode: sector.code, authorityLevels: authorityLevels ?? [authorityLevel], state: 'published' as const },
      ...{ nameVi: name.vi, shortNameVi: shortName.vi, legacyLevel: onlineService.legacyLevel },
      ...{ extent: onlineService.extent, isFree: isFreeOfCharge(definition, validFrom), sourceDigest: digest },
      search: sql<string>`fold(${name.vi})`,
      words: sql<string>`procedure_words(${name.vi}, '', ${sector.name.vi})`,
    }
  })
  // A suspended procedure stays suspended: the state of what is there already is not the import's to set.
  await tx
    .insertInto('procedures')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        provinceCode: ref('excluded.provinceCode'),
        sourceUrl: ref('excluded.sourceUrl'),
        isDoubtful: ref('excluded.isDoubtful'),
        authorityLevel: ref('excluded.authorityLevel'),
        authorityLevels: ref('excluded.authorityLevels'),
        sectorCode: ref('excluded.sectorCode'),
        nameVi: ref('excluded.nameVi'),
        shortNameVi: ref('excluded.shortNameVi'),
        isFree: ref('excluded.isFree'),
        sourceDigest: ref('excluded.sourceDigest'),
        search: ref('excluded.search'),
        words: ref('excluded.words'),
      })),
    )
    .execute()
}

async function insertRevisions(tx: Tx, lines: readonly WrittenLine[], at: Instant): Promise<void> {
  if (lines.length === 0) return
  const numbers = await lastNumbers(
    tx,
    lines.map(({ entry }) => entry.definition.code),
  )
  const rows = lines.map(({ entry: { definition, decision }, validFrom }) => ({
    ...{ id: newId(at), procedureCode: definition.code, number: (numbers.get(definition.code) ?? 0) + 1 },
    ...{ definition: JSON.stringify(definition), state: 'published' as const, origin: 'catalogue' as const },
    ...{ validFrom, decision, publishedAt: at },
  }))
  for (const { procedureCode, validFrom } of rows.filter(({ number }) => number > 1))
    await endRevision(tx, procedureCode, validFrom)
  await tx.insertInto('procedureRevisions').values(rows).execute()
  await sql`update procedures p set current_revision_id = r.id
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ procedureCode }) => procedureCode)}::text[]) as r(id, code)
    where p.code = r.code`.execute(tx)
}

async function lastNumbers(tx: Tx, codes: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('procedureRevisions')
    .select(['procedureCode', (on) => on.fn.max('number').as('number')])
    .where('procedureCode', 'in', codes)
    .groupBy('procedureCode')
    .execute()
  return new Map(rows.map(({ procedureCode, number }) => [procedureCode, number]))
}

/** Lets the database count what is there now, so that searches are planned for it at once. */
export const lookAtCatalogue = (tx: Tx): Promise<unknown> => sql`select look_at_the_catalogue()`.execute(tx)
