// "npm test": tools, build, checks, then every test. With part of a path, only the test files whose path holds it.
import { isModernNode } from './modern-node.mjs'

if (isModernNode('test.mjs')) {
  const { testAll } = await import('./test-all.mjs')
  process.exitCode = await testAll(process.argv.slice(2))
}
