import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { asActor, asSystem } from '../../platform/db.js'
import { enqueue } from '../../platform/jobs.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { FileStorage } from '../../platform/storage.js'
import { importCatalogue } from './import-catalogue.js'
import {
  endImport,
  findImport,
  findOpenImport,
  findRehearsal,
  findStoredFiles,
  ImportStopped,
  insertWaitingImport,
} from './import-record.js'

type ImportJobNeeds = Pick<CoreNeeds, 'db' | 'now'> & { storage: FileStorage }

export interface AskedImport {
  fileName: string
  catalogue: Buffer
  details: Buffer | undefined
  isDryRun: boolean
  officerId: string
}

/** Keeps the files and leaves the work to a job, so that it goes on when the page is left. The same files asked for twice are one import. */
export async function askForImport(needs: ImportJobNeeds, asked: AskedImport): Promise<string> {
  const { fileName, catalogue, details, isDryRun, officerId } = asked
  const digest = createHash('sha256')
    .update(catalogue)
    .update(details ?? '')
    .digest()
  const open = await asSystem(needs.db, (tx) => findOpenImport(tx, digest, isDryRun))
  if (open) return open.id
  const stored = (await asSystem(needs.db, (tx) => findStoredFiles(tx, digest))) ?? {
    catalogueKey: (await needs.storage.put(catalogue)).key,
    detailsKey: details ? (await needs.storage.put(details)).key : null,
  }
  return orderImport(needs, { fileName, digest, isDryRun, officerId, ...stored })
}

/** Does what a dry run rehearsed, with its very files, which need not be chosen again. */
export async function importRehearsed(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  { importId, officerId }: { importId: string; officerId: string },
): Promise<{ outcome: 'ordered'; id: string } | { outcome: 'refused'; because: 'not_rehearsed' }> {
  const rehearsal = await asSystem(needs.db, (tx) => findRehearsal(tx, importId))
  if (!rehearsal) return { outcome: 'refused', because: 'not_rehearsed' }
  const open = await asSystem(needs.db, (tx) => findOpenImport(tx, rehearsal.digest, false))
  return {
    outcome: 'ordered',
    id: open?.id ?? (await orderImport(needs, { ...rehearsal, isDryRun: false, officerId })),
  }
}

async function orderImport(
  { db, now }: Pick<CoreNeeds, 'db' | 'now'>,
  wanted: Parameters<typeof insertWaitingImport>[1] & { officerId: string },
): Promise<string> {
  return asActor(db, { kind: 'officer', id: wanted.officerId }, async (tx) => {
    const id = await insertWaitingImport(tx, wanted, now())
    await enqueue(tx, 'import_catalogue', { importId: id })
    return id
  })
}

/** What the database says no to (a value, a constraint) it says no to again: such an import has failed, while a broken line or a full disk is tried anew. */
const refusesRows = /^2[23]/

/** The job: begins, or goes on where a worker that died left it. */
export async function runImport(needs: ImportJobNeeds, importId: string): Promise<void> {
  const record = await asSystem(needs.db, (tx) => findImport(tx, importId))
  if (!record?.catalogueKey || record.finishedAt !== null) return
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-import-'))
  try {
    const [catalogue, details] = [path.join(folder, 'catalogue'), path.join(folder, 'details')]
    await writeFile(catalogue, await needs.storage.get(record.catalogueKey))
    if (record.detailsKey) await writeFile(details, await needs.storage.get(record.detailsKey))
    const files = { name: record.fileName, catalogue, details: record.detailsKey ? details : undefined }
    await importCatalogue(needs, files, { isDryRun: record.isDryRun, officerId: record.officerId, importId })
  } catch (error) {
    if (error instanceof ImportStopped) return
    if (error instanceof pg.DatabaseError && refusesRows.test(error.code ?? ''))
      await asSystem(needs.db, (tx) => endImport(tx, importId, { at: needs.now(), problem: error.message }))
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
