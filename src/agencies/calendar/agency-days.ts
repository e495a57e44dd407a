import type { NamedDay } from '../../calendar/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { insertDays } from './insert-days.js'

/** A day on which one agency differs: closed, open for half the day, or open on a day of rest. */
export interface AgencyDay extends NamedDay {
  id: string
}

/** What an agency entered for itself and did not take back, from a day on. */
export async function listAgencyDays(tx: Tx, agencyId: string, from: LegalDay): Promise<AgencyDay[]> {
  const rows = await tx
    .selectFrom('calendarOverrides')
    .select(['id', 'day', 'kind', 'name', 'source', 'hours'])
    .where('agencyId', '=', agencyId)
    .where('withdrawnAt', 'is', null)
    .where('day', '>=', from)
    .orderBy('day')
    .execute()
  return rows.map(({ hours, ...row }) => (hours ? { ...row, hours: hours as NonNullable<NamedDay['hours']> } : row))
}

/** Enters a day of one agency; what was entered for the same day before no longer holds. */
export async function enterAgencyDay(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  entry: { agencyId: string; day: Omit<NamedDay, 'projected'>; officerId: string },
): Promise<void> {
  const { agencyId, day, officerId } = entry
  const at = needs.now()
  await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    await tx
      .updateTable('calendarOverrides')
      .set({ withdrawnAt: at })
      .where('agencyId', '=', agencyId)
      .where('day', '=', day.day)
      .where('withdrawnAt', 'is', null)
      .execute()
    await insertDays(tx, [day], { announcementId: null, agencyId, officerId, at })
  })
}

/** Takes a day of one agency back. */
export async function withdrawAgencyDay(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  { id, agencyId, officerId }: { id: string; agencyId: string; officerId: string },
): Promise<void> {
  await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const withdrawn = await tx
      .updateTable('calendarOverrides')
      .set({ withdrawnAt: needs.now() })
      .where('id', '=', id)
      .where('agencyId', '=', agencyId)
      .where('withdrawnAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!withdrawn) throw new NotFound('calendar day')
  })
}
