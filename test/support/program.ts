import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { openClock } from '../../src/boot/demo-clock.js'
import { readConfig } from '../../src/config/index.js'
import { keyringFrom } from '../../src/platform/crypto.js'
import { asSystem } from '../../src/platform/db.js'
import { openLocalStorage } from '../../src/platform/local-storage.js'
import { sealedStorage } from '../../src/platform/sealed-storage.js'
import { startBrowser } from './browser.js'
import { Partners } from './partners.js'
import { testDatabaseSecret } from './test-secret.js'
import { openTown, type Town } from './town.js'

const main = path.resolve(import.meta.dirname, '../../src/main.js')
const warning = 40

/** The whole program as a user runs it, in a process of its own, with its simulators. */
export interface Program {
  url: string
  partners: Partners
  browser: Browser
  /** The same database and files, for a test that prepares through use cases what its journey is not about. */
  town: Town
  /** Messages of warnings and errors that the program logged. */
  troubles(): string[]
}

/**
 * Starts the program on a town of its own at the real time, or at that of `MOTCUA_DEMO_CLOCK`, and a browser; call it at the top of a test
 * file, with which all end.
 */
export async function startProgram(environment: Record<string, string> = {}): Promise<Program> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'motcua-journey-'))
  const storage = sealedStorage(await openLocalStorage(path.join(dataFolder, 'files')), keyringFrom(testDatabaseSecret))
  // The program joins a clock that was set in its data folder.
  const { now } = openClock({ dataFolder, demoClock: readConfig(environment).demoClock })
  const town = await openTown({ after: () => undefined }, { needs: { storage, now } })
  // The town stands already; its tests file the dossiers they are about.
  await asSystem(town.needs.db, (tx) => tx.updateTable('installation').set({ seededAt: now() }).execute())
  const running = run({
    MOTCUA_MODE: 'demo',
    MOTCUA_DATA: dataFolder,
    MOTCUA_SECRET: testDatabaseSecret,
    PORT: '0',
    DATABASE_URL: town.database.ownerUrl,
    DATABASE_APP_URL: town.database.appUrl,
    DATABASE_JOBS_URL: town.database.jobsUrl,
    ...environment,
  })
  const browser = await startBrowser()
  after(async () => {
    await browser.close()
    await running.stop()
    await town.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const url = await running.url
  const partners = await Partners.find(readSimulatorsUrl(dataFolder))
  return { url, partners, browser, town, troubles: () => troublesIn(running.output()) }
}

interface Running {
  url: Promise<string>
  output(): string
  stop(): Promise<void>
}

function run(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, [...process.execArgv.filter((word) => word === '--enable-source-maps'), main], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return { url: greetedUrl(child, () => output), output: () => output, stop: () => stop(child, () => output) }
}

async function greetedUrl(child: ChildProcess, output: () => string): Promise<string> {
  for (let waited = 0; waited < 120_000; waited += 50) {
    const [, url] = /Portal\s+(http:\/\/\S+?)\/\n/.exec(output()) ?? []
    if (url && output().includes('Ctrl-C')) return url
    if (child.exitCode !== null) break
    await wait(50)
  }
  throw new Error(`the program did not start:\n${output()}`)
}

async function stop(child: ChildProcess, output: () => string): Promise<void> {
  if (child.exitCode !== null) throw new Error(`the program ended by itself:\n${output()}`)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const [status] = await ended
  if (status !== 0) throw new Error(`the program stopped with status ${status}:\n${output()}`)
}

function readSimulatorsUrl(dataFolder: string): string {
  const found: { simulatorsUrl: string } = JSON.parse(readFileSync(path.join(dataFolder, 'simulators.json'), 'utf8'))
  return found.simulatorsUrl
}

function troublesIn(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .filter((line) => (JSON.parse(line) as { level: number }).level >= warning)
}
