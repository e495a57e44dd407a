import { hash, verify } from '@node-rs/argon2'
import { verify as verifyTotp } from 'otplib'
import { writeAudit } from '../platform/audit.js'
import type { BrowserKind } from '../platform/browser-kind.js'
import { sha256, unseal } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { RateLimits } from '../platform/rate-limits.js'
import { openSession } from '../platform/sessions.js'
import type { Instant } from '../platform/time.js'
import { codeLock, type Tries } from './code-lock.js'
import { isKnownDevice, rememberDevice } from './officer-devices.js'

export type OfficerLogIn =
  | { outcome: 'open'; token: string; device: string }
  /** Wrong name, password or code, or too many wrong codes: one answer, so that nobody learns which. */
  | { outcome: 'refused'; because: 'wrong' }
  | { outcome: 'refused'; because: 'too_often'; waitSeconds: number }

export interface LogInTry {
  login: string
  password: string
  /** Six digits of the authenticator. */
  code: string
  /** Address that it comes from. */
  ip: string
  /** What the browser kept from an earlier login of an officer. */
  device?: string | undefined
  browser?: BrowserKind
}

export interface LogInNeeds extends CoreNeeds {
  rateLimits: RateLimits
}

const stepSeconds = 30

// OWASP's floor for argon2id: 19 MiB, two passes (checked 2026-11-22).
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, argon)

export const totpContext = (officerId: string): string => `officers:${officerId}:totp`

// Someone who does not exist takes as long as someone who does.
const nobodysHash = hashPassword('nobody')

/**
 * Opens an officer's session with password and one-time code (L8). Wrong passwords only slow down where they come from; wrong codes
 * after the right password lock. A browser in which the officer has logged in before has a count of its own, which no stranger can use up.
 */
export async function logInOfficer(needs: LogInNeeds, attempt: LogInTry): Promise<OfficerLogIn> {
  const login = attempt.login.toLowerCase()
  const at = needs.now()
  const known = await findCredentials(needs, { login, device: attempt.device, at })
  const waitSeconds = await spendTries(needs.rateLimits, { ...attempt, login, device: known?.device })
  if (waitSeconds !== undefined) return { outcome: 'refused', because: 'too_often', waitSeconds }
  const isRightPassword = await verify(known?.passwordHash ?? (await nobodysHash), attempt.password)
  if (!known) return { outcome: 'refused', because: 'wrong' }
  const { officerId, device } = known
  return asSystem(needs.db, async (tx) => {
    const isRight = isRightPassword && (await checkCode(tx, needs, { officerId, device, code: attempt.code, at }))
    if (!isRight) {
      await writeAudit(tx, { at, actorKind: 'officer', actorId: officerId, action: 'log_in_failed' })
      return { outcome: 'refused', because: 'wrong' }
    }
    await tx.updateTable('officers').set({ lastLoginAt: at }).where('id', '=', officerId).execute()
    await writeAudit(tx, { at, actorKind: 'officer', actorId: officerId, action: 'log_in' })
    const session = { actorKind: 'officer' as const, actorId: officerId, assuranceLevel: null, ...attempt.browser }
    const remembered = await rememberDevice(tx, { officerId, token: attempt.device, at })
    return { outcome: 'open', token: await openSession(tx, session, at), device: remembered }
  })
}

interface Known {
  officerId: string
  passwordHash: string
  /** The browser's token, where it is known to be the officer's. */
  device: string | undefined
}

async function findCredentials(
  { db }: LogInNeeds,
  { login, device, at }: { login: string; device: string | undefined; at: Instant },
): Promise<Known | undefined> {
  return asSystem(db, async (tx) => {
    const row = await tx
      .selectFrom('officers as o')
      .innerJoin('officerCredentials as c', 'c.officerId', 'o.id')
      .select(['o.id as officerId', 'c.passwordHash'])
      .where('o.login', '=', login)
      .where('o.isActive', '=', true)
      .executeTakeFirst()
    if (!row) return undefined
    const isKnown = device !== undefined && (await isKnownDevice(tx, { officerId: row.officerId, token: device, at }))
    return { ...row, device: isKnown ? device : undefined }
  })
}

/** Seconds to wait, or undefined. What one address has used up does not count against the name, so that one outsider cannot use it up for all. */
async function spendTries(
  limits: RateLimits,
  { login, ip, device }: Pick<LogInTry, 'login' | 'ip' | 'device'>,
): Promise<number | undefined> {
  // Names are typed by anybody, sometimes with the password in the wrong field.
  const who = (text: string): string => sha256(text).toString('base64url')
  if (device !== undefined) return limits.spend('log_in_here', who(`${login} ${device}`))
  return (
    (await limits.spend('log_in_from', ip)) ??
    (await limits.spend('log_in_here', who(`${login} ${ip}`))) ??
    (await limits.spend('log_in_as', who(login)))
  )
}

/** The moment that one-time codes are made for. */
export const phoneTime = ({ now, phoneNow = now }: Pick<CoreNeeds, 'now' | 'phoneNow'>): Instant => phoneNow()

interface CodeTry {
  officerId: string
  device: string | undefined
  code: string
  at: Instant
}

/** Whether the code is right, new, and may be tried at all; counts it where it is not. */
async function checkCode(tx: Tx, needs: LogInNeeds, { officerId, device, code, at }: CodeTry): Promise<boolean> {
  const row = await tx
    .selectFrom('officerCredentials')
    .selectAll()
    .where('officerId', '=', officerId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const tries = device === undefined ? row : await triesOf(tx, officerId, device)
  if (codeLock.isShut(tries, at) || !row.totpSealed) return false
  const secret = unseal(needs.keyring, row.totpSealed, totpContext(officerId)).toString()
  const step = await stepOf(secret, code, phoneTime(needs))
  // A code is good once, so that one read over a shoulder is worth nothing.
  const isRight = step !== null && step > row.totpLastStep
  await keepTries(tx, { officerId, device, tries: isRight ? codeLock.open : codeLock.afterWrongCode(tries, at) })
  if (isRight)
    await tx.updateTable('officerCredentials').set({ totpLastStep: step }).where('officerId', '=', officerId).execute()
  return isRight
}

async function triesOf(tx: Tx, officerId: string, device: string): Promise<Tries> {
  return tx
    .selectFrom('officerDevices')
    .select(['wrongCodes', 'locks', 'lockedUntil'])
    .where('officerId', '=', officerId)
    .where('tokenHash', '=', sha256(device))
    .executeTakeFirstOrThrow()
}

async function keepTries(
  tx: Tx,
  { officerId, device, tries }: { officerId: string; device: string | undefined; tries: Tries },
): Promise<void> {
  if (device === undefined)
    await tx.updateTable('officerCredentials').set(tries).where('officerId', '=', officerId).execute()
  else
    await tx
      .updateTable('officerDevices')
      .set(tries)
      .where('officerId', '=', officerId)
      .where('tokenHash', '=', sha256(device))
      .execute()
}

async function stepOf(secret: string, code: string, at: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null
  const seconds = Math.floor(at.getTime() / 1000)
  const result = await verifyTotp({ secret, token: code, epoch: seconds, epochTolerance: stepSeconds })
  return result.valid ? Math.floor(seconds / stepSeconds) + result.delta : null
}
