import { numberDocument, orderDocument } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { legalDayOf } from '../codes.js'
import { hasEnded } from '../status-table.js'
import { lockDossier } from '../store.js'
import { routingSlipData } from './routing-slip-data.js'

/** Job, once a dossier has ended: numbers its routing slip and orders it, whole and for ever. Twice makes it once. */
export async function completeRoutingSlip(needs: CoreNeeds, dossierId: string): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    const before = await tx
      .selectFrom('documents')
      .select('id')
      .where('dossierId', '=', dossierId)
      .where('kind', '=', 'routing_slip')
      .executeTakeFirst()
    if (before || !dossier.acceptedAt || !hasEnded(dossier.status)) return
    const at = needs.now()
    const agencyId = dossier.receivingAgencyId
    const numbered = await numberDocument(tx, { kind: 'routing_slip', agencyId, dossierId, day: legalDayOf(at) })
    const data = await routingSlipData(tx, needs, { dossier, number: numbered.number })
    const columns = { dossierId, agencyId, kind: 'routing_slip' as const, ...numbered, at }
    await orderDocument(tx, needs.keyring, { ...columns, data, visibleToCitizen: false })
  })
}
