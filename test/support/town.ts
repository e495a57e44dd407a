import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { type CitizenSeed, citizens as citizenSeeds } from '../../seeds/citizens.js'
import { officers as officerSeeds } from '../../seeds/officers.js'
import { type Agency, listAgencies, type Role, rolesOf } from '../../src/agencies/index.js'
import { openUnitDirectory } from '../../src/agencies/unit-directory.js'
import { createApp } from '../../src/app.js'
import { type ActingOfficer, legalDayOf } from '../../src/dossiers/index.js'
import type { Needs } from '../../src/needs.js'
import { makeVnpayGateway } from '../../src/payments/vnpay-gateway.js'
import { personalIdKey } from '../../src/people/index.js'
import { keyringFrom } from '../../src/platform/crypto.js'
import { asSystem, openDb, openPool } from '../../src/platform/db.js'
import { noRateLimits, openRateLimits } from '../../src/platform/rate-limits.js'
import { openSession } from '../../src/platform/sessions.js'
import { citizenCookie, officerCookie } from '../../src/surface/cookies.js'
import { openPortalFace } from '../../src/surface/portal-face.js'
import { openTownDatabase } from './database.js'
import { memoryStorage } from './memory-storage.js'
import { RecordingMailer, RecordingSms, TownIdentityProvider } from './recording-partners.js'
import { testDatabaseSecret } from './test-secret.js'
import { TownClock } from './town-clock.js'

/** An officer of the town with the roles they hold, as use cases take them. */
export interface TownOfficer extends ActingOfficer {
  login: string
  fullName: string
}

export interface TownCitizen extends CitizenSeed {
  id: string
}

export interface TownOptions {
  /** Tuesday 2026-11-24, nine in the morning, when nothing else is said. */
  now?: string
  /** Count requests as the real program does. */
  withRateLimits?: boolean
  /** Connections may break, since the test breaks them; otherwise one that breaks fails the test. */
  mayLoseConnections?: true
  /** Changes what the program is built of. */
  needs?: Partial<Needs>
}

export type TownNeeds = Needs

/** Whatever ends the town: a test, or with `node:test`'s own `after` a whole file. */
export interface Until {
  after(close: () => Promise<void>): void
}

/** The place most tests happen in. */
export const mainAgency = 'phuong-sen-hong'

const publicUrl = 'http://town.example'
export const townGateway = {
  tmnCode: 'TOWN0001',
  secret: 'a secret that only the town knows',
  payUrl: 'http://pay.example/vpcpay.html',
  queryUrl: 'http://127.0.0.1:9/merchant_webapi/api/transaction',
  returnUrl: `${publicUrl}/thanh-toan/ket-qua`,
}

/** A small fictional town in a database of the test's own, made through the program's own use cases. */
export async function openTown(t: Until, options: TownOptions = {}): Promise<Town> {
  const database = await openTownDatabase()
  const pool = openPool(database.appUrl, (error) => {
    if (!options.mayLoseConnections) throw error
  })
  const db = openDb(pool)
  const clock = new TownClock(new Date(options.now ?? '2026-11-24T09:00:00+07:00'))
  const partners = {
    mailer: new RecordingMailer(),
    sms: new RecordingSms(),
    identityProvider: new TownIdentityProvider(),
  }
  const needs: TownNeeds = {
    db,
    now: clock.now,
    keyring: keyringFrom(testDatabaseSecret),
    log: pino({ level: 'silent' }),
    publicUrl,
    mode: 'demo',
    requestDays: 60,
    portal: await openPortalFace(db),
    storage: memoryStorage(),
    gateway: makeVnpayGateway(townGateway),
    rateLimits: options.withRateLimits ? openRateLimits(pool) : noRateLimits,
    secret: testDatabaseSecret,
    smsShortNumber: '8188',
    mapUrl: 'https://map.example/?at={lat},{lon}',
    units: await openUnitDirectory(db),
    ...partners,
    ...options.needs,
  }
  const agencies = await asSystem(db, listAgencies)
  const town = new Town({ needs, database, clock, agencies, citizens: await findCitizens(needs), ...partners })
  t.after(() => town.close())
  return town
}

type TownDatabase = Awaited<ReturnType<typeof openTownDatabase>>

interface TownParts {
  needs: TownNeeds
  database: TownDatabase
  clock: TownClock
  mailer: RecordingMailer
  sms: RecordingSms
  identityProvider: TownIdentityProvider
  agencies: readonly Agency[]
  citizens: readonly TownCitizen[]
}

export class Town {
  readonly needs: TownNeeds
  readonly database: TownDatabase
  readonly clock: TownClock
  readonly mailer: RecordingMailer
  readonly sms: RecordingSms
  readonly identityProvider: TownIdentityProvider
  readonly agencies: readonly Agency[]
  /** In the order of the seeds; the ninth has an account of level 1 only. */
  readonly citizens: readonly TownCitizen[]
  private opened: Promise<FastifyInstance> | undefined

  constructor(parts: TownParts) {
    this.needs = parts.needs
    this.database = parts.database
    this.clock = parts.clock
    this.mailer = parts.mailer
    this.sms = parts.sms
    this.identityProvider = parts.identityProvider
    this.agencies = parts.agencies
    this.citizens = parts.citizens
  }

  /** The web application over this town, made at the first call. */
  app(): Promise<FastifyInstance> {
    this.opened ??= createApp(this.needs)
    return this.opened
  }

  async close(): Promise<void> {
    await (await this.opened)?.close()
    await this.needs.db.destroy()
    await this.database.drop()
  }

  agency(slug: string = mainAgency): Agency {
    return found(
      this.agencies.find((agency) => agency.slug === slug),
      `agency ${slug}`,
    )
  }

  citizen(index = 0): TownCitizen {
    return found(this.citizens[index], `citizen ${index}`)
  }

  /** The officer who holds this role at this agency, with everything they may do today. */
  async officer(role: Role, slug: string = mainAgency): Promise<TownOfficer> {
    const { code } = this.agency(slug)
    const seed = found(
      officerSeeds.find((each) => each.agencyCode === code && each.roles.includes(role)),
      `${role} of ${slug}`,
    )
    return asSystem(this.needs.db, async (tx) => {
      const { id } = await tx
        .selectFrom('officers')
        .select('id')
        .where('login', '=', seed.login)
        .executeTakeFirstOrThrow()
      const roles = await rolesOf(tx, id, legalDayOf(this.needs.now()))
      return { id, roles, login: seed.login, fullName: seed.fullName }
    })
  }

  /** A `cookie` header with which a request comes from this citizen or officer. */
  async logInAs(who: TownCitizen | TownOfficer): Promise<string> {
    const isOfficer = 'login' in who
    const assuranceLevel = isOfficer ? null : who.assuranceLevel
    const session = { actorKind: isOfficer ? 'officer' : 'citizen', actorId: who.id, assuranceLevel } as const
    const token = await asSystem(this.needs.db, (tx) => openSession(tx, session, this.needs.now()))
    return `${isOfficer ? officerCookie : citizenCookie}=${token}`
  }
}

async function findCitizens(needs: TownNeeds): Promise<TownCitizen[]> {
  return asSystem(needs.db, async (tx) => {
    const rows = await tx.selectFrom('people').select(['id', 'personalIdKey']).execute()
    const ids = new Map(rows.map((row) => [row.personalIdKey.toString('hex'), row.id]))
    return citizenSeeds.map((seed) => {
      const key = personalIdKey(needs.keyring, seed.personalId).toString('hex')
      return { ...seed, id: found(ids.get(key), 'citizen') }
    })
  })
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`the town has no ${what}`)
  return thing
}
