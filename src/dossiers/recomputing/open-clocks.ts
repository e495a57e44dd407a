import { sql } from 'kysely'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevisions } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { Dossier } from '../dossier.js'
import { type ClockEvent, clockEventKinds } from '../replay.js'

/** A dossier whose clock runs or stands still, with the events that move it. */
export interface OpenClock {
  dossier: OpenDossier
  definition: ProcedureDefinition
  events: ClockEvent[]
}

const columns = [
  'id',
  'dossierCode',
  'submissionCode',
  'competentAgencyId',
  'revisionId',
  'dueAt',
  'clockPausedAt',
  'calendarVersion',
] as const
export type OpenDossier = Pick<Dossier, (typeof columns)[number]>

/** The clock of the time limit runs in these, or stands still. */
export const openStatuses = ['accepted', 'in_processing', 'supplement_requested', 'obligation_due'] as const

const batch = 500

/** Goes through all dossiers whose clock is not at its end, some hundred at a time, each batch in a transaction of its own. */
export async function eachOpenClock(
  needs: Pick<CoreNeeds, 'db'>,
  see: (tx: Tx, clocks: OpenClock[]) => Promise<void>,
): Promise<void> {
  for (let after: string | undefined; ; ) {
    const last = await asSystem(needs.db, async (tx) => {
      const dossiers = await listOpen(tx, after)
      await see(tx, await clocksOf(tx, dossiers))
      return dossiers.length === batch ? dossiers.at(-1)?.id : undefined
    })
    if (last === undefined) return
    after = last
  }
}

async function listOpen(tx: Tx, after: string | undefined): Promise<OpenDossier[]> {
  return tx
    .selectFrom('dossiers')
    .select(columns)
    .where('status', 'in', openStatuses)
    .$if(after !== undefined, (query) => query.where('id', '>', after ?? ''))
    .orderBy('id')
    .limit(batch)
    .execute()
}

async function clocksOf(tx: Tx, dossiers: readonly OpenDossier[]): Promise<OpenClock[]> {
  if (dossiers.length === 0) return []
  const rows = await tx
    .selectFrom('dossierEvents')
    .select(['dossierId', 'kind', 'at', 'detail'])
    .where('dossierId', '=', sql<string>`any (${dossiers.map(({ id }) => id)}::uuid[])`)
    .where('kind', 'in', clockEventKinds)
    .orderBy('dossierId')
    .orderBy('seq')
    .execute()
  const events = Map.groupBy(rows, ({ dossierId }) => dossierId)
  const revisions = await getRevisions(tx, [...new Set(dossiers.map(({ revisionId }) => revisionId))])
  const definitions = new Map(revisions.map(({ id, definition }) => [id, definition]))
  return dossiers.flatMap((dossier) => {
    const definition = definitions.get(dossier.revisionId)
    return definition ? [{ dossier, definition, events: (events.get(dossier.id) ?? []) as ClockEvent[] }] : []
  })
}
