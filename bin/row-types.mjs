// "npm run row-types": writes the row types of the migrated database into src/platform/postgres/schema.ts.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { build } from './build.mjs'
import { startTestDatabase } from './test-database.mjs'

await build()
const { withConnection } = await import('../dist/src/platform/postgres/connection.js')
const { writeRowTypes } = await import('../dist/src/platform/postgres/row-types.js')
const database = await startTestDatabase()
try {
  const types = await withConnection(database.templateUrl, writeRowTypes)
  writeFileSync('src/platform/postgres/schema.ts', types)
  execFileSync('npx', ['--no-install', 'biome', 'check', '--write', 'src/platform/postgres/schema.ts'], {
    stdio: 'ignore',
  })
} finally {
  await database.stop()
}
