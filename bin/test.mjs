// Builds, then runs the tests named on the command line (or all of them) with Node's own runner.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { build } from './build.mjs'

await build()
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const files = globSync('dist/{src,simulators,seeds,test}/**/*.test.js').filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word.replace(/\.tsx?$/, ''))),
)
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', '--test-concurrency=2', ...files], {
  stdio: 'inherit',
})
process.exit(run.status ?? 1)
