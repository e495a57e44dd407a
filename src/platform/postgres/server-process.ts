import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { CannotStart } from '../cannot-start.js'
import type { PostgresBinaries } from './binaries.js'
import { type ServerUser, serverUser } from './server-user.js'

/** Durable first, small second: one machine that also runs the program. No statement texts in the log: they hold personal data. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '128MB',
  max_connections: '100',
  max_wal_size: '1GB',
  jit: 'off',
  timezone: 'Asia/Ho_Chi_Minh',
  password_encryption: 'scram-sha-256',
  log_timezone: 'Asia/Ho_Chi_Minh',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
}

export type ServerSettings = Partial<Record<keyof typeof settings | 'max_locks_per_transaction', string>>

export interface NewCluster {
  password: string
  /** Nothing in it has to survive a power cut. */
  isThrowaway: boolean
}

/** Makes the cluster beside its place and moves it there whole, so that a killed start leaves nothing half made. */
export async function makeCluster(binaries: PostgresBinaries, cluster: string, options: NewCluster): Promise<void> {
  const { password, isThrowaway } = options
  const user = serverUser()
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const file of [draft, passwordFile]) giveTo(user, file)
  try {
    await runInitdb(binaries, draft, [`--pwfile=${passwordFile}`, ...(isThrowaway ? ['--no-sync'] : [])])
    closeDoors(draft, user)
    renameSync(draft, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function runInitdb(binaries: PostgresBinaries, folder: string, more: string[]): Promise<void> {
  const words = [
    `--pgdata=${folder}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
    ...more,
  ]
  try {
    await promisify(execFile)(program(binaries, 'initdb'), words, { ...serverUser(), cwd: '/', env: environment() })
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n')
      .at(-1)
    throw new CannotStart(`PostgreSQL could not make its data folder ${folder}: ${said}`)
  }
}

/** Only passwords over loopback: no socket file, no trust, no replication. */
function closeDoors(cluster: string, user: ServerUser | undefined): void {
  const file = path.join(cluster, 'pg_hba.conf')
  writeFileSync(file, 'host all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o600 })
  giveTo(user, file)
}

function giveTo(user: ServerUser | undefined, file: string): void {
  if (user) chownSync(file, user.uid, user.gid)
}

/** A server that was just started: whether it is still there, and its log. */
export interface ServerProcess {
  hasExited(): boolean
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal does not stop it before the program has drained. */
export function spawnServer(binaries: PostgresBinaries, cluster: string, options: SpawnOptions): ServerProcess {
  const log = openSync(options.logFile, isLarge(options.logFile) ? 'w' : 'a', 0o600)
  const words = Object.entries({ ...settings, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(program(binaries, 'postgres'), ['-D', cluster, '-p', String(options.port), ...words], {
    ...serverUser(),
    cwd: '/',
    env: environment(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let exited = false
  child.once('exit', () => {
    exited = true
  })
  child.once('error', () => {
    exited = true
  })
  child.unref()
  return { hasExited: () => exited }
}

export interface SpawnOptions {
  port: number
  logFile: string
  settings?: ServerSettings | undefined
}

/** What the server said last, for the one sentence that a person gets to see. */
export function lastWordsOf(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  const told = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? ''
  return told.replace(/^.*?(FATAL|PANIC):\s*/, '')
}

function isLarge(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return size > 10 * 1024 * 1024
}

function program(binaries: PostgresBinaries, name: string): string {
  const file = path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  // Some unpackers drop the executable bit.
  if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755)
  return file
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
}
