import { unseal } from '../../platform/crypto.js'
import { asSystem, type Tx } from '../../platform/db.js'
import { getRevision } from '../../procedures/index.js'
import type { DossierId, DossierStatus } from '../dossier.js'
import { type Move, moveDossier } from './move-dossier.js'
import { reasonContext } from './move-record.js'
import type { MoveNeeds } from './preview-move.js'

const usualAtOnce = 200

/**
 * Job: goes through the dossiers of an order, each in a transaction that also notes how far it came, so that it may be cut off anywhere and
 * begin again. Who must be asked first is kept beside the order, and holds up nobody else.
 */
export async function runMove(needs: MoveNeeds, id: string, atOnce = usualAtOnce): Promise<void> {
  const move = await asSystem(needs.db, (tx) => readMove(tx, needs, id))
  for (;;) {
    const next = await asSystem(needs.db, (tx) => nextOf(tx, { id, move, atOnce }))
    if (next.length === 0) break
    for (const dossierId of next) await moveNext(needs, { id, move, dossierId })
  }
  await asSystem(needs.db, (tx) =>
    tx
      .updateTable('revisionMoves')
      .set({ finishedAt: needs.now() })
      .where('id', '=', id)
      .where('finishedAt', 'is', null)
      .execute(),
  )
}

async function readMove(tx: Tx, { keyring }: MoveNeeds, id: string): Promise<Move> {
  const order = await tx.selectFrom('revisionMoves').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return {
    to: await getRevision(tx, order.toRevisionId),
    fromRevisionId: order.fromRevisionId,
    status: order.status as DossierStatus,
    reason: unseal(keyring, order.sealedReason, reasonContext(id)).toString('utf8'),
    officerId: order.orderedById,
  }
}

async function nextOf(tx: Tx, { id, move, atOnce }: { id: string; move: Move; atOnce: number }): Promise<DossierId[]> {
  const { lastDossierId, finishedAt } = await tx
    .selectFrom('revisionMoves')
    .select(['lastDossierId', 'finishedAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (finishedAt) return []
  const rows = await tx
    .selectFrom('dossiers')
    .select('id')
    .where('procedureCode', '=', move.to.definition.code)
    .where('revisionId', '=', move.fromRevisionId)
    .where('status', '=', move.status)
    .$if(lastDossierId !== null, (query) => query.where('id', '>', lastDossierId ?? ''))
    .orderBy('id')
    .limit(atOnce)
    .execute()
  return rows.map((row) => row.id)
}

async function moveNext(
  needs: MoveNeeds,
  { id, move, dossierId }: { id: string; move: Move; dossierId: DossierId },
): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    // Held until the end, so that two workers with the same order do each dossier once.
    const { lastDossierId } = await tx
      .selectFrom('revisionMoves')
      .select('lastDossierId')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (lastDossierId !== null && lastDossierId >= dossierId) return
    const moved = await moveDossier(tx, needs, { id: dossierId, move })
    if (moved.outcome === 'held') {
      const obstacles = JSON.stringify(moved.obstacles)
      await tx.insertInto('revisionMoveHolds').values({ moveId: id, dossierId, obstacles }).execute()
    }
    const counted = ({ moved: 'moved', held: 'held', gone_on: 'goneOn' } as const)[moved.outcome]
    await tx
      .updateTable('revisionMoves')
      .set((on) => ({ lastDossierId: dossierId, [counted]: on(counted, '+', 1) }))
      .where('id', '=', id)
      .execute()
  })
}
