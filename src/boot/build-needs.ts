import type { Logger } from 'pino'
import { openUnitDirectory } from '../agencies/unit-directory.js'
import type { Config } from '../config/index.js'
import type { Needs } from '../needs.js'
import { onSms } from '../on-sms.js'
import { makeVnpayGateway } from '../payments/vnpay-gateway.js'
import { makeIdentityProvider } from '../people/identity-provider.js'
import { derive, keyringFrom } from '../platform/crypto.js'
import { openDb, openPool } from '../platform/db.js'
import { openLocalStorage } from '../platform/local-storage.js'
import { openLog } from '../platform/log.js'
import { makeMailer } from '../platform/mail.js'
import { clamdScanner } from '../platform/malware/index.js'
import { noRateLimits, openRateLimits } from '../platform/rate-limits.js'
import { openS3Storage } from '../platform/s3-storage.js'
import { sealedStorage } from '../platform/sealed-storage.js'
import { makeSmsSender, type SmsConfig } from '../platform/sms.js'
import { makeExchangeRegisters } from '../registers/index.js'
import { paths } from '../surface/paths.js'
import { openPortalFace } from '../surface/portal-face.js'
import type { Closers } from './closers.js'
import type { ProgramClock } from './demo-clock.js'
import { filesFolder } from './places.js'
import type { AllPartners } from './simulated-partners.js'

type OnMessage = NonNullable<SmsConfig['onMessage']>

export interface Foundations {
  appUrl: string
  secret: string
  partners: AllPartners
  clock: ProgramClock
}

/** Builds everything the program works with, from its settings and the database and partners that were found. */
export async function buildNeeds(
  config: Config,
  { appUrl, secret, partners, clock }: Foundations,
  closers: Closers,
): Promise<Needs> {
  const log = openLog(config.logLevel)
  const pool = openPool(appUrl, brokenConnection(log), { clockLeadMs: clock.leadMs })
  closers.add('database connections', () => pool.end())
  const db = openDb(pool)
  const keyring = keyringFrom(secret)
  const needs: Needs = {
    mode: config.mode,
    publicUrl: config.publicUrl,
    proxies: config.proxies,
    requestDays: config.requestDays,
    smsShortNumber: config.smsShortNumber,
    mapUrl: config.mapUrl,
    db,
    log,
    keyring,
    now: clock.now,
    phoneNow: () => new Date(),
    hasMovedClock: clock.leadMs !== 0,
    secret: derive(secret, 'cookies and challenges').toString('base64url'),
    rateLimits: config.hasRateLimits ? openRateLimits(pool) : noRateLimits,
    storage: sealedStorage(
      config.bucket ? openS3Storage(config.bucket) : await openLocalStorage(filesFolder(config)),
      keyring,
    ),
    scanner: config.clamd ? clamdScanner(config.clamd) : undefined,
    portal: await openPortalFace(db),
    units: await openUnitDirectory(db),
    ...openPartners(config, partners, { closers, onMessage: (message) => onSms(needs)(message) }),
  }
  return needs
}

function openPartners(
  config: Config,
  partners: AllPartners,
  { closers, onMessage }: { closers: Closers; onMessage: OnMessage },
) {
  const mailer = makeMailer(partners.mail)
  const sms = makeSmsSender({ ...partners.sms, ...(config.role === 'web' ? {} : { onMessage }) })
  closers.add('mail and SMS', async () => {
    mailer.close()
    await sms.close()
  })
  return {
    mailer,
    sms,
    gateway: makeVnpayGateway({ ...partners.payments, returnUrl: `${config.publicUrl}${paths.paymentReturn}` }),
    identityProvider: makeIdentityProvider({
      ...partners.identity,
      redirectUri: `${config.publicUrl}${paths.logInReturn}`,
    }),
    registers: partners.registers && makeExchangeRegisters(partners.registers),
  }
}

/** Tells of a connection that broke unasked; the pool makes another. */
export function brokenConnection(log: Logger): (error: Error) => void {
  return (err) => log.warn({ err }, 'a connection to PostgreSQL broke')
}
