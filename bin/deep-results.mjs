// What the long runs found, kept for people who decide whether to trust a release.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const page = 'docs/operations/deep-test-results.md'
const whole = 'everything'

/** The counts of several runs, added up. */
export function totalOf(results) {
  const total = (kind) => results.reduce((sum, counts) => sum + counts[kind], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/**
 * Writes what `npm run test:deep` did: what ran, counts, what failed, and every random sample with its seed. The whole run begins the page
 * anew; a part that is run by itself replaces its own lines and leaves the others.
 */
export function writeDeepResults(results, { parts, ms }) {
  const today = new Date().toISOString().slice(0, 10)
  const { passed, failed, skipped } = totalOf(results)
  const counts = `**${passed} passed, ${failed} failed, ${skipped} skipped** in ${Math.ceil(ms / 60_000)} minutes`
  const what = parts.length === 0 ? whole : `\`${parts.join(' ')}\``
  const failures = results.flatMap(({ failures: named = [] }) => named)
  const named = failures
    .map(({ file, name }) => `; failed: \`${nameOf(file)}\` ${name.replaceAll('|', '\\|')}`)
    .join('')
  const run = [today, what, `${counts}; ${os.cpus().length} cores, Node ${process.versions.node}${named}`]
  const samples = results.flatMap(({ samples = [] }) => samples)
  const rows = samples.map(({ file, message }) => [today, nameOf(file), message.replaceAll('|', '\\|')])
  const kept = parts.length === 0 ? { runs: [], rows: [] } : readPage()
  const ran = new Set(rows.map(([, name]) => name))
  writeFileSync(
    page,
    pageOf({
      runs: [...kept.runs.filter(([, name]) => name !== what), run],
      rows: [...kept.rows.filter(([, name]) => !ran.has(name)), ...rows].sort(([, one], [, other]) =>
        one.localeCompare(other),
      ),
    }),
  )
}

/** Compiled or by its source map: what it is called in the tree. */
const nameOf = (file) =>
  path
    .relative('.', file)
    .replace(/^dist\//, '')
    .replace(/\.test\.[jt]sx?$/, '')

/** The lines of both tables as they stand. */
function readPage() {
  if (!existsSync(page)) return { runs: [], rows: [] }
  const tables = readFileSync(page, 'utf8').split('\n## ')
  const linesOf = (table = '') =>
    [...table.matchAll(/^\| (\d{4}-\d\d-\d\d) \| (.*?) \| (.*) \|$/gm)].map(([, day, what, said]) => [day, what, said])
  return { runs: linesOf(tables[0]), rows: linesOf(tables[1]) }
}

function pageOf({ runs, rows }) {
  const table = (head, lines) => [head, '|---|---|---|', ...lines.map((cells) => `| ${cells.join(' | ')} |`), '']
  return [
    '# The last long runs',
    '',
    'Written by `npm run test:deep`: everything `npm test` runs, with every random sample and every fault run at full length, and',
    'once more on PostgreSQL 15. A part that was run by itself later stands with its own day.',
    '',
    ...table('| day | what ran | result |', runs),
    '## Random samples and faults',
    '',
    ...table('| day | test | what it says |', rows),
  ].join('\n')
}
