import { asSystem, type Db, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { recordChange } from '../record-change.js'
import { lockDossier } from '../store.js'

/** What one run found to say, each said once. */
export interface RaisedAlarms {
  soon: number
  missed: number
}

const mostAtOnce = 1000

/**
 * Job: keeps, once for each clock, that an answer was nearly due and that it was missed. The queues show both to the counter and what
 * was missed to those who lead; what was missed is an event of the dossier besides, and counts in the public figures for ever.
 */
export async function raiseAnswerAlarms(needs: CoreNeeds): Promise<RaisedAlarms> {
  const at = needs.now()
  const raised: RaisedAlarms = { soon: 0, missed: 0 }
  for (const dossierId of await listCalling(needs.db, at)) {
    const kind = await asSystem(needs.db, (tx) => raise(tx, { dossierId, at }))
    if (kind) raised[kind] += 1
  }
  return raised
}

/** Waiting dossiers that call for attention and of which that is not kept yet. */
async function listCalling(db: Db, at: Instant): Promise<string[]> {
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('dossiers as d')
      .select('d.id')
      .where('d.status', '=', 'submitted')
      .where('d.answerSoonFrom', '<=', at)
      .where((on) =>
        on.not(
          on.exists(
            on
              .selectFrom('answerAlarms as a')
              .select('a.kind')
              .whereRef('a.dossierId', '=', 'd.id')
              .whereRef('a.answerDueAt', '=', 'd.answerDueAt')
              .where('a.kind', '=', (each) =>
                each
                  .case()
                  .when('d.answerDueAt', '<', at)
                  .then('missed' as const)
                  .else('soon' as const)
                  .end(),
              ),
          ),
        ),
      )
      .orderBy('d.answerSoonFrom')
      .limit(mostAtOnce)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

async function raise(
  tx: Tx,
  { dossierId, at }: { dossierId: string; at: Instant },
): Promise<keyof RaisedAlarms | undefined> {
  const dossier = await lockDossier(tx, dossierId)
  const { status, answerDueAt, answerSoonFrom, receivingAgencyId } = dossier
  // Answered between the list and the lock, or given a new clock: nothing calls.
  if (status !== 'submitted' || !answerSoonFrom || answerSoonFrom > at) return undefined
  const kind = answerDueAt < at ? 'missed' : 'soon'
  const written = await tx
    .insertInto('answerAlarms')
    .values({ dossierId, kind, answerDueAt, agencyId: receivingAgencyId, raisedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .executeTakeFirst()
  if (!written) return undefined
  if (kind === 'missed')
    await recordChange(
      tx,
      dossier,
      {},
      {
        kind: 'answer_missed',
        actor: { kind: 'system' },
        at,
        agencyId: receivingAgencyId,
        detail: { answerDueAt: answerDueAt.toISOString() },
      },
    )
  return kind
}
