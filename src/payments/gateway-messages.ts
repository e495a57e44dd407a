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

/** Keeps that a gateway said something and what became of it, for reconciling. The same again on one day is counted. */
export async function writeGatewayMessage(tx: Tx, message: GatewayMessage): Promise<void> {
  const { at, ...columns } = message
  await tx
    .insertInto('gatewayMessages')
    .values({ id: newId(), ...columns, receivedAt: at, lastReceivedAt: at })
    .onConflict((same) =>
      same.constraint('what_is_said_again_is_counted').doUpdateSet((on) => ({
        times: on('gatewayMessages.times', '+', 1),
        lastReceivedAt: at,
      })),
    )
    .execute()
}

/** Whether a payer may have seen this payment at the gateway: nobody is sent there before it said that the payment is open. */
export async function wasShownByGateway(tx: Tx, reference: string): Promise<boolean> {
  const said = await tx
    .selectFrom('gatewayMessages')
    .select('id')
    .where('reference', '=', reference)
    .where((on) => on.or([on('kind', '!=', 'query'), on('outcome', '=', 'still_open')]))
    .executeTakeFirst()
  return said !== undefined
}
