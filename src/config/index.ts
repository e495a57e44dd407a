import path from 'node:path'
import { z } from 'zod'
import { CannotStart } from './platform/cannot-start.js'
import { isLoopback } from './platform/loopback.js'
import { type ClamdAddress, parseClamdAddress } from './platform/malware/index.js'
import type { S3Config } from './platform/s3-storage.js'
import type { ExchangeConfig } from './registers/index.js'

export type Mode = 'demo' | 'production'

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

/** The outside parties that are really there; one left out is simulated, which only the demo may. */
export interface PartnersConfig {
  identity: { issuer: string; clientId: string; clientSecret: string } | undefined
  payments: { tmnCode: string; secret: string; payUrl: string; queryUrl: string } | undefined
  mail: { smtpUrl: string; from: string } | undefined
  sms:
    | { host: string; port: number; encrypted: boolean; systemId: string; password: string; source: string }
    | undefined
  /** Left out in production: nothing is looked up, people type. */
  registers: ExchangeConfig | undefined
}

export interface Config extends DatabaseConfig {
  role: 'web' | 'worker' | 'all'
  host: string
  port: number
  publicUrl: string
  hasRateLimits: boolean
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

export type Environment = Record<string, string | undefined>

const both = (vi: string, en: string) => `${vi} / ${en}`
const oneOf = (words: readonly string[]) => both(`phải là một trong: ${words.join(', ')}`, `must be one of these`)
const required = both('phải có', 'is required')

const choice = <const T extends readonly [string, ...string[]]>(words: T) => z.enum(words, { error: oneOf(words) })
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  hostname: /./,
  error: both(
    'phải có dạng postgres://tên:mậtkhẩu@máy:cổng/csdl',
    'must look like postgres://user:password@host:port/database',
  ),
})
const webUrl = z.url({
  protocol: /^https?$/,
  error: both('phải là địa chỉ http hoặc https', 'must be an http or https address'),
})
const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: both('phải có dạng smtp://máy:cổng', 'must look like smtp://host:port'),
})
const smppUrl = z.url({
  protocol: /^smpps?$/,
  error: both('phải có dạng smpp://tên:mậtkhẩu@máy:cổng', 'must look like smpp://name:password@host:port'),
})

// The city begins in 2025-07 with certificates of five years, and its dossiers reach a few months back.
const demoYears: readonly number[] = [2026, 2027, 2028, 2029]

