import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '../cannot-start.js'
import { makeFolder } from '../folders.js'
import { isEnterableByOthers, serverUser } from './server-user.js'

/** What a data folder remembers of its cluster. Kept readable for its owner only: it holds the passwords. */
export interface ClusterRecord {
  /** Folder of the cluster's files; `postgres` inside the data folder, or an absolute path. */
  cluster: string
  /** 0 until the cluster was made. */
  port: number
  superuserPassword: string
  ownerPassword: string
}

/** Where root keeps clusters whose data folder lies where the server's user may not enter (under /root, say). */
const sharedParent = '/var/lib/motcua'

/** The record of the data folder's cluster, made at the first start and never changed but for the port. */
export function recordFor(dataFolder: string): ClusterRecord {
  // Others may walk through, for root lends the server another user; every file in it is closed to them.
  makeFolder(dataFolder, 0o711)
  if (existsSync(recordFile(dataFolder))) return readRecord(dataFolder)
  const record: ClusterRecord = {
    cluster: clusterFolder(dataFolder),
    port: 0,
    superuserPassword: randomBytes(24).toString('base64url'),
    ownerPassword: randomBytes(24).toString('base64url'),
  }
  saveRecord(dataFolder, record)
  return record
}

function clusterFolder(dataFolder: string): string {
  if (!serverUser() || isEnterableByOthers(dataFolder)) return 'postgres'
  const home = path.join(sharedParent, randomUUID())
  makeFolder(sharedParent, 0o711)
  makeFolder(home, 0o711)
  writeFileSync(path.join(home, 'data-folder'), `${path.resolve(dataFolder)}\n`)
  return path.join(home, 'postgres')
}

/** Where the cluster's files are, once and for all. */
export function clusterPath(dataFolder: string, record: ClusterRecord): string {
  return path.resolve(dataFolder, record.cluster)
}

export function saveRecord(dataFolder: string, record: ClusterRecord): void {
  const file = recordFile(dataFolder)
  try {
    writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch (error) {
    throw new CannotStart(
      `The data folder ${dataFolder} is not writable (${codeOf(error)}): set MOTCUA_DATA to one that is.`,
    )
  }
}

function readRecord(dataFolder: string): ClusterRecord {
  const file = recordFile(dataFolder)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClusterRecord
  } catch (error) {
    throw new CannotStart(
      `${file} cannot be read (${codeOf(error)}): start as the user who made the data folder, or set MOTCUA_DATA.`,
    )
  }
}

function recordFile(dataFolder: string): string {
  return path.join(dataFolder, 'postgres.json')
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
