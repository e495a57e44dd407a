import type { AddressInfo } from 'node:net'
import { hasAnyOfficer } from '../agencies/index.js'
import { createApp } from '../app.js'
import type { Config } from '../config/index.js'
import type { Needs } from '../needs.js'
import { CannotStart } from '../platform/cannot-start.js'
import { asSystem, openPool } from '../platform/db.js'
import { makeFolder } from '../platform/folders.js'
import { startWorker } from '../worker.js'
import { brokenConnection, buildNeeds } from './build-needs.js'
import type { Closers } from './closers.js'
import { openClock, refuseToGoBack } from './demo-clock.js'
import { greeting } from './greeting.js'
import { openDatabase } from './open-database.js'
import { migrationsFolder } from './places.js'
import { claimPort } from './port.js'
import { installationSecret } from './secret.js'
import { seedWhenEmpty } from './seed-when-empty.js'
import { findPartners } from './simulated-partners.js'

/** Starts everything the settings ask for, in the order that closing reverses; returns what to tell the person. */
export async function startProgram(settings: Config, closers: Closers): Promise<string> {
  const began = performance.now()
  const config = await claimPort(settings)
  makeFolder(config.dataFolder, 0o711)
  const secret = installationSecret(config)
  const clock = openClock(config)
  const database = await openDatabase(config, secret, migrationsFolder)
  closers.add('PostgreSQL', database.stop)
  const { partners, simulatorsUrl } = await findPartners(config, { closers, now: clock.now })
  const needs = await buildNeeds(config, { appUrl: database.appUrl, secret, partners, clock }, closers)
  if (clock.wasSet) await refuseToGoBack(needs.db, needs.now())
  if (config.role !== 'worker') await seedWhenEmpty(needs, (line) => process.stderr.write(`${line}\n`))
  if (config.role !== 'web') await openWorker(needs, database.jobsUrl, closers)
  if (config.role !== 'worker') await openWeb(needs, config, closers)
  const hasOfficers = await asSystem(needs.db, hasAnyOfficer)
  const startedInMs = performance.now() - began
  return greeting({ config, clock, simulatorsUrl, isEmbedded: database.isEmbedded, hasOfficers, startedInMs })
}

async function openWorker(needs: Needs, jobsUrl: string, closers: Closers): Promise<void> {
  const jobsPool = openPool(jobsUrl, brokenConnection(needs.log))
  closers.add('job connections', () => jobsPool.end())
  const worker = await startWorker({ ...needs, jobsPool })
  closers.add('worker', worker.stop)
}

async function openWeb(needs: Needs, { host, port }: Config, closers: Closers): Promise<AddressInfo | string | null> {
  const app = await createApp(needs)
  closers.add('web server', () => app.close())
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code) throw error
    throw new CannotStart(`The web server cannot listen on ${host}:${port}: ${message}.`)
  }
  return app.server.address()
}
