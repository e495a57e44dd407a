import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { GatewayMessagesTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'

export interface GatewayMessage {
  /** Null where the message cannot be trusted, since then its reference cannot either. */
  reference: string | null
  kind: GatewayMessagesTable['kind']
  outcome: string
  at: Instant
}

/** Keeps that a gateway said something and what became of it, for reconciling. */
export async function writeGatewayMessage(tx: Tx, message: GatewayMessage): Promise<void> {
  const { at, ...columns } = message
  await tx
    .insertInto('gatewayMessages')
    .values({ id: newId(), ...columns, receivedAt: at })
    .execute()
}
