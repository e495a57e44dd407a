import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { DurableTown } from './durable-town.js'
import { testDatabaseSecret } from './test-secret.js'

const main = path.resolve(import.meta.dirname, '../../src/main.js')

// Whatever a failed test left running ends with the town.
const running = new Set<KillableProgram>()

export async function endPrograms(): Promise<void> {
  for (const program of running) await program.kill()
}

/** The program in a process of its own, to be killed. */
export class KillableProgram {
  readonly url: string
  private readonly child: ChildProcess

  private constructor(url: string, child: ChildProcess) {
    this.url = url
    this.child = child
    running.add(this)
  }

  static async start({ town, dataFolder }: DurableTown, role: 'all' | 'web' = 'all'): Promise<KillableProgram> {
    const { ownerUrl, appUrl, jobsUrl } = town.database
    const child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        ...{
          MOTCUA_MODE: 'demo',
          MOTCUA_SECRET: testDatabaseSecret,
          MOTCUA_RATE_LIMIT: 'off',
          PORT: '0',
          MOTCUA_ROLE: role,
        },
        ...{
          MOTCUA_DATA: path.join(dataFolder, 'program'),
          DATABASE_URL: ownerUrl,
          DATABASE_APP_URL: appUrl,
          DATABASE_JOBS_URL: jobsUrl,
        },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text))
    for (let waited = 0; waited < 60_000 && child.exitCode === null; waited += 50) {
      const [, url] = /Portal\s+(http:\/\/\S+?)\/\n/.exec(said) ?? []
      if (url && said.includes('Ctrl-C')) return new KillableProgram(url.replace('localhost', '127.0.0.1'), child)
      await wait(50)
    }
    child.kill('SIGKILL')
    throw new Error(`the program did not start:\n${said}`)
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return
    const ended = once(this.child, 'exit')
    this.child.kill(signal)
    await ended
    running.delete(this)
  }
}
