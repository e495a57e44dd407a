import type { Updateable } from 'kysely'
import { calendarFor, keepCalendar } from '../agencies/index.js'
import { answerSoonFrom, dueSoonFrom } from '../calendar/index.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { DossiersTable } from '../platform/postgres/schema.js'
import type { Dossier, NewEvent } from './dossier.js'
import { mayMove } from './status-table.js'

export type DossierChange = Omit<Updateable<DossiersTable>, 'id' | 'submissionCode' | 'lastSeq' | 'updatedAt'>

const eventSchemaVersion = 1

/**
 * The only writer of a dossier's status: writes the change and its event together, in the caller's transaction.
 * The dossier must have been read by `lockDossier` in the same transaction. Returns the dossier as it now is.
 */
export async function recordChange(tx: Tx, dossier: Dossier, change: DossierChange, event: NewEvent): Promise<Dossier> {
  if (change.status && change.status !== dossier.status && !mayMove(dossier.status, change.status)) {
    throw new Error(`a dossier cannot go from ${dossier.status} to ${change.status}`)
  }
  const warnings = { ...(await apologyTime(tx, dossier, change)), ...(await answerWarning(tx, dossier, change)) }
  if (change.calendarVersion && change.calendarVersion !== dossier.calendarVersion)
    await keepCalendar(tx, change.calendarVersion, event.at)
  const changed = await tx
    .updateTable('dossiers')
    .set({ ...change, ...warnings, lastSeq: dossier.lastSeq + 1, updatedAt: event.at })
    .where('id', '=', dossier.id)
    .where('lastSeq', '=', dossier.lastSeq)
    .returningAll()
    .executeTakeFirst()
  if (!changed) throw new Error('the dossier changed since it was read; lockDossier first')
  await writeEvent(tx, changed, event)
  // However it ended: an accepted dossier leaves its routing slip (Mẫu 06) behind.
  if (change.finishedAt && changed.acceptedAt)
    await enqueue(tx, 'complete_routing_slip', { dossierId: changed.id }, { key: `routing_slip:${changed.id}` })
  return changed
}

/** Wherever a due date comes from, the head is warned in time for it (L5). */
async function apologyTime(
  tx: Tx,
  dossier: Dossier,
  { dueAt, receivedByCompetentAt }: DossierChange,
): Promise<DossierChange> {
  if (!(dueAt instanceof Date)) return {}
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  const startedAt = receivedByCompetentAt ?? dossier.receivedByCompetentAt
  return { apologyFrom: dueSoonFrom({ dueAt, calendar, ...(startedAt instanceof Date ? { startedAt } : {}) }) }
}

/** Wherever the time to answer comes from, the counter is called before it ends. */
async function answerWarning(tx: Tx, dossier: Dossier, { answerDueAt }: DossierChange): Promise<DossierChange> {
  if (!(answerDueAt instanceof Date)) return {}
  return { answerSoonFrom: answerSoonFrom(answerDueAt, await calendarFor(tx, dossier.receivingAgencyId)) }
}

/** Writes the first event of a dossier that was just inserted; later ones go through `recordChange`. */
export async function writeEvent(tx: Tx, dossier: Dossier, event: NewEvent): Promise<void> {
  await tx
    .insertInto('dossierEvents')
    .values({
      id: newId(event.at),
      dossierId: dossier.id,
      seq: dossier.lastSeq,
      kind: event.kind,
      schemaVersion: eventSchemaVersion,
      at: event.at,
      actorKind: event.actor.kind,
      actorId: 'id' in event.actor ? event.actor.id : null,
      onBehalfOf: event.onBehalfOf ?? null,
      agencyId: event.agencyId ?? dossier.competentAgencyId,
      detail: JSON.stringify(event.detail ?? {}),
    })
    .execute()
}
