import type { NamedDay } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { Instant } from '../../platform/time.js'

/** Writes days that differ from their weekday, for the country or for one agency. */
export async function insertDays(
  tx: Tx,
  days: readonly Omit<NamedDay, 'projected'>[],
  entry: { announcementId: string | null; agencyId: string | null; officerId: string; at: Instant },
): Promise<void> {
  const { announcementId, agencyId, officerId, at } = entry
  await tx
    .insertInto('calendarOverrides')
    .values(
      days.map(({ day, kind, name, source, hours }) => ({
        id: newId(at),
        ...{ announcementId, agencyId, day, kind, name, source, announcedAt: at, announcedById: officerId },
        hours: hours ? JSON.stringify(hours) : null,
      })),
    )
    .execute()
}
