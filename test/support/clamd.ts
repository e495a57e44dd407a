import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The test file that every scanner must find (EICAR), written in two halves so that this source is not found itself. */
export const eicar = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}${'$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`)

/** A real clamd of the test's own, whose signature base has one line: the EICAR file, wherever in a file it stands. */
export interface TestClamd {
  address: string
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export async function startClamd(): Promise<TestClamd> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motcua-clamd-'))
  const socket = path.join(folder, 'clamd.ctl')
  mkdirSync(path.join(folder, 'base'))
  writeFileSync(path.join(folder, 'base/eicar.ndb'), `Eicar.Test:0:*:${eicar.toString('hex')}\n`)
  const settings = [`DatabaseDirectory ${path.join(folder, 'base')}`, `LocalSocket ${socket}`, 'Foreground yes']
  writeFileSync(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  let running: ChildProcess | undefined
  const start = async () => {
    running = spawn('clamd', ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
    for (let waited = 0; !existsSync(socket); waited += 50) {
      if (waited > 20_000 || running.exitCode !== null) throw new Error('clamd did not start')
      await wait(50)
    }
  }
  const stop = async () => {
    if (!running) return
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    running = undefined
    await ended
    rmSync(socket, { force: true })
  }
  const close = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { address: `unix:${socket}`, start, stop, close }
}
