import type { Selectable } from 'kysely'
import { asSystem, type Db, type Tx } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'
import { type MalwareScanner, ScannerDown } from '../platform/malware/index.js'
import type { AttachmentsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import { type AttachmentNeeds, readOriginal } from './attachment-bytes.js'

export type ScanState = Selectable<AttachmentsTable>['scanState']

/** Who sends a file is told within this time; a longer look is a job's. */
const patienceMs = 5_000
/** How many files one run of the job looks at. */
const batch = 100

/** A first look while the person waits. A scanner that is down or slow never keeps a file out: a job looks again. */
export async function firstLook(scanner: MalwareScanner | undefined, bytes: Buffer): Promise<ScanState> {
  if (!scanner) return 'not_scanned'
  try {
    return (await scanner.scan(bytes, { patienceMs })).outcome
  } catch (error) {
    if (error instanceof ScannerDown) return error.isSlow ? 'waiting' : 'scanner_down'
    throw error
  }
}

/** Whether nobody has said yet what the file is. */
export const isUndecided = (state: ScanState): boolean => state === 'waiting' || state === 'scanner_down'

/** Whether others than the person who sent a file may open it. */
export const mayBeOpened = (state: ScanState): boolean => state === 'clean' || state === 'not_scanned'

export const enqueueScan = (tx: Tx): Promise<void> => enqueue(tx, 'scan_files', {}, { key: 'scan_files' })

export interface ScanNeeds extends AttachmentNeeds {
  db: Db
  now: () => Instant
  /** Malware in a paper that was handed in already; in the transaction that notes it. */
  onInfected?: (tx: Tx, paper: { attachmentId: string; dossierId: string }) => Promise<void>
}

/** Job: looks at every file that nobody has said anything of yet, oldest first; gives up for now when the scanner is down. */
export async function scanFiles(needs: ScanNeeds): Promise<{ scanned: number; infected: number }> {
  const { scanner } = needs
  const counts = { scanned: 0, infected: 0 }
  if (!scanner) return counts
  for (const file of await listUndecided(needs.db)) {
    const state = await lookAgain(needs, scanner, file)
    await noteState(needs, file.id, state)
    if (state === 'scanner_down') return counts
    counts.scanned += 1
    if (state === 'infected') counts.infected += 1
  }
  return counts
}

const listUndecided = (db: Db) =>
  asSystem(db, (tx) =>
    tx
      .selectFrom('attachments')
      .select(['id', 'originalKey'])
      .where('scanState', 'in', ['waiting', 'scanner_down'])
      .where('removedAt', 'is', null)
      .orderBy('uploadedAt')
      .limit(batch)
      .execute(),
  )

async function lookAgain(
  needs: ScanNeeds,
  scanner: MalwareScanner,
  file: { id: string; originalKey: string },
): Promise<ScanState> {
  const bytes = await readOriginal(needs, file)
  try {
    return (await scanner.scan(bytes)).outcome
  } catch (error) {
    if (error instanceof ScannerDown) return 'scanner_down'
    throw error
  }
}

/** A file may have been looked at twice at once; what is decided stays decided. */
const noteState = (needs: ScanNeeds, id: string, scanState: ScanState) =>
  asSystem(needs.db, async (tx) => {
    const noted = await tx
      .updateTable('attachments')
      .set({ scanState, scannedAt: scanState === 'scanner_down' ? null : needs.now() })
      .where('id', '=', id)
      .where('scanState', 'in', ['waiting', 'scanner_down'])
      .returning('dossierId')
      .executeTakeFirst()
    if (scanState === 'infected' && noted?.dossierId)
      await needs.onInfected?.(tx, { attachmentId: id, dossierId: noted.dossierId })
  })
