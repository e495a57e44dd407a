import type { NamedDay } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'

/** A day as an administrator entered it; with the year whose announcement it belongs to, if it does. */
export interface EnteredDay extends NamedDay {
  year: number | null
}

/** Days that hold now: those of the country and, after them so that they win, those of the agency. */
export async function listDays(tx: Tx, agencyId: string | null): Promise<EnteredDay[]> {
  const rows = await tx
    .selectFrom('calendarOverrides as o')
    .leftJoin('calendarAnnouncements as a', 'a.id', 'o.announcementId')
    .select(['o.day', 'o.kind', 'o.name', 'o.source', 'o.hours', 'a.year'])
    .where('o.withdrawnAt', 'is', null)
    .where((on) => on.or([on('o.agencyId', 'is', null), on('o.agencyId', '=', agencyId)]))
    .orderBy('o.agencyId', (order) => order.nullsFirst())
    .orderBy('o.announcedAt')
    .orderBy('o.day')
    .execute()
  // `hours` is written by `insertDays` only.
  return rows.map(({ hours, ...row }) => (hours ? { ...row, hours: hours as NonNullable<NamedDay['hours']> } : row))
}
