import { type Agency, getAgency, listOpenings, type OpeningHours } from '../../agencies/index.js'
import { citizenActionsFor, type Dossier, getDossierByCode, legalDayOf } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import {
  listDues,
  listOpenOnline,
  listReceipts,
  type OpenPayment,
  type PaymentDue,
  type Receipt,
} from '../../payments/index.js'
import { asActor } from '../../platform/db.js'
import type { Text } from '../../platform/text.js'
import { getRevision } from '../../procedures/index.js'
import { actorOf, type CitizenViewer } from '../../surface/viewer.js'

/** What the page about paying shows of a dossier. */
export interface PayView {
  dossier: Dossier
  procedureName: Text
  /** Those still to be paid. */
  dues: PaymentDue[]
  open: OpenPayment[]
  receipts: Receipt[]
  agency: Agency
  openings: OpeningHours[]
  mayPay: boolean
  minimumVnd: number
}

/** Reads what is due of the person's own dossier; another's is not found. */
export async function payView(needs: Needs, viewer: CitizenViewer, code: string): Promise<PayView> {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await getDossierByCode(tx, code)
    const { definition } = await getRevision(tx, dossier.revisionId)
    return {
      dossier,
      procedureName: definition.shortName ?? definition.name,
      dues: (await listDues(tx, dossier.id)).filter((due) => due.state === 'due'),
      open: await listOpenOnline(tx, dossier.id),
      receipts: await listReceipts(tx, dossier.id),
      agency: await getAgency(tx, dossier.receivingAgencyId),
      openings: await listOpenings(tx, dossier.receivingAgencyId, legalDayOf(needs.now())),
      mayPay: citizenActionsFor(dossier.status).includes('pay'),
      minimumVnd: needs.gateway.minimumVnd,
    }
  })
}
