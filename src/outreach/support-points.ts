import { asActor, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { isId, newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { pointOfRow, rowOfPoint } from './class-row.js'
import type { PointDetails, SupportPoint } from './training-class.js'
import { writeEvents } from './write-event.js'

export interface PointQuestion {
  /** All agencies when left out. */
  agencyIds?: readonly string[]
  /** Also those that are closed. */
  closedToo?: boolean
}

export async function listSupportPoints(tx: Tx, { agencyIds, closedToo }: PointQuestion = {}): Promise<SupportPoint[]> {
  let query = tx.selectFrom('supportPoints').selectAll()
  if (agencyIds) query = query.where('agencyId', 'in', agencyIds)
  if (!closedToo) query = query.where('status', '=', 'open')
  return (await query.orderBy('status', 'desc').orderBy('agencyId').orderBy('nameVi').orderBy('id').execute()).map(
    pointOfRow,
  )
}

export async function getSupportPoint(tx: Tx, id: string): Promise<SupportPoint> {
  const row = isId(id) && (await tx.selectFrom('supportPoints').selectAll().where('id', '=', id).executeTakeFirst())
  if (!row) throw new NotFound('support point')
  return pointOfRow(row)
}

interface By {
  officerId: string
}

export async function addSupportPoint(
  needs: CoreNeeds,
  { officerId, details }: By & { details: PointDetails },
): Promise<string> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const id = newId(at)
    await tx
      .insertInto('supportPoints')
      .values({ id, status: 'open', version: 1, ...rowOfPoint(details) })
      .execute()
    await writeEvents(tx, [{ pointId: id, kind: 'made', at, officerId }])
    return id
  })
}

export interface PointChange extends By {
  id: string
  version: number
  details: Omit<PointDetails, 'agencyId'>
  status: SupportPoint['status']
}

/** Changes, closes or opens a support point; a closed one is shown to nobody. */
export async function changeSupportPoint(
  needs: CoreNeeds,
  { officerId, id, version, details, status }: PointChange,
): Promise<'changed' | 'changed_meanwhile'> {
  const at = needs.now()
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const before = await getSupportPoint(tx, id)
    const { numUpdatedRows } = await tx
      .updateTable('supportPoints')
      .set({ ...rowOfPoint({ ...details, agencyId: before.agencyId }), status, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return 'changed_meanwhile'
    const kind = status === before.status ? 'changed' : ({ open: 'opened', closed: 'closed' } as const)[status]
    await writeEvents(tx, [{ pointId: id, kind, at, officerId }])
    return 'changed'
  })
}
