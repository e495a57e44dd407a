// "npm run bench": measures the program against floors taken in the same run, and writes bench/results/.
import path from 'node:path'
import { isModernNode } from './modern-node.mjs'

if (isModernNode('bench.mjs')) {
  process.chdir(path.dirname(import.meta.dirname))
  const { buildWhenStale } = await import('./build-when-stale.mjs')
  await buildWhenStale()
  await import('../dist/bench/main.js')
}
