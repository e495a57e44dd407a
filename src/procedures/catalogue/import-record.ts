import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CatalogueImportsTable } from '../../platform/postgres/schema.js'
import type { Instant } from '../../platform/time.js'

/** An import as its page and its report show it. */
export type CatalogueImport = Omit<Selectable<CatalogueImportsTable>, 'digest'>

export type LineOutcome = 'added' | 'changed' | 'unchanged' | 'refused'

/** What became of one line. */
export interface LineReport {
  line: number
  code: string | null
  outcome: LineOutcome
  reasons: string[]
}

export interface NewImport {
  fileName: string
  digest: Buffer
  isDryRun: boolean
  lines: number
  officerId: string | null
}

const open = ['waiting', 'running'] as const

/** The import of these very files that has not ended yet, to go on with; otherwise a new one. */
export async function openImport(tx: Tx, wanted: NewImport, at: Instant): Promise<CatalogueImport> {
  const { digest, isDryRun, fileName, lines, officerId } = wanted
  const going = await tx
    .selectFrom('catalogueImports')
    .selectAll()
    .where('digest', '=', digest)
    .where('isDryRun', '=', isDryRun)
    .where('state', 'in', open)
    .executeTakeFirst()
  if (going) return going
  const row = { id: newId(at), digest, isDryRun, fileName, linesTotal: lines, officerId }
  return tx
    .insertInto('catalogueImports')
    .values({ ...row, state: 'running', startedAt: at, touchedAt: at })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Writes down that an import was asked for; a job does it. */
export async function insertWaitingImport(
  tx: Tx,
  wanted: Omit<NewImport, 'lines'> & { catalogueKey: string; detailsKey: string | null },
  at: Instant,
): Promise<string> {
  const id = newId(at)
  await tx
    .insertInto('catalogueImports')
    .values({ id, ...wanted, state: 'waiting', startedAt: at, touchedAt: at })
    .execute()
  return id
}

/** How long the file is, known when it is first looked over. */
export async function beginImport(tx: Tx, id: string, lines: number): Promise<CatalogueImport> {
  return tx
    .updateTable('catalogueImports')
    .set({ linesTotal: lines, state: 'running' })
    .where('id', '=', id)
    .where('state', 'in', open)
    .returningAll()
    .executeTakeFirst()
    .then((row) => row ?? Promise.reject(new ImportStopped()))
}

/** The same files are being imported, or wait to be. */
export async function findOpenImport(
  tx: Tx,
  digest: Buffer,
  isDryRun: boolean,
): Promise<Pick<CatalogueImport, 'id' | 'linesTotal'> | undefined> {
  return tx
    .selectFrom('catalogueImports')
    .select(['id', 'linesTotal'])
    .where('digest', '=', digest)
    .where('isDryRun', '=', isDryRun)
    .where('state', 'in', open)
    .executeTakeFirst()
}

/** Where the same files lie that were given before. */
export async function findStoredFiles(
  tx: Tx,
  digest: Buffer,
): Promise<{ catalogueKey: string; detailsKey: string | null } | undefined> {
  const row = await tx
    .selectFrom('catalogueImports')
    .select(['catalogueKey', 'detailsKey'])
    .where('digest', '=', digest)
    .where('catalogueKey', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row?.catalogueKey ? { catalogueKey: row.catalogueKey, detailsKey: row.detailsKey } : undefined
}

/** Notes what became of the next lines, in the transaction that did it, so that a crash neither loses nor repeats a line. */
export async function noteLines(tx: Tx, importId: string, lines: readonly LineReport[], at: Instant): Promise<void> {
  const told = lines.filter(({ outcome }) => outcome !== 'unchanged')
  if (told.length > 0)
    await tx
      .insertInto('catalogueImportLines')
      .values(
        told.map(({ outcome, ...line }) => ({
          importId,
          outcome: outcome as 'added' | 'changed' | 'refused',
          ...line,
        })),
      )
      .execute()
  const count = (wanted: LineOutcome) => lines.filter(({ outcome }) => outcome === wanted).length
  const noted = await tx
    .updateTable('catalogueImports')
    .set((on) => ({
      linesDone: on('linesDone', '+', lines.length),
      added: on('added', '+', count('added')),
      changed: on('changed', '+', count('changed')),
      unchanged: on('unchanged', '+', count('unchanged')),
      refused: on('refused', '+', count('refused')),
      state: 'running',
      touchedAt: at,
    }))
    .where('id', '=', importId)
    .where('state', 'in', open)
    .executeTakeFirst()
  if (noted.numUpdatedRows === 0n) throw new ImportStopped()
}

/** Somebody stopped the import meanwhile; what the transaction did is undone. */
export class ImportStopped extends Error {}

/** Stops an import that waits or runs: what it wrote stays, and the same files asked for again go on from there. */
export async function stopImport(tx: Tx, id: string, at: Instant): Promise<'stopped' | 'not_running'> {
  const { numUpdatedRows } = await tx
    .updateTable('catalogueImports')
    .set({ state: 'stopped', finishedAt: at, touchedAt: at })
    .where('id', '=', id)
    .where('state', 'in', open)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? 'not_running' : 'stopped'
}

/** Ends an import; `problem` says why it could not go on. */
export async function endImport(tx: Tx, id: string, end: { at: Instant; problem?: string }): Promise<CatalogueImport> {
  return tx
    .updateTable('catalogueImports')
    .set({
      state: end.problem === undefined ? 'done' : 'failed',
      problem: end.problem ?? null,
      finishedAt: end.at,
      touchedAt: end.at,
    })
    .where('id', '=', id)
    .where('state', 'in', open)
    .returningAll()
    .executeTakeFirst()
    .then((row) => row ?? Promise.reject(new ImportStopped()))
}

export async function findImport(tx: Tx, id: string): Promise<CatalogueImport | undefined> {
  return tx.selectFrom('catalogueImports').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A dry run that came to its end, whose files were kept. */
export async function findRehearsal(
  tx: Tx,
  id: string,
): Promise<{ fileName: string; digest: Buffer; catalogueKey: string; detailsKey: string | null } | undefined> {
  const row = await tx
    .selectFrom('catalogueImports')
    .select(['fileName', 'digest', 'catalogueKey', 'detailsKey'])
    .where('id', '=', id)
    .where('isDryRun', '=', true)
    .where('state', '=', 'done')
    .executeTakeFirst()
  return row?.catalogueKey ? { ...row, catalogueKey: row.catalogueKey } : undefined
}

export async function listImports(tx: Tx, limit: number): Promise<CatalogueImport[]> {
  return tx.selectFrom('catalogueImports').selectAll().orderBy('startedAt', 'desc').limit(limit).execute()
}

/** A line of a report, with the procedure that stands under its code today. */
export interface ReportedLine extends LineReport {
  name: string | null
  /** It has a page that anybody may open. */
  isShown: boolean
}

/** Lines with an outcome, in the order of the file, from a line on. */
export async function listImportLines(
  tx: Tx,
  importId: string,
  { outcome, after, limit }: { outcome: LineOutcome; after: number; limit: number },
): Promise<ReportedLine[]> {
  return tx
    .selectFrom('catalogueImportLines as l')
    .leftJoin('procedures as p', 'p.code', 'l.code')
    .select(['l.line', 'l.code', 'l.outcome', 'l.reasons', 'p.shortNameVi as name'])
    .select(
      sql<boolean>`coalesce(p.kind <> 'internal' and p.state <> 'announced' and p.current_revision_id is not null, false)`.as(
        'isShown',
      ),
    )
    .where('l.importId', '=', importId)
    .where(sql`l.outcome`, '=', outcome)
    .where('l.line', '>', after)
    .orderBy('l.line')
    .limit(limit)
    .execute()
}
