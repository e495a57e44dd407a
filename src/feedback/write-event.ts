import type { Insertable } from 'kysely'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { FeedbackEventsTable } from '../platform/postgres/schema.js'

export async function writeEvent(tx: Tx, event: Omit<Insertable<FeedbackEventsTable>, 'id'>): Promise<void> {
  await tx
    .insertInto('feedbackEvents')
    .values({ id: newId(event.at as Date), ...event })
    .execute()
}
