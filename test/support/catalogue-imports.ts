import type { TestContext } from 'node:test'
import { asSystem, type Db, openDb, openPool } from '../../src/platform/db.js'
import type { CoreNeeds } from '../../src/platform/needs.js'
import { readEntry } from '../../src/procedures/catalogue/entry.js'
import { type ImportOptions, importCatalogue } from '../../src/procedures/catalogue/import-catalogue.js'
import { insertRevision, type NewRevision } from '../../src/procedures/publish-procedure.js'
import { aCatalogueLine, catalogueFile } from './a-catalogue-line.js'
import { openTestDatabase } from './database.js'

/** Nine in the morning of a day. */
export const at = (day: string) => () => new Date(`${day}T09:00:00+07:00`)

/** An empty catalogue, and how lines are imported into it. */
export async function openCatalogue(t: TestContext) {
  const { appUrl } = await openTestDatabase(t)
  // The database is dropped before its connections hear of it.
  const db = openDb(openPool(appUrl, () => undefined))
  t.after(() => db.destroy())
  const load = (lines: readonly (object | string)[], options: Partial<ImportOptions> & Loading = {}) =>
    importCatalogue(
      { db, now: at(options.on ?? '2026-11-24') },
      {
        name: 'catalogue.jsonl',
        catalogue: catalogueFile(lines),
        details: options.details && catalogueFile(options.details),
      },
      { isDryRun: false, officerId: null, ...options },
    )
  return { db, load }
}

interface Loading {
  on?: string
  details?: readonly object[]
}

/** Everything an import leaves behind but ids and clock times. */
export async function endState(db: Db) {
  return asSystem(db, async (tx) => ({
    procedures: await tx
      .selectFrom('procedures')
      .leftJoin('procedureRevisions as current', 'current.id', 'procedures.currentRevisionId')
      .select(['code', 'kind', 'provinceCode', 'authorityLevels', 'nameVi', 'isFree', 'sourceDigest', 'words', 'prior'])
      .select(['procedures.state', 'current.number as current'])
      .orderBy('code')
      .execute(),
    revisions: await tx
      .selectFrom('procedureRevisions')
      .select(['procedureCode', 'number', 'definition', 'validFrom', 'validTo', 'origin'])
      .orderBy('procedureCode')
      .orderBy('number')
      .execute(),
    postings: await tx.selectFrom('searchPostings').selectAll().orderBy('term').orderBy('code').execute(),
    vocabulary: await tx.selectFrom('searchVocabulary').selectAll().orderBy('term').execute(),
  }))
}
export const comingFrom = '2026-12-15'

/** Publishes here what holds from a later day on: a definition as the import would read it of this line, with a name of ours. */
export async function publishAhead(db: Db, line: { code: string } & Record<string, unknown>): Promise<NewRevision> {
  const reading = readEntry(JSON.stringify(aCatalogueLine(line)), undefined)
  if (reading.outcome === 'refused') throw new Error(reading.reasons.join())
  const { definition } = reading.entry
  const needs = { db, now: at('2026-04-01') } as CoreNeeds
  const revision = { definition, decision: '1/QĐ-UBND', decisionId: null, validFrom: comingFrom }
  return asSystem(db, (tx) => insertRevision(tx, needs, { ...revision, state: 'published' }))
}
