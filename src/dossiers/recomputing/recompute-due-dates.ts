import { calendarFor } from '../../agencies/index.js'
import { asActor, asSystem, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import { enqueue } from '../../platform/jobs.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { listMovedAnswers } from './moved-answers.js'
import { eachOpenClock } from './open-clocks.js'
import { type RecomputationOrder, recomputeAnswer, recomputeDossier } from './recompute-dossier.js'

/** An administrator has all open dossiers computed anew with today's calendars; a job does it, one dossier a transaction. */
export async function orderRecomputation(needs: Pick<CoreNeeds, 'db' | 'now'>, officerId: string): Promise<void> {
  const orderedAt = needs.now()
  const id = newId(orderedAt)
  await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    await tx.insertInto('calendarRecomputations').values({ id, orderedAt, orderedById: officerId }).execute()
    await enqueue(tx, 'recompute_due_dates', { recomputationId: id }, { key: 'recompute_due_dates' })
  })
}

/** Job: recomputes what still remembers another calendar, so that it may be cut off and begin again. */
export async function recomputeDueDates(needs: CoreNeeds, recomputationId: string): Promise<void> {
  const { orderedById: officerId } = await asSystem(needs.db, (tx) =>
    tx
      .selectFrom('calendarRecomputations')
      .select('orderedById')
      .where('id', '=', recomputationId)
      .executeTakeFirstOrThrow(),
  )
  const order: RecomputationOrder = { id: recomputationId, officerId }
  const clocks = await outdatedClocks(needs)
  const answers = await asSystem(needs.db, (tx) => listMovedAnswers(tx))
  for (const id of clocks) await doOne(needs, order, (tx) => recomputeDossier(tx, needs, { id, order }))
  for (const id of answers) await doOne(needs, order, (tx) => recomputeAnswer(tx, needs, { id, order }))
  await asSystem(needs.db, (tx) =>
    tx
      .updateTable('calendarRecomputations')
      .set({ finishedAt: needs.now() })
      .where('id', '=', recomputationId)
      .execute(),
  )
}

async function doOne(needs: CoreNeeds, { id }: RecomputationOrder, work: (tx: Tx) => Promise<boolean>): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const moved = await work(tx)
    await tx
      .updateTable('calendarRecomputations')
      .set((on) => ({ checked: on('checked', '+', 1), moved: on('moved', '+', moved ? 1 : 0) }))
      .where('id', '=', id)
      .execute()
  })
}

async function outdatedClocks(needs: CoreNeeds): Promise<string[]> {
  const found: string[] = []
  await eachOpenClock(needs, async (tx, clocks) => {
    const versions = new Map<string, string>()
    for (const { dossier } of clocks) {
      const { competentAgencyId: agencyId } = dossier
      const version = versions.get(agencyId) ?? (await calendarFor(tx, agencyId)).version
      versions.set(agencyId, version)
      if (version !== dossier.calendarVersion) found.push(dossier.id)
    }
  })
  return found
}

export interface RecomputationReport {
  orderedAt: Instant
  orderedBy: string
  finishedAt: Instant | null
  checked: number
  moved: number
}

/** The last recomputations, newest first. */
export async function listRecomputations(tx: Tx): Promise<RecomputationReport[]> {
  return tx
    .selectFrom('calendarRecomputations as r')
    .innerJoin('officers as o', 'o.id', 'r.orderedById')
    .select(['r.orderedAt', 'o.fullName as orderedBy', 'r.finishedAt', 'r.checked', 'r.moved'])
    .orderBy('r.orderedAt', 'desc')
    .limit(5)
    .execute()
}
