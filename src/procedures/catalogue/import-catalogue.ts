import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { readEntry } from './entry.js'
import {
  beginImport,
  type CatalogueImport,
  endImport,
  type LineReport,
  noteLines,
  openImport,
} from './import-record.js'
import { changeOf, type LineChange } from './import-rules.js'
import { lockStanding, lookAtCatalogue, type WrittenLine, writeEntries } from './import-store.js'
import { keepDetails } from './keep-details.js'
import { type DetailsFile, linesOf, openDetails, type Survey, surveyCatalogue } from './source-files.js'

export interface ImportFiles {
  /** What people called it, for the report. */
  name: string
  catalogue: string
  details?: string | undefined
}

export interface ImportOptions {
  isDryRun: boolean
  officerId: string | null
  /** Lines to a transaction; 200 when left out. */
  linesPerTransaction?: number
  /** An import that was asked for before; otherwise one is found or made by what the files hold. */
  importId?: string
  /** Hears after each batch how far it is. */
  onProgress?: (progress: CatalogueImport) => void
}

type ImportNeeds = Pick<CoreNeeds, 'db' | 'now'>

const usualLines = 200

/**
 * Brings the catalogue up to date with a file of the national one. Each batch is one transaction that also notes how far it came, so an
 * import that was cut off goes on there when it is started again with the same files; and the same file twice changes nothing.
 * A dry run does all of it and undoes each batch, keeping only the report.
 */
export async function importCatalogue(
  needs: ImportNeeds,
  files: ImportFiles,
  options: ImportOptions,
): Promise<CatalogueImport> {
  const survey = await surveyCatalogue(files.catalogue, files.details)
  const { importId } = options
  const wanted = { fileName: files.name, digest: survey.digest, lines: survey.lines, ...options }
  const record = await asSystem(needs.db, (tx) =>
    importId ? beginImport(tx, importId, survey.lines) : openImport(tx, wanted, needs.now()),
  )
  const details = await openDetails(files.details)
  try {
    let progress = record
    for await (const batch of batchesOf(files.catalogue, record.linesDone, options.linesPerTransaction ?? usualLines)) {
      progress = await importBatch(needs, { record, survey, details, isDryRun: options.isDryRun }, batch)
      options.onProgress?.(progress)
    }
  } finally {
    await details.close()
  }
  return asSystem(needs.db, async (tx) => {
    if (!options.isDryRun) await lookAtCatalogue(tx)
    return endImport(tx, record.id, { at: needs.now() })
  })
}

interface RawLine {
  number: number
  text: string
}

async function* batchesOf(file: string, alreadyDone: number, size: number): AsyncGenerator<RawLine[]> {
  let batch: RawLine[] = []
  let place = 0
  for await (const { number, text } of linesOf(file)) {
    place += 1
    if (place <= alreadyDone) continue
    batch.push({ number, text })
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

interface Run {
  record: CatalogueImport
  survey: Survey
  details: DetailsFile
  isDryRun: boolean
}

/** What a line says, before anybody looks what stands in the catalogue. */
type ReadLine = RawLine & { code: string | null; reading: ReturnType<typeof readEntry> }

async function importBatch(needs: ImportNeeds, run: Run, batch: readonly RawLine[]): Promise<CatalogueImport> {
  const lines = await Promise.all(batch.map((line) => readLine(run, line)))
  const at = needs.now()
  const work = (tx: Tx) => changeLines(tx, lines, at)
  if (!run.isDryRun)
    return asSystem(needs.db, async (tx) => {
      await noteLines(tx, run.record.id, await work(tx), at)
      return reread(tx, run.record.id)
    })
  const reports = await undone(needs, work)
  return asSystem(needs.db, async (tx) => {
    await noteLines(tx, run.record.id, reports, at)
    return reread(tx, run.record.id)
  })
}

async function readLine({ survey, details }: Run, { number, text }: RawLine): Promise<ReadLine> {
  const first = readEntry(text, undefined)
  const code = first.outcome === 'read' ? first.entry.definition.code : first.code
  if (first.outcome === 'refused') return { number, text, code, reading: first }
  const repeated = survey.repeated.get(code ?? '')
  const reason = `Mã ${code} lặp lại ở các dòng ${repeated?.join(', ')}.`
  if (repeated) return { number, text, code, reading: { outcome: 'refused', code, reasons: [reason] } }
  const more = code === null ? undefined : await details.read(code)
  return { number, text, code, reading: more === undefined ? first : readEntry(text, more) }
}

async function changeLines(tx: Tx, lines: readonly ReadLine[], at: Date): Promise<LineReport[]> {
  const codes = lines.flatMap(({ code, reading }) => (reading.outcome === 'read' && code ? [code] : []))
  const standing = await lockStanding(tx, codes)
  const today = legalDayAt(at)
  const changes = lines.map(({ reading, code }): LineChange => {
    if (reading.outcome === 'refused') return reading
    const there = standing.get(code ?? '')
    const kept = reading.hasDetails ? reading : keepDetails(reading.entry, there)
    return kept.outcome === 'refused' ? kept : changeOf(kept.entry, there, today)
  })
  const isWritten = (change: LineChange): change is WrittenLine => 'entry' in change
  await writeEntries(tx, changes.filter(isWritten), at)
  return lines.map(({ number, code }, index) => {
    const change = changes[index] ?? { outcome: 'unchanged' as const }
    return { line: number, code, outcome: change.outcome, reasons: 'reasons' in change ? change.reasons : [] }
  })
}

class Undone extends Error {}

/** Does the work in a transaction that is rolled back, so that a rehearsal meets every check of the database. */
async function undone<T>(needs: ImportNeeds, work: (tx: Tx) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined
  try {
    await asSystem(needs.db, async (tx) => {
      result = { value: await work(tx) }
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  if (!result) throw new Error('the rehearsal gave no result')
  return result.value
}

const reread = (tx: Tx, id: string): Promise<CatalogueImport> =>
  tx.selectFrom('catalogueImports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
