// Debian's own PostgreSQL 15 in a folder of its own: the oldest server that motcua promises to work with.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { install } from './test-tools.mjs'

const programs = '/usr/lib/postgresql/15/bin'
const password = 'test'

/** Runs the work with the address of such a server; where it cannot be had, that is told and nothing ran. */
export async function withDebianPostgres(work) {
  const isRoot = process.getuid?.() === 0
  if (!existsSync(programs) && isRoot) install(['postgresql-15'])
  if (!existsSync(programs)) {
    console.log('Debian’s PostgreSQL 15 is not installed here: not tried on it.')
    return { passed: 0, failed: process.env.CI === 'true' ? 1 : 0, skipped: 1 }
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'motcua-postgres-15-'))
  const user = isRoot ? { uid: 65534, gid: 65534 } : {}
  try {
    return await serve(folder, user, work)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serve(folder, user, work) {
  const { findFreePort } = await import('../dist/src/platform/free-port.js')
  const port = await findFreePort()
  const [passwordFile, cluster] = [path.join(folder, 'password'), path.join(folder, 'cluster')]
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid) for (const file of [folder, passwordFile]) chownSync(file, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const options = { ...user, cwd: '/', stdio: 'ignore' }
  const initial = ['-D', cluster, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8']
  execFileSync(path.join(programs, 'initdb'), [...initial, '--locale=C.UTF-8', '--no-sync'], options)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=300']
  const words = ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(path.join(programs, 'postgres'), words, { ...options, detached: true })
  const exit = once(server, 'exit')
  try {
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    await reach(url)
    return await work(url)
  } finally {
    server.kill('SIGINT')
    await exit
  }
}

async function reach(url) {
  const { canLogIn } = await import('../dist/src/platform/postgres/connection.js')
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (await canLogIn(url)) return
    await sleep(100)
  }
  throw new Error('Debian’s PostgreSQL 15 did not start')
}
