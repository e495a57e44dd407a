import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { Connection, Connections, Service, SwitchableService } from './connection.js'

export async function listConnections(tx: Tx): Promise<Connections> {
  const rows = await tx.selectFrom('connections').select(['service', 'isOn', 'testedAt', 'failedAt']).execute()
  // The check of the table names exactly our services, and the migration put one row in for each.
  return Object.fromEntries(rows.map((row) => [row.service, row as Connection])) as Connections
}

/** Whether the service may be used at all. */
export async function isSwitchedOn(tx: Tx, service: SwitchableService): Promise<boolean> {
  const row = await tx.selectFrom('connections').select('isOn').where('service', '=', service).executeTakeFirst()
  return row?.isOn ?? false
}

/** Writes whether the service answered a test. */
export async function recordTest(
  tx: Tx,
  service: Service,
  { answered, at }: { answered: boolean; at: Instant },
): Promise<void> {
  await tx
    .updateTable('connections')
    .set(answered ? { testedAt: at, failedAt: null } : { failedAt: at })
    .where('service', '=', service)
    .execute()
}

export interface Switching {
  service: SwitchableService
  isOn: boolean
  officerId: string
  at: Instant
}

/** Switches a service on or off; false when it stood so already. */
export async function switchConnection(tx: Tx, { service, isOn, officerId, at }: Switching): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('connections')
    .set({ isOn, changedAt: at, changedById: officerId })
    .where('service', '=', service)
    .where('isOn', '<>', isOn)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
