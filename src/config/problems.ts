import { isLoopback } from '../platform/loopback.js'
import { both, type Name, required } from './variables.js'

export type Mode = 'demo' | 'production'
export type Environment = Record<string, string | undefined>

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

/** What is wrong with the settings taken together, for the whole program. */
export function problemsOf(given: Environment): string[] {
  return [...groupProblems(given), ...productionProblems(given), ...clockProblems(given)]
}

/** The same for commands about the database. */
export function databaseProblemsOf(given: Environment): string[] {
  const needed = modeOf(given) === 'production' ? missing(given, ['MOTCUA_SECRET']) : []
  return [...needed, ...demoSecretProblem(given)]
}

/** Whoever names a database of their own means it, unless they say otherwise. */
export function modeOf(given: { MOTCUA_MODE?: string | undefined; DATABASE_URL?: string | undefined }): Mode {
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
