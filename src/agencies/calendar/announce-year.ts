import type { NamedDay } from '../../calendar/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { insertDays } from './insert-days.js'

/** All days off and make-up days of one year, as one document announces them. */
export interface YearAnnouncement {
  year: number
  /** The document: kind, number, date. */
  title: string
  days: readonly Omit<NamedDay, 'source' | 'projected'>[]
  officerId: string
}

/** Enters the days of a year as announced; an earlier announcement of the year no longer holds. Dossiers keep their due dates until they are recomputed. */
export async function announceYear(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  announcement: YearAnnouncement,
): Promise<void> {
  const { year, title, days, officerId } = announcement
  const at = needs.now()
  await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    await withdrawYear(tx, year, at)
    const id = newId(at)
    await tx
      .insertInto('calendarAnnouncements')
      .values({ id, year, title, announcedAt: at, announcedById: officerId })
      .execute()
    const entry = { announcementId: id, agencyId: null, officerId, at }
    await insertDays(
      tx,
      days.map((day) => ({ ...day, source: title })),
      entry,
    )
  })
}

async function withdrawYear(tx: Tx, year: number, at: Instant): Promise<void> {
  const earlier = await tx
    .updateTable('calendarAnnouncements')
    .set({ withdrawnAt: at })
    .where('year', '=', year)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!earlier) return
  await tx
    .updateTable('calendarOverrides')
    .set({ withdrawnAt: at })
    .where('announcementId', '=', earlier.id)
    .where('withdrawnAt', 'is', null)
    .execute()
}
