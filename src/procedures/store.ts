import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { LegalDay } from '../platform/time.js'
import { provinceNames } from './catalogue/provinces.js'
import type { LevelLabel } from './levels/level-rules.js'
import type { ProcedureCode, ProcedureDefinition } from './procedure.js'

export interface Revision {
  id: string
  number: number
  /** Day it came into force. */
  validFrom: LegalDay
  /** The decision that made it, as it is called. */
  decision: string | null
  definition: ProcedureDefinition
}

// A published revision never changes, so it is parsed once per process. Bounded, because catalogues are long.
const revisions = new Map<string, Revision>()
const keptRevisions = 500

export async function getRevision(tx: Tx, id: string): Promise<Revision> {
  const [revision] = await getRevisions(tx, [id])
  if (!revision) throw new NotFound('revision')
  return revision
}

/** Several revisions in the order of their ids; asks the database only for those this process has not seen. */
export async function getRevisions(tx: Tx, ids: readonly string[]): Promise<Revision[]> {
  const found = new Map(ids.flatMap((id) => keptOf(id)))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) for (const read of await readRevisions(tx, missing)) found.set(read.id, read)
  return ids.flatMap((id) => found.get(id) ?? [])
}

function keptOf(id: string): [string, Revision][] {
  const kept = revisions.get(id)
  return kept ? [[id, kept]] : []
}

async function readRevisions(tx: Tx, ids: readonly string[]): Promise<Revision[]> {
  const rows = await tx
    .selectFrom('procedureRevisions')
    .select(['id', 'number', 'validFrom', 'decision', 'definition', 'state'])
    .where('id', 'in', ids)
    .execute()
  return rows.map((row) => {
    // Written only by publication, which checks the shape.
    const { id, number, validFrom, decision } = row
    const revision = { id, number, validFrom, decision, definition: row.definition as ProcedureDefinition }
    if (row.state === 'published') keep(revision)
    return revision
  })
}

function keep(revision: Revision): void {
  if (revisions.size >= keptRevisions) revisions.delete(revisions.keys().next().value ?? '')
  revisions.set(revision.id, revision)
}

/** A revision with the label its level is shown under, which may be lower than the one announced in it. */
export interface RevisionInForce extends Revision {
  label: LevelLabel
}

/** The revision in force of a published procedure. */
export async function getCurrentRevision(tx: Tx, code: ProcedureCode): Promise<RevisionInForce> {
  const revision = await findCurrentRevision(tx, code)
  if (!revision) throw new NotFound('procedure')
  return revision
}

/** The same; undefined for a procedure that is not published any more. */
export async function findCurrentRevision(tx: Tx, code: ProcedureCode): Promise<RevisionInForce | undefined> {
  const row = await tx
    .selectFrom('procedures')
    .select(['currentRevisionId', 'legacyLevel', 'extent'])
    .where('code', '=', code)
    .where('state', '=', 'published')
    .where('kind', '<>', 'internal')
    .executeTakeFirst()
  if (!row?.currentRevisionId) return undefined
  // Written by the examination of levels only.
  const label = { legacyLevel: row.legacyLevel, extent: row.extent } as LevelLabel
  return { ...(await getRevision(tx, row.currentRevisionId)), label }
}

/** A revision by its number, also one that is no longer in force; never one that is still being written. */
export async function getPublishedRevision(tx: Tx, code: ProcedureCode, number: number): Promise<Revision> {
  const row = await tx
    .selectFrom('procedureRevisions')
    .select('id')
    .where('procedureCode', '=', code)
    .where('number', '=', number)
    .where('state', '=', 'published')
    .executeTakeFirst()
  if (!row) throw new NotFound('revision')
  return getRevision(tx, row.id)
}

/** Whether it is the one that new dossiers of its procedure follow. */
export async function isRevisionInForce(tx: Tx, { id, definition }: Revision): Promise<boolean> {
  const row = await tx
    .selectFrom('procedures')
    .select('code')
    .where('code', '=', definition.code)
    .where('currentRevisionId', '=', id)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return row !== undefined
}

export async function listSectors(tx: Tx): Promise<{ code: string; nameVi: string; nameEn: string | null }[]> {
  return tx.selectFrom('sectors').selectAll().orderBy('nameVi').execute()
}

/** Provinces that have published procedures of their own, by name. */
export async function listProvincesOfCatalogue(tx: Tx): Promise<{ code: string; name: string }[]> {
  const rows = await tx
    .selectFrom('procedures')
    .select('provinceCode')
    .distinct()
    .where('kind', '=', 'provincial')
    .where('state', '=', 'published')
    .execute()
  return rows
    .flatMap(({ provinceCode: code }) => {
      const name = code === null ? undefined : provinceNames.get(code)
      return code === null || name === undefined ? [] : [{ code, name }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}

export interface PublishedWanted {
  /** Part of a name, accents or not, or the beginning of a code; all when left out. */
  words?: string
  /** Of these only. */
  codes?: readonly ProcedureCode[]
  limit: number
}

/** Published procedures by name, each with the number of its revision in force. */
export async function listPublished(
  tx: Tx,
  { words = '', codes, limit }: PublishedWanted,
): Promise<{ code: ProcedureCode; name: string; revision: number }[]> {
  const part = `%${words.replaceAll(/[%_\\]/g, ' ').trim()}%`
  return tx
    .selectFrom('procedures as p')
    .innerJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
    .select(['p.code', 'p.shortNameVi as name', 'r.number as revision'])
    .where('p.state', '=', 'published')
    .$if(words.trim() !== '', (query) =>
      query.where((on) => on.or([sql<boolean>`p.search like fold(${part})`, on('p.code', 'like', part.slice(1))])),
    )
    .$if(codes !== undefined, (query) => query.where('p.code', 'in', codes?.length ? [...codes] : ['']))
    .orderBy('p.shortNameVi')
    .limit(limit)
    .execute()
}

/** Rises with every change of procedures, offers, everyday words, life events, sectors, agencies and regimes: what is kept of them holds as long as it stands. */
export async function readCatalogueVersion(tx: Tx): Promise<number> {
  const { version } = await tx.selectFrom('catalogueVersion').select('version').executeTakeFirstOrThrow()
  return version
}
