import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { ProcedureDesignsTable } from '../../platform/postgres/schema.js'
import type { Instant } from '../../platform/time.js'
import type { ProcedureDefinition } from '../procedure.js'
import type { Design, DesignSummary } from './design.js'

export interface NewDesign {
  definition: ProcedureDefinition
  basedOnId: string | null
  /** The decision to amend that it carries out. */
  decisionId?: string
  officerId: string
  at: Instant
}

export async function insertDesign(
  tx: Tx,
  { definition, basedOnId, decisionId, officerId, at }: NewDesign,
): Promise<string> {
  const id = newId(at)
  await tx
    .insertInto('procedureDesigns')
    .values({
      id,
      code: definition.code,
      basedOnId,
      decisionId: decisionId ?? null,
      definition: JSON.stringify(definition),
      createdById: officerId,
      createdAt: at,
      updatedAt: at,
    })
    .execute()
  return id
}

export const getDesign = (tx: Tx, id: string): Promise<Design> => readDesign(tx, id, false)

/** The same, held until the transaction ends. */
export const lockDesign = (tx: Tx, id: string): Promise<Design> => readDesign(tx, id, true)

async function readDesign(tx: Tx, id: string, isHeld: boolean): Promise<Design> {
  const row = await tx
    .selectFrom('procedureDesigns')
    .selectAll()
    .where('id', '=', id)
    .where('discardedAt', 'is', null)
    .$if(isHeld, (query) => query.forUpdate())
    .executeTakeFirst()
  if (!row) throw new NotFound('design')
  return designOf(row)
}

// Written by `insertDesign` and `saveDesign` only, whose types say what it holds.
const designOf = ({ definition, ...row }: Selectable<ProcedureDesignsTable>): Design => ({
  ...row,
  definition: definition as ProcedureDefinition,
})

export interface DesignSave {
  id: string
  definition: ProcedureDefinition
  /** The version the officer saw. */
  version: number
  at: Instant
}

/** Saves a design unless somebody saved it since; false then. */
export async function saveDesign(tx: Tx, { id, definition, version, at }: DesignSave): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('procedureDesigns')
    .set({ code: definition.code, definition: JSON.stringify(definition), version: version + 1, updatedAt: at })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('publishedRevisionId', 'is', null)
    .where('discardedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes a design off the list; the row stays. */
export async function discardDesign(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx
    .updateTable('procedureDesigns')
    .set({ discardedAt: at })
    .where('id', '=', id)
    .where('publishedRevisionId', 'is', null)
    .execute()
}

/** Designs in progress, the last touched first. */
export async function listDesigns(tx: Tx): Promise<DesignSummary[]> {
  return tx
    .selectFrom('procedureDesigns as d')
    .innerJoin('officers as o', 'o.id', 'd.createdById')
    .select(['d.id', 'd.code', 'd.updatedAt', 'o.fullName as author'])
    .select(sql<string>`d.definition -> 'shortName' ->> 'vi'`.as('name'))
    .where('d.publishedRevisionId', 'is', null)
    .where('d.discardedAt', 'is', null)
    .orderBy('d.updatedAt', 'desc')
    .limit(100)
    .execute()
}
