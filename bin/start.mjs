// Builds what is not built yet and runs the program: the second half of "npm ci && npm start".
import { isModernNode } from './modern-node.mjs'

if (isModernNode('start.mjs')) {
  const { buildWhenStale } = await import('./build-when-stale.mjs')
  await buildWhenStale()
  await import('../dist/src/main.js')
}
