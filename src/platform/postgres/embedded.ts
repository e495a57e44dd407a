import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { CannotStart } from '../cannot-start.js'
import { findFreePort, isFreePort } from '../free-port.js'
import { isAlive, whileLocked } from '../process-lock.js'
import {
  copyBinaries,
  findPostgresBinaries,
  hasLibraryLinks,
  isWritable,
  makeLibraryLinks,
  type PostgresBinaries,
} from './binaries.js'
import { type ClusterRecord, clusterPath, recordFor, saveRecord } from './cluster-record.js'
import { connectTo, forgetRecycledPostmaster, isServing, readPostmaster } from './postmaster.js'
import { lastWordsOf, makeCluster, type ServerSettings, spawnServer } from './server-process.js'
import { isEnterableByOthers, serverUser } from './server-user.js'

export interface EmbeddedPostgresOptions {
  dataFolder: string
  /** A port that must be had. Without it a free one is chosen once and remembered. */
  port?: number
  settings?: ServerSettings
}

export interface EmbeddedPostgres {
  /** Database `motcua` as the role that owns it and may make roles, but is no superuser. */
  ownerUrl: string
  superuserUrl: string
  port: number
  /** Stops the server, unless another program of the same data folder still uses it. */
  stop(): Promise<void>
}

/** One running cluster as the functions of this file see it. */
interface Cluster {
  options: EmbeddedPostgresOptions
  record: ClusterRecord
  folder: string
  binaries: PostgresBinaries
  logFile: string
}

/** Every program that uses the server holds this lock shared; who can take it alone is the last and stops the server. */
const inUse = 'pg_catalog.pg_advisory_lock_shared(7003)'

/** Starts PostgreSQL in the data folder, or joins the one that already serves it, and brings it back whenever it dies. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const record = recordFor(options.dataFolder)
  return exclusively(options, async () => {
    const cluster = await prepareCluster(options, record)
    const keeper = await join(cluster)
    await makeOwner(keeper, record)
    const watch = watchOver(cluster, keeper)
    return {
      ownerUrl: urlOf(cluster, 'motcua_owner', record.ownerPassword, 'motcua'),
      superuserUrl: superuserUrl(cluster),
      port: record.port,
      stop: async () => {
        const keeper = await watch.end()
        await exclusively(options, () => leave(cluster, keeper))
      },
    }
  })
}

function exclusively<T>(options: EmbeddedPostgresOptions, work: () => Promise<T>): Promise<T> {
  return whileLocked(path.join(options.dataFolder, 'postgres.lock'), work)
}

async function prepareCluster(options: EmbeddedPostgresOptions, record: ClusterRecord): Promise<Cluster> {
  const place = clusterPath(options.dataFolder, record)
  const binaries = placeBinaries(path.dirname(place))
  if (!existsSync(place)) {
    if (record.port !== 0)
      throw new CannotStart(
        `The database of ${options.dataFolder} is gone from ${place}: put it back, or remove the data folder to begin anew.`,
      )
    const isThrowaway = options.settings?.fsync === 'off'
    await makeCluster(binaries, place, { password: record.superuserPassword, isThrowaway })
  }
  const logFile = path.join(options.dataFolder, 'postgres.log')
  return { options, record, folder: realpathSync(place), binaries, logFile }
}

/** The binaries where they lie, or a copy where the server's user can reach them. */
function placeBinaries(parent: string): PostgresBinaries {
  const binaries = findPostgresBinaries()
  if (!hasLibraryLinks(binaries.folder) && isWritable(binaries.folder)) makeLibraryLinks(binaries.folder)
  const reachable = !serverUser() || isEnterableByOthers(path.join(binaries.folder, 'bin'))
  return reachable && hasLibraryLinks(binaries.folder) ? binaries : copyBinaries(binaries, parent)
}

/** A connection to the cluster's server, which is started when it does not live. */
async function join(cluster: Cluster): Promise<Client> {
  const deadline = Date.now() + 60_000
  forgetRecycledPostmaster(cluster.folder)
  while (Date.now() < deadline) {
    const client = isServing(cluster.folder) ? await joinServing(cluster) : await startServer(cluster)
    if (client) {
      await client.query(`select ${inUse}`)
      return client
    }
    await sleep(100)
  }
  throw new CannotStart(
    `PostgreSQL did not start within a minute: ${lastWordsOf(cluster.logFile)} (see ${cluster.logFile}).`,
  )
}