const variables = z.object({
  MOTCUA_MODE: choice(['demo', 'production']).optional(),
  MOTCUA_ROLE: choice(['web', 'worker', 'all']).default('all'),
  MOTCUA_DATA: z.string().default('.motcua'),
  MOTCUA_SECRET: z.string().min(32, both('phải dài ít nhất 32 ký tự', 'must have 32 characters or more')).optional(),
  MOTCUA_RATE_LIMIT: choice(['on', 'off']).default('on'),
  MOTCUA_DEMO_CLOCK: z.iso
    .datetime({
      offset: true,
      error: both('phải có dạng 2026-11-23T16:50:00+07:00', 'must look like 2026-11-23T16:50:00+07:00'),
    })
    .transform((text) => new Date(text))
    .refine(
      (at) => demoYears.includes(at.getUTCFullYear()),
      both(
        `phải thuộc các năm ${demoYears[0]}-${demoYears.at(-1)}`,
        `must lie in ${demoYears[0]}-${demoYears.at(-1)}, where the demo city lives`,
      ),
    )
    .optional(),
  MOTCUA_LOG: choice(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  HOST: z.string().default('localhost'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, both('phải là số cổng', 'must be a port number'))
    .transform(Number)
    .pipe(z.number().max(65535, both('lớn nhất là 65535', 'is 65535 at most')))
    .default(3000),
  PUBLIC_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_JOBS_URL: postgresUrl.optional(),
  OIDC_ISSUER: webUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  VNPAY_TMN_CODE: z.string().optional(),
  VNPAY_SECRET: z.string().optional(),
  VNPAY_PAY_URL: webUrl.optional(),
  VNPAY_QUERY_URL: webUrl.optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z
    .string()
    .regex(/@[\w.-]+>?$/, both('phải có địa chỉ thư', 'must hold a mail address'))
    .optional(),
  SMPP_URL: smppUrl.optional(),
  SMS_SOURCE: z.string().optional(),
  REGISTERS_URL: webUrl.optional(),
  REGISTERS_USERNAME: z.string().optional(),
  REGISTERS_PASSWORD: z.string().optional(),
  REGISTERS_DESTINATION: z.string().optional(),
  CLAMD_URL: z
    .string()
    .refine(
      (text) => text === 'off' || parseClamdAddress(text) !== undefined,
      both(
        'phải có dạng tcp://máy:cổng, unix:/đường/dẫn hoặc off',
        'must look like tcp://host:port, unix:/path, or off',
      ),
    )
    .optional(),
  S3_URL: webUrl.optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMS_SHORT_NUMBER: z.string().default('8188'),
  MAP_URL: webUrl
    .refine(
      (url) => url.includes('{lat}') && url.includes('{lon}'),
      both('phải có {lat} và {lon}', 'must hold {lat} and {lon}'),
    )
    .default('https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}'),
})

type Variables = z.output<typeof variables>
type Name = keyof Variables

/** Settings that make sense only together. */
const groups: readonly (readonly Name[])[] = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['VNPAY_TMN_CODE', 'VNPAY_SECRET', 'VNPAY_PAY_URL', 'VNPAY_QUERY_URL'],
  ['SMTP_URL', 'MAIL_FROM'],
  ['SMPP_URL', 'SMS_SOURCE'],
  ['DATABASE_APP_URL', 'DATABASE_JOBS_URL'],
  ['S3_URL', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'],
  ['REGISTERS_URL', 'REGISTERS_USERNAME', 'REGISTERS_PASSWORD', 'REGISTERS_DESTINATION'],
]
const partnerSettings: readonly Name[] = groups.slice(0, 4).flat()
// Security grade 3 asks that uploads be scanned; who does it in front of the program says so by `off`.
const neededInProduction: readonly Name[] = ['MOTCUA_SECRET', 'PUBLIC_URL', 'CLAMD_URL', ...partnerSettings]
const partnerAddresses: readonly Name[] = [
  'OIDC_ISSUER',
  'VNPAY_PAY_URL',
  'VNPAY_QUERY_URL',
  'SMTP_URL',
  'SMPP_URL',
  'REGISTERS_URL',
]

/** Secrets that the demo makes for itself begin so, and production knows them by it. */
export const demoSecretMark = 'demo-'

/** The settings of the program, from its environment; everything that is wrong with them is said at once. */
export function readConfig(environment: Environment): Config {
  const given = withoutEmpty(environment)
  const found = parse(given, [...groupProblems(given), ...productionProblems(given), ...clockProblems(given)])
  return {
    ...databaseConfig(found),
    role: found.MOTCUA_ROLE,
    host: found.HOST,
    port: found.PORT,
    publicUrl: (found.PUBLIC_URL ?? `http://localhost:${found.PORT}`).replace(/\/+$/, ''),
    hasRateLimits: found.MOTCUA_RATE_LIMIT === 'on',
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
  const needed = modeOf(given) === 'production' ? missing(given, ['MOTCUA_SECRET']) : []
  return databaseConfig(parse(given, [...needed, ...demoSecretProblem(given)]))
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

function modeOf(given: Environment): Mode {
  if (given.MOTCUA_MODE === 'demo' || given.MOTCUA_MODE === 'production') return given.MOTCUA_MODE
  return given.DATABASE_URL ? 'production' : 'demo'
}

function missing(given: Environment, names: readonly Name[]): string[] {
  return names.filter((name) => !given[name]).map((name) => `${name}: ${required}`)
}

function groupProblems(given: Environment): string[] {
  return groups.filter((names) => names.some((name) => given[name])).flatMap((names) => missing(given, names))
}

function productionProblems(given: Environment): string[] {
  if (modeOf(given) !== 'production') return []
  const simulated = partnerAddresses
    .filter((name) => pointsHere(given[name]))
    .map(
      (name) =>
        `${name}: ${both('không được là máy mô phỏng trên chính máy này', 'must not be a simulator on this machine')}`,
    )
  const unlimited =
    given.MOTCUA_RATE_LIMIT === 'off'
      ? [`MOTCUA_RATE_LIMIT: ${both('chỉ được tắt khi chạy thử', 'may be off in the demo only')}`]
      : []
  const insecure = given.PUBLIC_URL?.startsWith('http:')
    ? [`PUBLIC_URL: ${both('phải là https', 'must be https')}`]
    : []
  const needed = missing(given, neededInProduction)
  return [...needed, ...simulated, ...unlimited, ...insecure, ...demoSecretProblem(given)]
}

/** A due date of another moment must never be a real one, nor reach a real person. */
function clockProblems(given: Environment): string[] {
  if (!given.MOTCUA_DEMO_CLOCK) return []
  if (modeOf(given) === 'production')
    return [
      `MOTCUA_DEMO_CLOCK: ${both('chỉ dùng khi chạy thử, không dùng được khi vận hành thật', 'is for the demo only and is refused in production')}`,
    ]
  return partnerSettings.some((name) => given[name])
    ? [`MOTCUA_DEMO_CLOCK: ${both('chỉ dùng với đối tác mô phỏng', 'goes with simulated partners only')}`]
    : []
}

function demoSecretProblem(given: Environment): string[] {
  if (modeOf(given) !== 'production' || !given.MOTCUA_SECRET?.startsWith(demoSecretMark)) return []
  return [`MOTCUA_SECRET: ${both('là bí mật của bản chạy thử', 'is the secret of a demo')}`]
}

function pointsHere(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && isLoopback(new URL(address).hostname)
}

function databaseConfig(found: Variables): DatabaseConfig {
  return {
    mode: found.MOTCUA_MODE ?? (found.DATABASE_URL ? 'production' : 'demo'),
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

function partnersConfig(found: Variables): PartnersConfig {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found
  const { VNPAY_TMN_CODE: tmnCode, VNPAY_SECRET: secret, VNPAY_PAY_URL: payUrl, VNPAY_QUERY_URL: queryUrl } = found
  const { SMTP_URL: smtp, MAIL_FROM: from, SMPP_URL: smpp, SMS_SOURCE: source } = found
  return {
    identity: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    payments: tmnCode && secret && payUrl && queryUrl ? { tmnCode, secret, payUrl, queryUrl } : undefined,
    mail: smtp && from ? { smtpUrl: smtp, from } : undefined,
    sms: smpp && source ? { ...smppLogin(new URL(smpp)), source } : undefined,
    registers: registersConfig(found),
  }
}

function registersConfig(found: Variables): ExchangeConfig | undefined {
  const { REGISTERS_URL: url, REGISTERS_USERNAME: username, REGISTERS_PASSWORD: password } = found
  const { REGISTERS_DESTINATION: destination } = found
  return url && username && password && destination ? { url, username, password, destination } : undefined
}

function smppLogin(url: URL) {
  return {
    host: url.hostname,
    port: Number(url.port || 2775),
    encrypted: url.protocol === 'smpps:',
    systemId: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  }
}
