import type { Insertable } from 'kysely'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { OutreachEventsTable } from '../platform/postgres/schema.js'

type Event = Omit<Insertable<OutreachEventsTable>, 'id' | 'at'> & { at: Date }

export async function writeEvents(tx: Tx, events: readonly Event[]): Promise<void> {
  if (events.length === 0) return
  await tx
    .insertInto('outreachEvents')
    .values(events.map((event) => ({ id: newId(event.at), ...event })))
    .execute()
}
