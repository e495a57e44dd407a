import path from 'node:path'
import { CannotStart } from '../platform/cannot-start.js'
import type { ClamdAddress } from '../platform/malware/index.js'
import type { S3Config } from '../platform/s3-storage.js'
import { type PartnersConfig, partnersConfig } from './partners.js'
import { databaseProblemsOf, type Environment, type Mode, modeOf, problemsOf } from './problems.js'
import { type Variables, variables } from './variables.js'

export type { PartnersConfig } from './partners.js'
export { demoSecretMark, type Environment, type Mode } from './problems.js'

export interface DatabaseConfig {
  mode: Mode
  dataFolder: string
  /** Unset means the embedded PostgreSQL of the data folder. */
  ownerUrl: string | undefined
  /** Logins made by the operator's own means; unset means those that `db:prepare` makes. */
  appUrl: string | undefined
  jobsUrl: string | undefined
  /** Unset, in the demo, means one that is kept in the data folder. */
  secret: string | undefined
  /** A bucket for files; undefined means the data folder of this node. */
  bucket: S3Config | undefined
}

export interface Config extends DatabaseConfig {
  role: 'web' | 'worker' | 'all'
  host: string
  port: number
  publicUrl: string
  hasRateLimits: boolean
  /** How many proxies of the operator's own each request passes before it is here. */
  proxies: number
  /** How long the request ids of forms are kept, in days. */
  requestDays: number
  logLevel: string
  smsShortNumber: string
  /** Address of a map with `{lat}` and `{lon}` in it. */
  mapUrl: string
  /** Where clamd listens; undefined means that uploads are not scanned. */
  clamd: ClamdAddress | undefined
  /** The moment at which the clock of a demo begins, to try the program at another time; undefined means the machine's clock. */
  demoClock: Date | undefined
  partners: PartnersConfig
}

/** The settings of the program, from its environment; everything that is wrong with them is said at once. */
export function readConfig(environment: Environment): Config {
  const given = withoutEmpty(environment)
  const found = parse(given, problemsOf(given))
  return {
    ...databaseConfig(found),
    role: found.MOTCUA_ROLE,
    host: found.HOST,
    port: found.PORT,
    publicUrl: (found.PUBLIC_URL ?? `http://localhost:${found.PORT}`).replace(/\/+$/, ''),
    hasRateLimits: found.MOTCUA_RATE_LIMIT === 'on',
    // Production is served over https, which the program itself does not speak.
    proxies: found.MOTCUA_PROXIES ?? (modeOf(found) === 'production' ? 1 : 0),
    requestDays: found.MOTCUA_REQUEST_DAYS,
    logLevel: found.MOTCUA_LOG,
    smsShortNumber: found.SMS_SHORT_NUMBER,
    mapUrl: found.MAP_URL,
    clamd: found.CLAMD_URL === 'off' ? undefined : found.CLAMD_URL,
    demoClock: found.MOTCUA_DEMO_CLOCK,
    partners: partnersConfig(found),
  }
}

/** What commands about the database need: less than the whole program, so that they run on a machine without partners. */
export function readDatabaseConfig(environment: Environment): DatabaseConfig {
  const given = withoutEmpty(environment)
  return databaseConfig(parse(given, databaseProblemsOf(given)))
}

function parse(given: Environment, problems: string[]): Variables {
  const result = variables.safeParse(given)
  const wrong = result.success
    ? []
    : result.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`)
  const all = [...new Set([...wrong, ...problems])]
  if (result.success && all.length === 0) return result.data
  throw new CannotStart(`Cấu hình chưa đúng / The settings are not right:\n${all.map((one) => `  ${one}`).join('\n')}`)
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
}

function databaseConfig(found: Variables): DatabaseConfig {
  return {
    mode: modeOf(found),
    dataFolder: path.resolve(found.MOTCUA_DATA),
    ownerUrl: found.DATABASE_URL,
    appUrl: found.DATABASE_APP_URL,
    jobsUrl: found.DATABASE_JOBS_URL,
    secret: found.MOTCUA_SECRET,
    bucket: bucketConfig(found),
  }
}

function bucketConfig(found: Variables): S3Config | undefined {
  const { S3_URL: url, S3_REGION: region, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey } = found
  return url && accessKey && secretKey ? { url, region, accessKey, secretKey } : undefined
}
