import { sendMailsWith } from '../notices/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'
import type { CoreNeeds } from '../platform/needs.js'
import { type DocumentRow, makingJob } from './document-store.js'
import { MissingVariable } from './typst/complete-data.js'
import { TemplateBroken } from './typst/render-pdf.js'

/** Nobody's key lies with the program for a signature that the paper keeps room for. */
export class NoCertificate extends Error {
  constructor(placeId: string) {
    super(`no certificate with a key here for the ${placeId}`)
    this.name = 'NoCertificate'
  }
}

/** After so many tries, about an hour, making stops and waits for a person: what failed so often fails again. */
export const mostAttempts = 8

/**
 * Writes down that a paper could not be made, for those who wait for it. Says whether it is to be tried again: then the caller
 * throws, and the job comes back later each time.
 */
export async function noteFailure(needs: CoreNeeds, row: DocumentRow, error: unknown): Promise<'again' | 'gave_up'> {
  const failedAt = needs.now()
  return asSystem(needs.db, async (tx) => {
    const attempts = row.attempts + 1
    const gaveUp = row.state === 'waiting' && attempts >= mostAttempts
    await tx
      .updateTable('documents')
      .set({ attempts, failedAt, failure: failureOf(error), ...(gaveUp ? { state: 'failed' } : {}) })
      .where('id', '=', row.id)
      .where('state', '=', row.state)
      .execute()
    if (gaveUp) await sendMailsWith(tx, row)
    return gaveUp ? 'gave_up' : 'again'
  })
}

function failureOf(error: unknown): NonNullable<DocumentRow['failure']> {
  if (error instanceof NoCertificate) return 'no_certificate'
  if (error instanceof MissingVariable) return 'missing_value'
  return error instanceof TemplateBroken ? 'layout' : 'other'
}

/** Has a paper made that could not be made, at once and with all its tries. False where there is no such paper, or it is made. */
export async function makeAgain(
  tx: Tx,
  { documentId, dossierId }: { documentId: string; dossierId: string },
): Promise<boolean> {
  const row = await tx
    .updateTable('documents')
    .set({ state: 'waiting', attempts: 0 })
    .where('id', '=', documentId)
    .where('dossierId', '=', dossierId)
    .where('state', 'in', ['waiting', 'failed'])
    .returning('id')
    .executeTakeFirst()
  if (row) await enqueue(tx, 'make_document', { documentId }, { key: makingJob(documentId) })
  return row !== undefined
}
