import { getRegime } from '../agencies/index.js'
import type { DocumentRow } from '../documents/index.js'
import { sumDue } from '../payments/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { getRevision } from '../procedures/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import { legalDayOf } from './codes.js'
import type { Dossier } from './dossier.js'
import { recordChange } from './record-change.js'
import type { DecisionNeeds } from './result-order.js'
import { resultOwner } from './result-owner.js'
import { returnElectronically } from './return-result.js'
import { orderShipment } from './shipments.js'
import { lockDossier } from './store.js'
import { tellSubmitter } from './tell-submitter.js'

export type Announcement = { outcome: 'announced' } | { outcome: 'not_yet' }

/**
 * Job, once result and dossier are settled: shows the signed result to the citizen, keeps it in the e-document store of whose it is, tells them,
 * and hands it over where nothing else is needed. Saying it again changes nothing.
 */
export async function announceResult(needs: DecisionNeeds, documentId: string): Promise<Announcement> {
  return asSystem(needs.db, async (tx) => {
    const document = await tx.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirstOrThrow()
    const dossier = await lockDossier(tx, document.dossierId)
    if (document.visibleToCitizen) return { outcome: 'announced' }
    if (dossier.status !== 'decided' || document.state !== 'signed' || !document.sealedByAgencyAt)
      return { outcome: 'not_yet' }
    const at = needs.now()
    const { definition } = await getRevision(tx, dossier.revisionId)
    await tx.updateTable('documents').set({ visibleToCitizen: true }).where('id', '=', documentId).execute()
    const signed = await recordChange(
      tx,
      dossier,
      {},
      {
        kind: 'result_signed',
        actor: { kind: 'system' },
        at,
        detail: { document: documentId, sha256: document.sha256?.toString('hex') ?? null },
      },
    )
    if (dossier.decision === 'granted') await keep(tx, needs, { document, dossier, definition, at })
    if (dossier.returnWay === 'postal') await orderShipment(tx, needs, { dossier, definition, at })
    await announce(tx, needs, { dossier: signed, documentId, at })
    await returnElectronically(tx, needs, signed, { definition, at })
    return { outcome: 'announced' }
  })
}

interface Kept {
  document: DocumentRow
  dossier: Dossier
  definition: ProcedureDefinition
  at: Instant
}

async function keep(tx: Tx, needs: DecisionNeeds, { document, dossier, definition, at }: Kept): Promise<void> {
  const personId = await resultOwner(tx, needs, dossier, definition)
  if (!personId) return
  const [result] = definition.results
  await tx
    .insertInto('personDocuments')
    .values({
      id: newId(at),
      personId,
      documentId: document.id,
      resultCode: result?.code ?? null,
      name: result?.name.vi ?? definition.name.vi,
      since: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function announce(
  tx: Tx,
  needs: CoreNeeds,
  { dossier, documentId, at }: { dossier: Dossier; documentId: string; at: Instant },
): Promise<void> {
  const { parameters } = await getRegime(tx, legalDayOf(dossier.submittedAt))
  const due = await sumDue(tx, dossier.id)
  if (due > 0) await tellSubmitter(tx, needs, dossier, { notice: { template: 'payment_due', amountVnd: due }, at })
  // The signed file goes by mail only where the regime says so, and never before what is due was paid.
  const mailsFile = parameters.resultByEmail === 'signed_file' && dossier.returnWay === 'email' && due === 0
  await tellSubmitter(tx, needs, dossier, {
    notice: { template: 'result_ready', granted: dossier.decision === 'granted', howToGet: dossier.returnWay },
    documentIds: mailsFile ? [documentId] : [],
    at,
  })
}
