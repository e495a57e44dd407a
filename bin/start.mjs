// Builds what is not built yet and runs the program: the second half of "npm ci && npm start".
import * as module from 'node:module'
import path from 'node:path'
import { isModernNode } from './modern-node.mjs'

if (isModernNode('start.mjs')) {
  const { buildWhenStale } = await import('./build-when-stale.mjs')
  await buildWhenStale()
  // Half a second of every later start.
  module.enableCompileCache(path.join(import.meta.dirname, '../dist/compile-cache'))
  await import('../dist/src/main.js')
}