async function joinServing(cluster: Cluster): Promise<Client | undefined> {
  rememberPort(cluster, readPostmaster(cluster.folder)?.port ?? cluster.record.port)
  return connectTo(cluster.folder, superuserUrl(cluster))
}

async function startServer(cluster: Cluster): Promise<Client | undefined> {
  rememberPort(cluster, await choosePort(cluster))
  const { logFile, options, record } = cluster
  const server = spawnServer(cluster.binaries, cluster.folder, {
    port: record.port,
    logFile,
    settings: options.settings,
  })
  for (let waited = 0; waited < 60_000 && !server.hasExited(); waited += 25) {
    const client = await connectTo(cluster.folder, superuserUrl(cluster))
    if (client) return client
    await sleep(25)
  }
  if (mayPass(lastWordsOf(logFile))) return undefined
  throw new CannotStart(`PostgreSQL did not start: ${lastWordsOf(logFile)} (see ${logFile}).`)
}

/** Orphans of a killed server leave by themselves within moments; another starter may have been faster. */
function mayPass(words: string): boolean {
  return /shared memory block|lock file|could not bind|could not create any TCP/.test(words)
}

async function choosePort(cluster: Cluster): Promise<number> {
  const wanted = cluster.options.port ?? cluster.record.port
  if (wanted !== 0 && (await isFreePort(wanted))) return wanted
  if (cluster.options.port) throw new CannotStart(`Port ${wanted}, wanted for PostgreSQL, is in use.`)
  return findFreePort()
}

function rememberPort(cluster: Cluster, port: number): void {
  if (cluster.record.port === port) return
  cluster.record.port = port
  saveRecord(cluster.options.dataFolder, cluster.record)
}

async function makeOwner(client: Client, record: ClusterRecord): Promise<void> {
  const { rows } = await client.query(`select 1 from pg_database where datname = 'motcua'`)
  if (rows.length > 0) return
  const role = escapeIdentifier('motcua_owner')
  await client.query(`drop role if exists ${role}`)
  await client.query(`create role ${role} login createrole nosuperuser password ${escapeLiteral(record.ownerPassword)}`)
  await client.query(`create database motcua owner ${role}`)
}

/** Holds a connection to the server; when it breaks, the server died or restarts, and is brought back on the same port. */
function watchOver(cluster: Cluster, first: Client): { end(): Promise<Client | undefined> } {
  const samePlace = { ...cluster, options: { ...cluster.options, port: cluster.record.port } }
  let keeper: Client | undefined
  let ended = false
  let revival = Promise.resolve()
  const hold = (client: Client) => {
    keeper = client
    client.once('end', () => {
      keeper = undefined
      if (!ended) revival = revive()
    })
  }
  const revive = async () => {
    while (!ended && !keeper) {
      await exclusively(cluster.options, async () => hold(await join(samePlace))).catch(() => sleep(1_000))
    }
  }
  const end = async () => {
    ended = true
    await Promise.race([revival, sleep(5_000, undefined, { ref: false })])
    return keeper
  }
  hold(first)
  return { end }
}

async function leave(cluster: Cluster, keeper: Client | undefined): Promise<void> {
  const client = keeper ?? (isServing(cluster.folder) ? await joinServing(cluster) : undefined)
  if (!client) return
  await client.query('select pg_advisory_unlock_all()')
  const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock(7003) as last')
  const postmaster = readPostmaster(cluster.folder)
  if (rows[0]?.last && postmaster) await stopServer(postmaster.pid)
  await client.end().catch(() => undefined)
}

/** Fast shutdown: open transactions are rolled back, everything committed is written; the rude way only after ten seconds. */
async function stopServer(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 10_000 && isAlive(pid); waited += 20) await sleep(20)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
}

function superuserUrl(cluster: Cluster): string {
  return urlOf(cluster, 'postgres', cluster.record.superuserPassword, 'postgres')
}

function urlOf(cluster: Cluster, role: string, password: string, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${cluster.record.port}/${database}`
}
