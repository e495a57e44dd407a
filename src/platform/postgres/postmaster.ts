import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { isAlive } from '../process-lock.js'

/** The server that wrote `postmaster.pid`, dead or alive. */
export interface Postmaster {
  pid: number
  port: number
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
    const [pid, port] = [Number(lines[0]), Number(lines[3])]
    return pid > 0 && port > 0 ? { pid, port } : undefined
  } catch {
    return undefined
  }
}

/** True when the cluster's own server lives, be it ours or one that a killed program left behind. */
export function isServing(cluster: string): boolean {
  const postmaster = readPostmaster(cluster)
  return postmaster !== undefined && isAlive(postmaster.pid) && worksIn(postmaster.pid, cluster) !== false
}

/**
 * Removes a `postmaster.pid` whose process id now belongs to someone else; PostgreSQL would refuse to start for it.
 * A file of a dead process is left to PostgreSQL, which also looks for orphans still writing to the cluster.
 */
export function forgetRecycledPostmaster(cluster: string): void {
  const postmaster = readPostmaster(cluster)
  if (!postmaster || !isAlive(postmaster.pid) || isServing(cluster)) return
  if (!anyoneWorksIn(cluster)) rmSync(pidFile(cluster), { force: true })
}

/** Whether the process has the cluster as its working folder, as every PostgreSQL process has; undefined when unknowable. */
function worksIn(pid: number | string, cluster: string): boolean | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return undefined
  }
}

function anyoneWorksIn(cluster: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => worksIn(pid, cluster))
}

/** Connects as the superuser when the server of exactly this cluster answers on the port; undefined when it does not yet. */
export async function connectTo(cluster: string, url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
    if (rows[0]?.folder === cluster) return client
    await client.end()
  } catch {
    await client.end().catch(() => undefined)
  }
  return undefined
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}
