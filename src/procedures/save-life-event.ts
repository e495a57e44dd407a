import { asSystem } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Text } from '../platform/text.js'
import type { ProcedureCode } from './procedure.js'

export interface NewLifeEvent {
  id: string
  /** Place among the others, as the portal shows them. */
  position: number
  name: Text
  procedureCodes: ProcedureCode[]
}

/** Gathers the procedures that a turn in life leads to, so that people need not know their names. */
export async function saveLifeEvent(needs: Pick<CoreNeeds, 'db'>, event: NewLifeEvent): Promise<void> {
  const { id, position, name, procedureCodes } = event
  const row = { position, nameVi: name.vi, nameEn: name.en ?? null, procedureCodes }
  await asSystem(needs.db, (tx) =>
    tx
      .insertInto('lifeEvents')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute(),
  )
}
