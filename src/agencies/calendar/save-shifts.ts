import { sql } from 'kysely'
import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant, LegalDay } from '../../platform/time.js'

/** Reception hours of one weekday; a Saturday morning may be open to people without counting for time limits. */
export interface Shift {
  weekday: number
  opens: string
  closes: string
  countsForLimits: boolean
}

/** An administrator gives an agency other hours from a day on; time limits of dossiers taken in before keep theirs until they are recomputed. */
export async function changeShifts(
  needs: Pick<CoreNeeds, 'db'>,
  change: { agencyId: string; shifts: readonly Shift[]; from: LegalDay; officerId: string },
): Promise<void> {
  const { agencyId, officerId, ...wanted } = change
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) => saveShifts(tx, agencyId, wanted))
}

/** Writes hours that hold from a day on, until others begin that were entered before; earlier ones end the day before. */
export async function saveShifts(
  tx: Tx,
  agencyId: string,
  wanted: { shifts: readonly Shift[]; from: LegalDay },
): Promise<void> {
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
  const validTo = await dayBeforeNext(tx, agencyId, wanted.from)
  await tx
    .insertInto('agencyShifts')
    .values(wanted.shifts.map((shift) => ({ agencyId, ...shift, validFrom: wanted.from, validTo })))
    .onConflict((conflict) =>
      conflict.columns(['agencyId', 'weekday', 'opens', 'validFrom']).doUpdateSet({
        closes: sql<string>`excluded.closes`,
        countsForLimits: sql<boolean>`excluded.counts_for_limits`,
        validTo,
      }),
    )
    .execute()
}

async function dayBeforeNext(tx: Tx, agencyId: string, from: LegalDay): Promise<LegalDay | null> {
  const next = await tx
    .selectFrom('agencyShifts')
    .select('validFrom')
    .where('agencyId', '=', agencyId)
    .where('validFrom', '>', from)
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', on.ref('validFrom'))]))
    .orderBy('validFrom')
    .limit(1)
    .executeTakeFirst()
  return next ? dayBefore(next.validFrom) : null
}

const oneDay = 24 * 3_600_000

function dayBefore(day: LegalDay): LegalDay {
  const noon: Instant = new Date(`${day}T12:00:00Z`)
  return new Date(noon.getTime() - oneDay).toISOString().slice(0, 10)
}
