import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { keyringFrom } from '../../src/platform/crypto.js'
import { asSystem } from '../../src/platform/db.js'
import { openLocalStorage } from '../../src/platform/local-storage.js'
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded.js'
import { sealedStorage } from '../../src/platform/sealed-storage.js'
import { endPrograms } from './killable-program.js'
import { testDatabaseSecret } from './test-secret.js'
import { openTown, type Town } from './town.js'

/** A town on a durable PostgreSQL of its own, and files on a real disk: what survives here survives. */
export interface DurableTown {
  town: Town
  dataFolder: string
  superuserUrl: string
  close(): Promise<void>
}

export async function openDurableTown(): Promise<DurableTown> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'motcua-durable-'))
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
    await endPrograms()
    for (const leave of leaving) await leave()
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { town, dataFolder, superuserUrl: postgres.superuserUrl, close }
}
