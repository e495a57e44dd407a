import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { BackupFile } from './manifest.js'

/** Copies a tree of files and says what was copied. A file that vanishes meanwhile belonged to no row any more. */
export async function copyFiles(from: string, to: string): Promise<BackupFile[]> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  const copied: BackupFile[] = []
  for (const name of await listFiles(from)) {
    const file = await copyFile(from, to, name)
    if (file) copied.push(file)
  }
  return copied
}

/** Relative paths of all files below a folder, in order; none when it is not there. */
export async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
}

async function copyFile(from: string, to: string, name: string): Promise<BackupFile | undefined> {
  const target = path.join(to, name)
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(
      createReadStream(path.join(from, name)),
      measure,
      createWriteStream(target, { mode: 0o600, flush: true }),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return { path: name, size, sha256: hash.digest('hex') }
}
