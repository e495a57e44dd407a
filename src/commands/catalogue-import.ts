import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../boot/open-database.js'
import { migrationsFolder } from '../boot/places.js'
import { installationSecret } from '../boot/secret.js'
import type { DatabaseConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { asSystem, type Db, openDb, openPool } from '../platform/db.js'
import {
  type CatalogueImport,
  ImportStopped,
  importCatalogue,
  type LineOutcome,
  listImportLines,
} from '../procedures/index.js'

const usage = 'npm run catalogue:import -- FILE [--details FILE] [--dry-run]'

/** Brings the catalogue up to date with a file of the national one and prints what became of its lines. */
export async function catalogueImportCommand(config: DatabaseConfig, words: string[]): Promise<string> {
  const files = readWords(words)
  const database = await openDatabase(config, installationSecret(config), migrationsFolder)
  const pool = openPool(database.appUrl, () => undefined)
  const db = openDb(pool)
  const began = performance.now()
  try {
    const done = await importCatalogue({ db, now: () => new Date() }, files, {
      isDryRun: files.isDryRun,
      officerId: null,
      onProgress: showProgress,
    })
    return await report(db, done, (performance.now() - began) / 1_000)
  } catch (error) {
    if (!(error instanceof ImportStopped)) throw error
    throw new CannotStart('Việc nhập đã được dừng ở trang quản trị / The import was stopped by an administrator.')
  } finally {
    await pool.end()
    await database.stop()
  }
}

/** What was typed after the command; a word it does not know is never passed over, since the import would do something else. */
function readWords(words: string[]) {
  const { values, positionals } = parsed(words)
  const [file, ...more] = positionals
  const details = values.details
  if (!file || more.length > 0) throw new CannotStart(usage)
  for (const wanted of [file, details]) {
    if (wanted !== undefined && !isFile(wanted))
      throw new CannotStart(`Không có tệp / There is no file ${wanted}\n${usage}`)
  }
  return { name: path.basename(file), catalogue: file, details, isDryRun: values['dry-run'] }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { details: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new CannotStart(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

const isFile = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isFile() ?? false

function showProgress({ linesDone, linesTotal }: CatalogueImport): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${linesDone} / ${linesTotal}`)
}

const linesAtOnce = 1_000

async function report(db: Db, done: CatalogueImport, seconds: number): Promise<string> {
  const told = [...(await linesWith(db, done.id, 'changed')), ...(await linesWith(db, done.id, 'refused'))]
  return [
    ...told.map(({ line, code, outcome, reasons }) => `${line}\t${code ?? '-'}\t${outcome}\t${reasons.join('; ')}`),
    `${done.isDryRun ? 'Chạy thử, chưa ghi gì / Dry run, nothing was written. ' : ''}${done.linesTotal} dòng / lines, ${seconds.toFixed(1)} s`,
    `thêm / added ${done.added}, thay đổi / changed ${done.changed}, như cũ / unchanged ${done.unchanged}, từ chối / refused ${done.refused}`,
  ].join('\n')
}

/** Every line with this outcome, however many there are. */
async function linesWith(db: Db, importId: string, outcome: LineOutcome) {
  const all: Awaited<ReturnType<typeof listImportLines>> = []
  for (let more = true; more; ) {
    const after = all.at(-1)?.line ?? 0
    const some = await asSystem(db, (tx) => listImportLines(tx, importId, { outcome, after, limit: linesAtOnce }))
    all.push(...some)
    more = some.length === linesAtOnce
  }
  return all
}
