import { sumDue } from '../payments/index.js'
import { seal } from '../platform/crypto.js'
import { asActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { getRevision } from '../procedures/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { tellSubmitter } from './tell-submitter.js'

export type Returning =
  | { outcome: 'returned' }
  | {
      outcome: 'refused'
      because: 'not_available_now' | 'fee_due_before_return' | 'originals_not_compared' | 'result_not_ready'
    }

export interface HandOver {
  officer: ActingOfficer
  way: 'counter' | 'postal'
  /** Who took it, and how they signed for it: typed name and register entry, or a drawn signature as a data URL. */
  receiver: string
  signature: string
}

/** Hands the result over at the counter or to the postal worker, against a signature; the dossier ends here. */
export async function returnResult(needs: CoreNeeds, id: DossierId, handOver: HandOver): Promise<Returning> {
  const { officer } = handOver
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'return_result' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { definition } = await getRevision(tx, inHand.dossier.revisionId)
    const because = await obstacle(tx, inHand.dossier, definition)
    if (because) return { outcome: 'refused', because }
    const at = needs.now()
    await writeHandOver(tx, needs, { dossier: inHand.dossier, handOver, at })
    if (handOver.way === 'postal') {
      await tx
        .updateTable('shipments')
        .set({ state: 'collecting' })
        .where('dossierId', '=', id)
        .where('state', '=', 'registered')
        .execute()
    }
    await end(tx, needs, inHand.dossier, { way: handOver.way, officerId: officer.id, at })
    return { outcome: 'returned' }
  })
}

/** Where the result is electronic and nothing else is needed, being on the portal is its return. */
export async function returnElectronically(
  tx: Tx,
  needs: CoreNeeds,
  dossier: Dossier,
  { definition, at }: { definition: ProcedureDefinition; at: Instant },
): Promise<boolean> {
  if (dossier.status !== 'decided' || (dossier.returnWay !== 'portal' && dossier.returnWay !== 'email')) return false
  if (await obstacle(tx, dossier, definition)) return false
  const id = newId(at)
  await tx.insertInto('handOvers').values({ id, dossierId: dossier.id, way: dossier.returnWay, at }).execute()
  await end(tx, needs, dossier, { way: dossier.returnWay, officerId: null, at })
  return true
}

type Obstacle = 'fee_due_before_return' | 'originals_not_compared' | 'result_not_ready'

/** What still stands between a decided dossier and its return; undefined when nothing does. */
export async function obstacle(
  tx: Tx,
  dossier: Dossier,
  definition: ProcedureDefinition,
): Promise<Obstacle | undefined> {
  const ready = await tx
    .selectFrom('documents')
    .select('id')
    .where('dossierId', '=', dossier.id)
    .where('kind', '=', 'result')
    .where('visibleToCitizen', '=', true)
    .executeTakeFirst()
  if (!ready) return 'result_not_ready'
  if ((await sumDue(tx, dossier.id)) > 0) return 'fee_due_before_return'
  const toCompare = definition.requiredDocuments.filter((document) => document.compareOriginal && document.required)
  const checked = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossier.id)
    .execute()
  const done = new Set(checked.map((check) => check.requiredDocumentId))
  return toCompare.every((document) => done.has(document.id)) ? undefined : 'originals_not_compared'
}

async function writeHandOver(
  tx: Tx,
  needs: CoreNeeds,
  { dossier, handOver, at }: { dossier: Dossier; handOver: HandOver; at: Instant },
): Promise<void> {
  const id = newId(at)
  await tx
    .insertInto('handOvers')
    .values({
      id,
      dossierId: dossier.id,
      way: handOver.way,
      officerId: handOver.officer.id,
      receiverSealed: seal(needs.keyring, handOver.receiver, `hand_overs:${id}:receiver`),
      signatureSealed: seal(needs.keyring, handOver.signature, `hand_overs:${id}:signature`),
      at,
    })
    .execute()
}

async function end(
  tx: Tx,
  needs: CoreNeeds,
  dossier: Dossier,
  by: { way: string; officerId: string | null; at: Instant },
): Promise<void> {
  const { way, officerId, at } = by
  const returned = await recordChange(
    tx,
    dossier,
    { status: 'returned', returnedAt: at, finishedAt: at },
    {
      kind: 'returned',
      actor: officerId ? { kind: 'officer', id: officerId } : { kind: 'system' },
      at,
      detail: { way },
    },
  )
  await tellSubmitter(tx, needs, returned, { notice: { template: 'returned' }, at })
}
