// Runs one of the program's commands, such as "backup"; every npm script of that kind comes here.
import { isModernNode } from './modern-node.mjs'

if (isModernNode('command.mjs')) {
  const { buildWhenStale } = await import('./build-when-stale.mjs')
  await buildWhenStale()
  await import('../dist/src/commands/main.js')
}
