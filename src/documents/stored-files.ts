import { asSystem, type Db } from '../platform/db.js'
import type { FileStorage, StorageKey } from '../platform/storage.js'
import { sweepOrphans } from '../platform/sweep-orphans.js'
import type { Instant } from '../platform/time.js'

/** Every column that names a stored file; a test compares this with the schema, since a forgotten one would lose papers. */
export const storedFileColumns = [
  'attachments.original_key',
  'attachments.rendition_key',
  'catalogue_imports.catalogue_key',
  'catalogue_imports.details_key',
  'documents.storage_key',
  'signature_requests.prepared_key',
  'upload_parts.storage_key',
] as const

/** A file this young may still be waiting for the row that names it. */
const onItsWay = 24 * 3_600_000

export interface SweepingNeeds {
  db: Db
  storage: FileStorage
  now: () => Instant
}

/**
 * Removes files that no row names: of uploads that were refused or broke off, and of drafts that are gone. `spared` counts those
 * that stay because the database does not seem to be that of these files.
 */
export async function sweepFiles(needs: SweepingNeeds): Promise<{ removed: number; missing: number; spared: number }> {
  const before = new Date(needs.now().getTime() - onItsWay)
  const known = await knownFiles(needs.db)
  const { removed, missing, spared } = await sweepOrphans(needs.storage, known, before)
  return { removed: removed.length, missing: missing.length, spared }
}

async function knownFiles(db: Db): Promise<Set<StorageKey>> {
  return asSystem(db, async (tx) => {
    const attachments = await tx.selectFrom('attachments').select(['originalKey', 'renditionKey']).execute()
    const documents = await tx.selectFrom('documents').select('storageKey').execute()
    const signing = await tx.selectFrom('signatureRequests').select('preparedKey').execute()
    const imports = await tx.selectFrom('catalogueImports').select(['catalogueKey', 'detailsKey']).execute()
    const parts = await tx.selectFrom('uploadParts').select('storageKey').execute()
    return new Set([
      ...attachments.flatMap(({ originalKey, renditionKey }) => [originalKey, renditionKey]),
      ...documents.flatMap(({ storageKey }) => storageKey ?? []),
      ...signing.map(({ preparedKey }) => preparedKey),
      ...imports.flatMap(({ catalogueKey, detailsKey }) => [catalogueKey ?? [], detailsKey ?? []].flat()),
      ...parts.map(({ storageKey }) => storageKey),
    ])
  })
}
