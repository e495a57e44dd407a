import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { fillDraft } from '../../seeds/file-dossier.js'
import { keyringFrom } from '../../src/platform/crypto.js'
import { asSystem } from '../../src/platform/db.js'
import { openLocalStorage } from '../../src/platform/local-storage.js'
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded.js'
import { sealedStorage } from '../../src/platform/sealed-storage.js'
import { testDatabaseSecret } from '../support/test-secret.js'
import { openTown, type Town, type TownCitizen } from '../support/town.js'

const main = path.resolve(import.meta.dirname, '../../src/main.js')

/** A town on a durable PostgreSQL of its own, and files on a real disk: what survives here survives. */
export interface FaultGround {
  town: Town
  dataFolder: string
  superuserUrl: string
  close(): Promise<void>
}

export async function openFaultGround(): Promise<FaultGround> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'motcua-faults-'))
  chmodSync(dataFolder, 0o711)
  const postgres = await startEmbeddedPostgres({
    dataFolder: path.join(dataFolder, 'data'),
    settings: { max_connections: '100' },
  })
  // The same preparation as for all tests, on this server.
  const { startTestDatabase } = await import(pathToFileURL(path.resolve('bin/test-database.mjs')).href)
  const { templateUrl } = await startTestDatabase(postgres.superuserUrl)
  process.env.MOTCUA_TEST_SUPERUSER = postgres.superuserUrl
  process.env.MOTCUA_TEST_DATABASE = templateUrl
  const storage = sealedStorage(
    await openLocalStorage(path.join(dataFolder, 'program', 'files')),
    keyringFrom(testDatabaseSecret),
  )
  const leaving: (() => unknown)[] = []
  const town = await openTown({ after: (leave: () => unknown) => leaving.push(leave) } as never, {
    mayLoseConnections: true,
    needs: { storage, now: () => new Date() },
  })
  // The demo's own dossiers are not what is tried here.
  await asSystem(town.needs.db, (tx) => tx.updateTable('installation').set({ seededAt: new Date() }).execute())
  const close = async (): Promise<void> => {
    for (const program of running) await program.kill()
    for (const leave of leaving) await leave()
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { town, dataFolder, superuserUrl: postgres.superuserUrl, close }
}

// Whatever a failed test left running ends with the ground.
const running = new Set<KillableProgram>()

/** The program in a process of its own, to be killed. */
export class KillableProgram {
  readonly url: string
  private readonly child: ChildProcess

  private constructor(url: string, child: ChildProcess) {
    this.url = url
    this.child = child
    running.add(this)
  }

  static async start({ town, dataFolder }: FaultGround): Promise<KillableProgram> {
    const { ownerUrl, appUrl, jobsUrl } = town.database
    const child = spawn(process.execPath, [main], {
      env: {
        ...process.env,
        ...{ MOTCUA_MODE: 'demo', MOTCUA_SECRET: testDatabaseSecret, MOTCUA_RATE_LIMIT: 'off', PORT: '0' },
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

/** A filled draft and the person who is about to submit it. */
export interface Filing {
  draftId: string
  citizen: TownCitizen
  cookie: string
}

/** Filled drafts of several people, each with its papers. */
export async function fillDrafts(town: Town, count: number, round: number): Promise<Filing[]> {
  const filings: Filing[] = []
  for (let index = 0; index < count; index += 1) {
    const citizen = town.citizen(index % 6)
    const filing = {
      procedureCode: '1.001699',
      citizen,
      personId: citizen.id,
      agencyId: town.agency().id,
      ...({ channel: 'online', returnWay: 'portal', language: 'vi', officerId: null } as const),
      n: round * 100 + index,
    }
    const draftId = await fillDraft(town.needs, filing, { kind: 'citizen', id: citizen.id })
    filings.push({ draftId, citizen, cookie: await town.logInAs(citizen) })
  }
  return filings
}

/** What the person's browser holds when the last page is open: cookies, and the fields the button will send. */
export interface OpenPage {
  filing: Filing
  cookie: string
  fields: URLSearchParams
}

const checkPath = (draftId: string): string => `/nop-ho-so/ban-thao/${draftId}/kiem-tra`
export const donePath = (draftId: string): string => `/nop-ho-so/ban-thao/${draftId}/xong`

export async function openLastPage(url: string, filing: Filing): Promise<OpenPage> {
  const answer = await fetch(url + checkPath(filing.draftId), { headers: { cookie: filing.cookie } })
  const token = /name="_csrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
  const cookies = [filing.cookie, ...answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')]
  return { filing, cookie: cookies.join('; '), fields: new URLSearchParams({ _csrf: token, 'cam-doan': 'co' }) }
}

/** Presses the last button. True when the program acknowledged: it led to the page that shows the code. */
export async function pressSubmit(url: string, { filing, cookie, fields }: OpenPage): Promise<boolean> {
  try {
    const answer = await fetch(url + checkPath(filing.draftId), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie },
      body: fields,
    })
    return answer.status === 303 && answer.headers.get('location') === donePath(filing.draftId)
  } catch {
    return false
  }
}
