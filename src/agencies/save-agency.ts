import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import type { Agency } from './agency.js'
import { type Shift, saveShifts } from './calendar/save-shifts.js'

export interface AgencyDetails extends Omit<Agency, 'id' | 'parentId' | 'mergedIntoId' | 'validTo'> {
  /** Code of the agency above. */
  parentCode: string | null
  shifts: readonly Shift[]
  /** Day from which the hours hold; earlier hours stay for the time limits that ran under them. */
  shiftsFrom: LegalDay
}

/** Makes the agency of this code or brings it up to date, with the hours of its counter. Returns its id. */
export async function saveAgency(needs: Pick<CoreNeeds, 'db' | 'now'>, details: AgencyDetails): Promise<string> {
  const { parentCode, shifts, shiftsFrom, ...columns } = details
  return asSystem(needs.db, async (tx) => {
    const parentId = parentCode === null ? null : await idOfAgency(tx, parentCode)
    const { id } = await tx
      .insertInto('agencies')
      .values({ id: newId(needs.now()), ...columns, parentId })
      .onConflict((conflict) => conflict.column('code').doUpdateSet({ ...columns, parentId }))
      .returning('id')
      .executeTakeFirstOrThrow()
    await saveShifts(tx, id, { shifts, from: shiftsFrom })
    return id
  })
}

async function idOfAgency(tx: Tx, code: string): Promise<string> {
  const { id } = await tx.selectFrom('agencies').select('id').where('code', '=', code).executeTakeFirstOrThrow()
  return id
}
