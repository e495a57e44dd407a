import { randomInt } from 'node:crypto'
import { listAttachments } from '../documents/index.js'
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
  const papers = dossier.channel === 'online' ? await originalsToHand(tx, needs.keyring, { dossier, definition }) : []
  await tx
    .insertInto('shipments')
    .values({
      id,
      dossierId: dossier.id,
      direction: 'return',
      orderNumber: `MC${randomInt(1_000_000_000, 9_999_999_999)}VN`,
      state: 'registered',
      addressSealed: seal(needs.keyring, address ?? '', context(id)),
      papersToHand: papers,
      createdAt: at,
    })
    .execute()
}

/** Required documents of which the person sent a picture, and whose originals the agency must have and has not taken yet. */
async function originalsToHand(
  tx: Tx,
  keyring: Keyring,
  { dossier, definition }: { dossier: Dossier; definition: ProcedureDefinition },
): Promise<string[]> {
  const sent = new Set(
    (await listAttachments(tx, keyring, { dossierId: dossier.id }))
      .filter(({ source }) => source === 'uploaded' || source === 'earlier_dossier')
      .map(({ requiredDocumentId }) => requiredDocumentId),
  )
  const taken = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossier.id)
    .where('outcome', '=', 'taken')
    .execute()
  for (const { requiredDocumentId } of taken) sent.delete(requiredDocumentId)
  return definition.requiredDocuments
    .filter(({ id, mode, originals }) => mode === 'hand_in' && originals > 0 && sent.has(id))
    .map(({ id }) => id)
}

export interface Shipment {
  id: string
  orderNumber: string
  state: 'registered' | 'collecting' | 'delivered' | 'cancelled'
  address: string
  /** Ids of required documents. */
  papersToHand: string[]
}

/** Parcels of a dossier, oldest first. */
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
