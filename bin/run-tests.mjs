// Runs compiled test files with Node's own runner and counts.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

let isStopping = false
// Ctrl-C reaches the runner too; we only wait for it. A plain kill is for us alone, and is passed on.
process.on('SIGINT', () => {
  isStopping = true
})
process.on('SIGTERM', () => {
  isStopping = true
})

const nothing = { passed: 0, failed: 0, skipped: 0, samples: [] }

/** A test that hangs must not hang the run; ten thousand random cases, or a hundred kills, take their time. */
const limitMs = { usual: 600_000, deep: 7_200_000 }

/**
 * Runs the files, `concurrency` at once; a runner that died without a count is one failure. What fails is told by the lines of the
 * sources where `withSourceLines`, which costs each process a sixth of a second.
 */
export async function runTests(files, { concurrency, env, isDeep = false, withSourceLines = isDeep }) {
  if (files.length === 0 || isStopping) return nothing
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-count-'))
  const counts = path.join(folder, 'counts.json')
  const words = [
    ...(withSourceLines ? ['--enable-source-maps'] : []),
    '--test',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${isDeep ? limitMs.deep : limitMs.usual}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./bin/count-reporter.mjs',
    `--test-reporter-destination=${counts}`,
    ...files,
  ]
  // Two hundred processes load the same two thousand modules: compiled by the first, they start a fifth sooner.
  const compiled = { NODE_COMPILE_CACHE: path.join(folder, 'compiled') }
  const runner = spawn(process.execPath, words, { stdio: 'inherit', env: { ...process.env, ...compiled, ...env } })
  const end = () => runner.kill('SIGTERM')
  process.on('SIGTERM', end)
  const [status] = await once(runner, 'exit')
  process.off('SIGTERM', end)
  const counted = read(counts)
  rmSync(folder, { recursive: true })
  return (status !== 0 || isStopping) && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return nothing
  }
}
