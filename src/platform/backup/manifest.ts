import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { CannotStart } from '../cannot-start.js'

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** Sum of the hashes of all rows: the same in whatever order they lie. */
  digest: z.string(),
  /** Of the file in the backup. */
  sha256: z.string(),
})

const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Tells the secret the rows were sealed with, without telling the secret. */
  secretMark: z.string(),
  migrations: z.array(z.object({ number: z.number().int(), name: z.string(), sha256: z.string() })),
  tables: z.array(table),
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string() })),
  files: z.array(z.object({ path: z.string(), size: z.number().int(), sha256: z.string() })),
})

/** What a backup holds, by count and hash, so that a restore can prove that all of it came back. */
export type BackupManifest = z.output<typeof manifest>
export type BackupTable = z.output<typeof table>
export type BackupFile = BackupManifest['files'][number]

export const manifestFile = 'manifest.json'

/** Where a table's rows lie in the backup. */
export function tableFile(folder: string, { schema, name }: Pick<BackupTable, 'schema' | 'name'>): string {
  return path.join(folder, 'tables', `${schema}.${name}.copy`)
}

/** The manifest is written last, so a folder without one is a backup that was broken off. */
export function readManifest(folder: string): BackupManifest {
  const file = path.join(folder, manifestFile)
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new CannotStart(
      `${folder} is not a whole backup of this program: ${file} cannot be read (${(error as Error).name}).`,
    )
  }
}
