// Builds, then runs the tests named on the command line (or all of them) with Node's own runner.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { build } from './build.mjs'
import { startTestDatabase } from './test-database.mjs'

await build()
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const files = globSync('dist/{src,simulators,seeds,test}/**/*.test.js').filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word.replace(/\.tsx?$/, ''))),
)
const database = await startTestDatabase()
// Ctrl-C reaches the runner too; we only wait for it and then stop the server.
process.on('SIGINT', () => undefined)
try {
  const env = {
    ...process.env,
    MOTCUA_TEST_DATABASE: database.templateUrl,
    MOTCUA_TEST_SUPERUSER: database.superuserUrl,
  }
  const words = ['--enable-source-maps', '--test', '--test-concurrency=2', ...files]
  const [status] = await once(spawn(process.execPath, words, { stdio: 'inherit', env }), 'exit')
  process.exitCode = status ?? 1
} finally {
  await database.stop()
}
