// Runs a script again under the Node that npm installed, where the machine's own is too old for the program.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const needed = 24
const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname))

/** True when this process is modern enough; otherwise the script runs in a child, and this process only waits for it. */
export function isModernNode(script) {
  if (Number.parseInt(process.versions.node, 10) >= needed) return true
  const modern = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(modern)) {
    console.error(`Node ${needed} is needed and ${modern} is missing: run "npm ci" first, with optional packages.`)
    process.exit(1)
  }
  // The channel tells the child when we are gone, even by kill -9.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
  const child = spawn(modern, [path.join(root, 'bin', script), ...process.argv.slice(2)], { stdio })
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (status, signal) => process.exit(status ?? (signal ? 1 : 0)))
  return false
}
