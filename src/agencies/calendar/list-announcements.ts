import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'

/** The document a year's days come from, where an administrator entered one. */
export interface AnnouncementEntry {
  year: number
  title: string
  announcedAt: Instant
  announcedBy: string
}

/** Announcements that hold now. */
export async function listAnnouncements(tx: Tx): Promise<AnnouncementEntry[]> {
  return tx
    .selectFrom('calendarAnnouncements as a')
    .innerJoin('officers as o', 'o.id', 'a.announcedById')
    .select(['a.year', 'a.title', 'a.announcedAt', 'o.fullName as announcedBy'])
    .where('a.withdrawnAt', 'is', null)
    .orderBy('a.year')
    .execute()
}
