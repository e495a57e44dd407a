import { sql } from 'kysely'
import { seal } from '../../platform/crypto.js'
import { asActor, asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import { enqueue } from '../../platform/jobs.js'
import { getRevision } from '../../procedures/index.js'
import type { DossierStatus } from '../dossier.js'
import { reasonContext } from './move-record.js'
import { type MoveNeeds, movableStatuses } from './preview-move.js'

export interface MoveOrder {
  toRevisionId: string
  fromRevisionId: string
  status: DossierStatus
  reason: string
  officerId: string
}

export type MoveOrdered = { outcome: 'ordered'; id: string } | { outcome: 'refused'; because: 'reason_missing' }

/**
 * Has the dossiers in one state moved from one revision to another by a job. The same order while one is under way is that one, and wakes
 * its job. Throws `NotFound` where the two are not revisions of one procedure, or nothing in that state moves.
 */
export async function orderMove(needs: MoveNeeds, order: MoveOrder): Promise<MoveOrdered> {
  const { fromRevisionId, toRevisionId, status, officerId } = order
  const reason = order.reason.trim()
  if (!reason) return { outcome: 'refused', because: 'reason_missing' }
  const { procedureCode, total } = await asSystem(needs.db, async (tx) => {
    const { code } = (await getRevision(tx, toRevisionId)).definition
    const from = await getRevision(tx, fromRevisionId)
    if (from.definition.code !== code || from.id === toRevisionId) throw new NotFound('revision')
    const { count } = await tx
      .selectFrom('dossiers')
      .select((on) => on.fn.countAll<number>().as('count'))
      .where('procedureCode', '=', code)
      .where('revisionId', '=', fromRevisionId)
      .where('status', '=', status)
      .executeTakeFirstOrThrow()
    return { procedureCode: code, total: count }
  })
  if (!movableStatuses.includes(status)) throw new NotFound('status in which dossiers move')
  const orderedAt = needs.now()
  const id = newId(orderedAt)
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const group = { procedureCode, fromRevisionId, toRevisionId, status }
    const sealedReason = seal(needs.keyring, reason, reasonContext(id))
    const under = await tx
      .insertInto('revisionMoves')
      .values({ id, ...group, sealedReason, orderedById: officerId, orderedAt, total })
      .onConflict((on) =>
        on
          .columns(['fromRevisionId', 'toRevisionId', 'status'])
          .where('finishedAt', 'is', null)
          .doUpdateSet({ total: sql<number>`revision_moves.total` }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    await enqueue(tx, 'move_dossiers', { moveId: under.id }, { key: `move_dossiers:${under.id}` })
    return { outcome: 'ordered', id: under.id }
  })
}
