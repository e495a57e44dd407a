import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const script = path.resolve('bin/start.mjs')

/** The program as `npm start` runs it. */
export interface StartedScript {
  child: ChildProcess
  /** All that it has said so far. */
  said(): string
  /** Until it greets; how long that took. */
  greeted(): Promise<number>
  /** Its exit status. */
  ended(): Promise<number | null>
}

/** Runs the start script with these settings and none of ours; `through` puts a shell in between, as npm does. */
export function runStartScript(environment: Record<string, string>, through?: 'shell'): StartedScript {
  const { PATH = '', HOME = '' } = process.env
  const command = through ? ['sh', '-c', `'${process.execPath}' '${script}'; exit $?`] : [process.execPath, script]
  const [program = '', ...words] = command
  const began = performance.now()
  const child = spawn(program, words, { env: { PATH, HOME, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const exit = once(child, 'exit')
  return {
    child,
    said: () => output,
    async greeted() {
      while (!output.includes('Ctrl-C')) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the program ended:\n${output}`)
        await sleep(20)
      }
      return performance.now() - began
    },
    async ended() {
      const [status] = await exit
      return status
    },
  }
}
