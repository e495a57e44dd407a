import { sql } from 'kysely'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { Agency } from './agency.js'

/** Reception hours of one weekday; a Saturday morning may be open to people without counting for time limits. */
export interface Shift {
  weekday: number
  opens: string
  closes: string
  countsForLimits: boolean
}

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

async function saveShifts(tx: Tx, agencyId: string, wanted: { shifts: readonly Shift[]; from: LegalDay }) {
  await tx
    .updateTable('agencyShifts')
    .set({ validTo: dayBefore(wanted.from) })
    .where('agencyId', '=', agencyId)
    .where('validFrom', '<', wanted.from)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', wanted.from)]))
    .execute()
  // Hours entered for the same day before were a slip of the pen: they never held.
  await tx
    .updateTable('agencyShifts')
    .set({ validTo: dayBefore(wanted.from) })
    .where('agencyId', '=', agencyId)
    .where('validFrom', '=', wanted.from)
    .execute()
  if (wanted.shifts.length === 0) return
  await tx
    .insertInto('agencyShifts')
    .values(wanted.shifts.map((shift) => ({ agencyId, ...shift, validFrom: wanted.from })))
    .onConflict((conflict) =>
      conflict.columns(['agencyId', 'weekday', 'opens', 'validFrom']).doUpdateSet({
        closes: sql<string>`excluded.closes`,
        countsForLimits: sql<boolean>`excluded.counts_for_limits`,
        validTo: null,
      }),
    )
    .execute()
}

const oneDay = 24 * 3_600_000

function dayBefore(day: LegalDay): LegalDay {
  const noon: Instant = new Date(`${day}T12:00:00Z`)
  return new Date(noon.getTime() - oneDay).toISOString().slice(0, 10)
}
