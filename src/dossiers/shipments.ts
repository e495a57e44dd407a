import { randomInt } from 'node:crypto'
import { type Keyring, seal, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import { contactOf } from './contact.js'
import type { Dossier } from './dossier.js'

const context = (id: string): string => `shipments:${id}`

/** Registers the parcel that brings the result; the originals asked for are handed to the postal worker in exchange (S4.8). */
export async function orderShipment(
  tx: Tx,
  needs: CoreNeeds,
  { dossier, definition, at }: { dossier: Dossier; definition: ProcedureDefinition; at: Instant },
): Promise<void> {
  const id = newId(at)
  const { address } = contactOf(needs.keyring, dossier)
  const papers = definition.requiredDocuments.filter(
    (document) => dossier.channel === 'online' && document.mode === 'hand_in' && document.originals > 0,
  )
  await tx
    .insertInto('shipments')
    .values({
      id,
      dossierId: dossier.id,
      direction: 'return',
      orderNumber: `MC${randomInt(1_000_000_000, 9_999_999_999)}VN`,
      state: 'registered',
      addressSealed: seal(needs.keyring, address ?? '', context(id)),
      papersToHand: papers.map((document) => document.id),
      createdAt: at,
    })
    .execute()
}

export interface Shipment {
  id: string
  orderNumber: string
  state: string
  address: string
  papersToHand: string[]
}

export async function listShipments(tx: Tx, keyring: Keyring, dossierId: string): Promise<Shipment[]> {
  const rows = await tx
    .selectFrom('shipments')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('createdAt')
    .execute()
  return rows.map(({ id, orderNumber, state, papersToHand, addressSealed }) => ({
    id,
    orderNumber,
    state,
    papersToHand,
    address: unseal(keyring, addressSealed, context(id)).toString('utf8'),
  }))
}
