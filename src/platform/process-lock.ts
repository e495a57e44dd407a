import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from './cannot-start.js'

/**
 * Runs the work while no other living process holds the same lock file. The file names its holder by process id and
 * birth, so that one left behind by `kill -9`, or by another life of the machine, stops nobody.
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  await takeLock(file)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

async function takeLock(file: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (!tryLock(file)) {
    if (!isHeld(file)) rmSync(file, { force: true })
    else if (Date.now() > deadline)
      throw new CannotStart(`Another process has held ${file} for a minute; stop it first.`)
    else await sleep(50)
  }
}

function tryLock(file: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, identityOf(process.pid), { mode: 0o600 })
  try {
    // A link appears whole or not at all: nobody reads a lock that is only half written.
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function isHeld(file: string): boolean {
  const written = readOrEmpty(file)
  const pid = Number.parseInt(written, 10)
  return !Number.isNaN(pid) && isAlive(pid) && identityOf(pid) === written
}

/** True when a process of that id exists, also one of another user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Process ids come back, in containers at every start: the tick a process was born at tells it from its successor. */
function identityOf(pid: number): string {
  const born = readOrEmpty(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? ''
  return `${pid} ${born}`
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
