// What the long run found, kept for people who decide whether to trust a release.
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const page = 'docs/operations/deep-test-results.md'

/** The counts of several runs, added up. */
export function totalOf(results) {
  const total = (kind) => results.reduce((sum, counts) => sum + counts[kind], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** Writes the page of the last `npm run test:deep`: what ran, counts, and every random sample with its seed. */
export function writeDeepResults(results, { parts, ms }) {
  const { passed, failed, skipped } = totalOf(results)
  const samples = results.flatMap(({ samples = [] }) => samples)
  const everything =
    'Written by `npm run test:deep`: everything `npm test` runs, with every random sample and every fault run at full length, and once more on PostgreSQL 15.'
  const lines = [
    '# The last long run',
    '',
    parts.length === 0
      ? everything
      : `Written by \`npm run test:deep -- ${parts.join(' ')}\`: of every test, only those of these names, at full length.`,
    '',
    `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}: ` +
      `**${passed} passed, ${failed} failed, ${skipped} skipped** in ${Math.round(ms / 60_000)} minutes.`,
    '',
    '| test | what it says |',
    '|---|---|',
    ...samples.map(({ file, message }) => `| ${nameOf(file)} | ${message.replaceAll('|', '\\|')} |`),
    '',
  ]
  writeFileSync(page, lines.join('\n'))
}

const nameOf = (file) => path.relative('dist', file).replace(/\.test\.js$/, '')
