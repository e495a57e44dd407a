// Builds unless dist/ was made from exactly the sources that lie here now.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname)
const stamp = path.join(root, 'dist', 'built-from')

/** Compares names, sizes and times of the sources with those of the last build: some ten milliseconds. */
export async function buildWhenStale() {
  if (fingerprint() === lastBuilt()) return
  console.error('Đang biên dịch… / Building…')
  await buildAndNote()
}

/** Builds in any case; whoever asks `buildWhenStale` afterwards finds it done. */
export async function buildAndNote() {
  const now = fingerprint()
  const { build } = await import('./build.mjs')
  await build()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of globSync(['{src,simulators,seeds,test,bench}/**/*.*', 'bin/build*.mjs', 'package-lock.json'], {
    cwd: root,
    exclude: ['bench/results/**'],
  }).sort()) {
    const { size, mtimeMs } = statSync(path.join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function lastBuilt() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return undefined
  }
}
