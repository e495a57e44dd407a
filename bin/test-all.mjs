import { randomInt } from 'node:crypto'
import { globSync } from 'node:fs'
import path from 'node:path'
import { buildAndNote } from './build-when-stale.mjs'
import { runChecks } from './check.mjs'
import { withDebianPostgres } from './debian-postgres.mjs'
import { totalOf, writeDeepResults } from './deep-results.mjs'
import { runTests } from './run-tests.mjs'
import { startTestDatabase } from './test-database.mjs'
import { installTools } from './test-tools.mjs'

/** Two at once, as most machines can. Servers are killed while a first start is made; the starts that are timed come after both. */
const stages = [
  { name: 'Rules, stores, pages', files: 'dist/{src,simulators,seeds}/**/*.test.js', concurrency: 2 },
  { name: 'Contracts', files: 'dist/test/{support,contract}/**/*.test.js', concurrency: 2 },
  { name: 'Journeys', files: 'dist/test/journeys/**/*.test.js', concurrency: 2 },
  { name: 'Faults', files: 'dist/test/faults/**/*.test.js', concurrency: 2 },
]

/** Of every random test of this run. */
const seed = process.env.MOTCUA_SEED ?? randomInt(2 ** 31)

/** Runs everything, or what the words name; prints one closing line and returns the exit status. */
export async function testAll(words) {
  process.chdir(path.dirname(import.meta.dirname))
  const isDeep = words.includes('--deep')
  const parts = words.filter((word) => !word.startsWith('--')).map((word) => word.replace(/\.tsx?$/, ''))
  const began = performance.now()
  const results = parts.length === 0 ? [judgeTools()] : []
  await buildAndNote()
  if (parts.length === 0) results.push(countChecks(runChecks()))
  results.push(...(await runStages(parts, isDeep)))
  if (isDeep && parts.length === 0) results.push(await runOnOldestPostgres())
  const ms = performance.now() - began
  if (isDeep) writeDeepResults(results, { parts, ms })
  return close(results, { ms, isWhole: parts.length === 0 && !isDeep })
}

/** Without its tools a test skips itself and is counted so; in CI that would be a gap nobody sees. */
function judgeTools() {
  const missing = installTools()
  if (missing.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  console.log(`Not installed: ${missing.join(', ')}; tests that need them are skipped.`)
  return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: 0 }
}

function countChecks(checks) {
  const passed = checks.filter(({ ok }) => ok).length
  return { passed, failed: checks.length - passed, skipped: 0 }
}

async function runStages(parts, isDeep) {
  const env = { MOTCUA_SEED: String(seed), ...(isDeep && { MOTCUA_DEEP: '1' }) }
  const database = await startTestDatabase()
  const withSourceLines = isDeep || parts.length > 0
  const results = []
  try {
    for (const { name, files, concurrency } of stages) {
      const found = globSync(files).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
      if (found.length > 0) console.log(`\n${name}: ${found.length} files`)
      results.push(
        await runTests(found, { concurrency, isDeep, withSourceLines, env: { ...env, ...addressesOf(database) } }),
      )
    }
  } finally {
    await database.stop()
  }
  return results
}

/** Everything that touches the database once more, on the oldest server that is promised. */
async function runOnOldestPostgres() {
  return withDebianPostgres(async (superuserUrl) => {
    console.log('\nOnce more on Debian’s PostgreSQL 15')
    const database = await startTestDatabase(superuserUrl)
    const files = globSync('dist/src/**/*.test.js').filter((file) => !file.endsWith('/embedded.test.js'))
    const env = { MOTCUA_SEED: String(seed), ...addressesOf(database) }
    const result = await runTests(files, { concurrency: 2, env, withSourceLines: true })
    await database.stop()
    const samples = result.samples?.map((sample) => ({ ...sample, message: `on PostgreSQL 15: ${sample.message}` }))
    return { ...result, samples }
  })
}

function addressesOf({ templateUrl, superuserUrl }) {
  return { MOTCUA_TEST_DATABASE: templateUrl, MOTCUA_TEST_SUPERUSER: superuserUrl }
}

function close(results, { ms, isWhole }) {
  const { passed, failed, skipped } = totalOf(results)
  console.log(`\n${(ms / 1000).toFixed(0)} s, random cases of seed ${seed}`)
  if (passed + failed === 0) console.log('No test ran.')
  if (failed > 0 && isWhole)
    console.log('Run by itself (node bin/test.mjs <part of its path>), a file tells lines of the sources.')
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 || passed === 0 ? 1 : 0
}
