import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Config, PartnersConfig } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import type { Clock } from '../platform/time.js'
import { paths } from '../surface/paths.js'
import type { Closers } from './closers.js'

/** Every partner there must be; registers may be missing. */
export type AllPartners = {
  [Name in Exclude<keyof PartnersConfig, 'registers'>]: NonNullable<PartnersConfig[Name]>
} & Pick<PartnersConfig, 'registers'>

export interface Partners {
  partners: AllPartners
  /** Page of the simulators, where some run. */
  simulatorsUrl: string | undefined
}

const addressFile = (config: Config) => path.join(config.dataFolder, 'simulators.json')

interface Surroundings {
  closers: Closers
  /** The time of the simulators, who would refuse a payment of another. */
  now: Clock
}

/**
 * The partners to work with: the real ones that are configured, and in the demo a simulator for every other. The web
 * process runs the simulators; a worker of its own finds them by the file that the web process leaves.
 */
export async function findPartners(config: Config, surroundings: Surroundings): Promise<Partners> {
  const { identity, payments, mail, sms, registers } = config.partners
  if (identity && payments && mail && sms)
    return { partners: { identity, payments, mail, sms, registers }, simulatorsUrl: undefined }
  const simulated = config.role === 'worker' ? await waitForSimulators(config) : await simulate(config, surroundings)
  const given = Object.fromEntries(Object.entries(config.partners).filter(([, partner]) => partner))
  return { partners: { ...simulated.partners, ...given }, simulatorsUrl: simulated.simulatorsUrl }
}

async function simulate(config: Config, { closers, now }: Surroundings): Promise<Partners> {
  const simulators = await startThem(config, now)
  const found: Partners = { partners: simulators.partners, simulatorsUrl: simulators.url }
  writeFileSync(addressFile(config), JSON.stringify(found), { mode: 0o600 })
  closers.add('simulators', async () => {
    rmSync(addressFile(config), { force: true })
    await simulators.stop()
  })
  return found
}

async function startThem(config: Config, now: Clock) {
  // Only the demo loads them.
  const { startSimulators } = await import('../../simulators/start.js')
  const { citizens } = await import('../../seeds/citizens.js')
  const options = {
    portalUrl: config.publicUrl,
    citizens,
    clients: {
      redirectUris: [`${config.publicUrl}${paths.logInReturn}`],
      ipnUrl: `${config.publicUrl}${paths.paymentConfirmation}`,
    },
    shortNumber: config.smsShortNumber,
    now,
  }
  try {
    return await startSimulators(options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return startSimulators({ ...options, basePort: 0 })
  }
}

async function waitForSimulators(config: Config): Promise<Partners> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (existsSync(addressFile(config))) return JSON.parse(readFileSync(addressFile(config), 'utf8')) as Partners
    await sleep(100)
  }
  throw new CannotStart('The simulators do not run: start MOTCUA_ROLE=web with the same MOTCUA_DATA first.')
}
